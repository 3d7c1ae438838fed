import { type HintKind, personalDataHints } from "~/features/moderation/personal-data-hints";

/** Texts of the notice, ready to be read; `{list}` stands for what was found. */
export interface PersonalDataTexts {
  noticed: string;
  kinds: Record<HintKind, string>;
}

const PAUSE_MS = 700;

/** Says, after a pause in the writing, what in the fields looks like personal data; says nothing where there is none. */
export function noticePersonalData(
  place: HTMLElement,
  fields: readonly (HTMLInputElement | HTMLTextAreaElement)[],
): void {
  const texts: PersonalDataTexts = JSON.parse(place.dataset.texts ?? "{}");
  let timer: number | undefined;
  const look = () => {
    const kinds = new Set(
      fields.flatMap(({ value }) => personalDataHints(value, { houses: true })).map(({ kind }) => kind),
    );
    const list = [...kinds].map((kind) => texts.kinds[kind]).join(", ");
    const said = list ? texts.noticed.replace("{list}", list) : "";
    if (place.textContent !== said) place.textContent = said;
  };
  for (const field of fields) {
    field.addEventListener("input", () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, PAUSE_MS);
    });
  }
  look();
}
