import { draftFields, type KeptDraft } from "./kept-draft";

/** What is written in the form, as it is kept on the device. */
export function draftOf(
  form: HTMLFormElement,
  { at, sending }: Pick<KeptDraft, "at" | "sending">,
): KeptDraft {
  const written = new FormData(form);
  const texts = (name: string) =>
    written.getAll(name).filter((value): value is string => typeof value === "string");
  const fields = Object.fromEntries(draftFields.map((name) => [name, texts(name)]));
  return { at, sending, key: texts("key")[0] ?? "", opened: texts("opened")[0] ?? "", fields };
}

/** Puts a kept draft back into a new form. What somebody has typed there already stays. */
export function fillFrom(draft: KeptDraft, form: HTMLFormElement): void {
  for (const control of form.elements) {
    const kept =
      "name" in control && typeof control.name === "string" ? draft.fields[control.name] : undefined;
    if (!kept) continue;
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
      // A theme that the page was opened with says more than none.
      if (control.name !== "themes" || kept.length > 0) control.checked = kept.includes(control.value);
    } else if (control instanceof HTMLSelectElement) {
      if ([...control.options].some(({ value }) => value === kept[0])) control.value = kept[0] ?? "";
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      if (control.value === "") control.value = kept[0] ?? "";
    }
  }
  setHidden(form, "key", draft.key);
  setHidden(form, "opened", draft.opened);
  // Fields that look at what is written (the counter, the map) look again.
  for (const name of ["title", "body"]) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLElement) control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  form.dispatchEvent(new Event("change"));
}

export function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement) control.value = value;
}
