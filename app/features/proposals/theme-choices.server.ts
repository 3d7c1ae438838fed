import type { Db } from "db/connection";
import { listThemes } from "db/queries/themes";
import type { Choice } from "~/components/choices";
import type { Language } from "~/platform/language";

export type ThemeChoice = Required<Pick<Choice, "value" | "label" | "hint" | "colour">>;

/** The themes as cards to tick: sign, name, and a line that says what belongs there. */
export async function listThemeChoices(db: Db, { language }: { language: Language }): Promise<ThemeChoice[]> {
  const themes = await listThemes(db, { language });
  return themes.map(({ slug, name, description, colour }) => ({
    ...{ value: slug, label: name, hint: description || undefined, colour },
  }));
}
