import type { Db } from "db/connection";
import { insertTheme, listThemeFacts } from "db/queries/managed-themes";
import { auditPlace, changePlaces, type PlaceChange, sameName } from "./place-change.server";
import { slugOf } from "./slug";
import type { ThemeForm } from "./theme.form";
import { themeOf } from "./theme-fields";

export type AddedTheme = { ok: true } | { ok: false; reason: "places:error.themeTaken" };

/**
 * Adds a theme after those that are there. Its address is made of the Lithuanian name and stays, whatever the theme is
 * called later.
 * @param input.id made with the form, so that a form sent twice adds one theme.
 */
export async function addTheme(db: Db, input: PlaceChange & { form: ThemeForm }): Promise<AddedTheme> {
  const { id, form } = input;
  return changePlaces(db, async (trx): Promise<AddedTheme> => {
    const themes = await listThemeFacts(trx);
    if (themes.some((theme) => theme.id === id)) return { ok: true };
    if (themes.some(({ name }) => sameName(name.lt, form.name)))
      return { ok: false, reason: "places:error.themeTaken" };
    const slug = slugOf(form.name, { taken: themes.map((theme) => theme.slug), otherwise: "tema" });
    const empty = { lt: "" };
    const facts = themeOf(form, {
      ...{ id, slug, name: empty, shortName: empty, description: empty, vocabulary: empty },
    });
    await insertTheme(trx, { facts, position: themes.length + 1 });
    await auditPlace(trx, input, { subjectKind: "theme", action: "add-theme", after: facts });
    return { ok: true };
  });
}
