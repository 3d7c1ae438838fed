import { personalDataHints } from "~/features/moderation/personal-data-hints";
import type { PersonalDataTexts } from "./personal-data-notice";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Asks on the page itself what the server would ask after the form has come, so that chosen photos stay chosen. Asked
 * once, the form says so and goes.
 */
export function askBeforeSending(
  form: HTMLFormElement,
  { box, fields, texts }: { box: HTMLElement; fields: readonly TextField[]; texts: string },
): void {
  const { kinds }: PersonalDataTexts = JSON.parse(texts);
  const told = form.elements.namedItem("told");
  const list = box.querySelector("ul");
  const change = box.querySelector("a");
  if (!(told instanceof HTMLInputElement) || !list || !change) return;
  // Before any other listener, which may send the form.
  document.addEventListener(
    "submit",
    (event) => {
      if (event.target !== form || told.value !== "") return;
      const found = fields.flatMap((field) =>
        field.offsetParent === null
          ? []
          : personalDataHints(field.value, { houses: true }).map((hint) => ({ ...hint, field })),
      );
      const [first] = found;
      if (!first) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      told.value = "1";
      list.replaceChildren(
        ...found.map(({ kind, start, end, field }) => {
          const item = document.createElement("li");
          const words = document.createElement("b");
          words.textContent = field.value.slice(start, end);
          item.append(words, ` – ${kinds[kind]}`);
          return item;
        }),
      );
      change.href = `#${first.field.id}`;
      box.hidden = false;
      box.focus();
      box.scrollIntoView({ block: "center" });
    },
    true,
  );
  change.addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById(change.hash.slice(1))?.focus();
  });
}
