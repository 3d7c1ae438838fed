import type { Db } from "db/connection";
import { listThemeFacts, type ThemeFacts, updateTheme } from "db/queries/managed-themes";
import { auditPlace, changePlaces, gone, type PlaceChange, sameName, themeSeen } from "./place-change.server";
import type { ThemeForm } from "./theme.form";
import { themeOf } from "./theme-fields";

export type ChangedTheme =
  | { ok: true }
  | { ok: false; reason: "places:error.themeTaken" }
  /** Somebody else changed it meanwhile; this is how it is now. */
  | { ok: false; reason: "changed"; theme: ThemeFacts }
  | typeof gone;

/** Changes a theme's words and colour. Its address stays, so that links to it do. */
export async function changeTheme(
  db: Db,
  input: PlaceChange & { form: ThemeForm; seen: string },
): Promise<ChangedTheme> {
  const { id, form, seen } = input;
  return changePlaces(db, async (trx): Promise<ChangedTheme> => {
    const themes = await listThemeFacts(trx);
    const before = themes.find((theme) => theme.id === id);
    if (!before) return gone;
    const after = themeOf(form, before);
    // The second press finds what the first one wrote.
    if (themeSeen(after) === themeSeen(before)) return { ok: true };
    if (seen !== themeSeen(before)) return { ok: false, reason: "changed", theme: before };
    if (themes.some((theme) => theme.id !== id && sameName(theme.name.lt, form.name)))
      return { ok: false, reason: "places:error.themeTaken" };
    await updateTheme(trx, after);
    await auditPlace(trx, input, { subjectKind: "theme", action: "change-theme", before, after });
    return { ok: true };
  });
}
