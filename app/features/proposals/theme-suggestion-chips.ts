import { suggestThemes, type Vocabulary } from "./suggest-themes";

/** What the server writes into the element's `data-texts` attribute. */
export interface SuggestionTexts {
  title: string;
}

/** After the last key: nothing may flicker under the eyes of somebody who writes. */
const PAUSE_MS = 500;

/**
 * Suggests themes while title and text are written, without a word of them leaving the device. Each suggestion is a
 * button that ticks its box below and, pressed again, unticks it; what was ticked by hand shows here too.
 * @param fields what is being written; none where that was another page, and then the suggestions stay as they came.
 */
export function suggestWhileWriting(
  element: HTMLElement,
  fields: readonly (HTMLInputElement | HTMLTextAreaElement)[],
): void {
  const vocabularies: Vocabulary[] = JSON.parse(element.dataset.vocabularies ?? "[]");
  const texts: SuggestionTexts = JSON.parse(element.dataset.texts ?? "{}");
  const written = () => fields.map(({ value }) => value).join("\n");
  let shown = "";
  let timer: number | undefined;

  function show(text: string): void {
    const boxes = suggestThemes(text, vocabularies).flatMap((slug) => {
      const box = document.getElementById(`themes-${slug}`);
      return box instanceof HTMLInputElement ? [box] : [];
    });
    const now = boxes.map(({ id }) => id).join(" ");
    if (now === shown && element.querySelector("button, label") !== null) return;
    // A button that is about to be pressed stays where it is.
    if (element.contains(document.activeElement)) return;
    shown = now;
    element.replaceChildren();
    if (boxes.length === 0) return;
    const title = document.createElement("p");
    title.textContent = texts.title;
    const list = document.createElement("ul");
    list.className = "chips";
    for (const box of boxes) {
      const item = document.createElement("li");
      item.append(chipOf(box));
      list.append(item);
    }
    element.append(title, list);
  }

  for (const field of fields)
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => show(written()), PAUSE_MS);
    });
  element.replaceChildren();
  show(fields.length > 0 ? written() : (element.dataset.written ?? ""));
}

/** The sign and name of the box's card as a button. */
function chipOf(box: HTMLInputElement): HTMLButtonElement {
  const card = box.closest("label");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chip";
  const sign = card?.querySelector(".sign")?.cloneNode(true);
  const name = card?.querySelector("b")?.textContent ?? card?.textContent ?? "";
  button.append(...(sign ? [sign, name] : [name]));
  const tell = () => button.setAttribute("aria-pressed", String(box.checked));
  button.addEventListener("click", () => box.click());
  box.addEventListener("change", tell);
  tell();
  return button;
}
