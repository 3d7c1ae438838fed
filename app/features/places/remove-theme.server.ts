import type { Db } from "db/connection";
import { isStillNamed } from "db/dialect";
import { deleteTheme, listThemeFacts, listThemeUses, type ThemeUses } from "db/queries/managed-themes";
import { auditPlace, changePlaces, gone, type PlaceChange, themeSeen } from "./place-change.server";

export type RemovedTheme =
  | { ok: true; name: string }
  | { ok: false; reason: "used"; uses: ThemeUses }
  | { ok: false; reason: "changed" }
  | typeof gone;

type RemoveTheme = PlaceChange & { seen: string };

/** Takes away a theme that no proposal is marked with. */
export async function removeTheme(db: Db, input: RemoveTheme): Promise<RemovedTheme> {
  try {
    return await removeUnused(db, input);
  } catch (error) {
    // A proposal was marked with it at this moment: looked at again, it is in use.
    if (!isStillNamed(error)) throw error;
    return removeUnused(db, input);
  }
}

async function removeUnused(db: Db, input: RemoveTheme): Promise<RemovedTheme> {
  const { id, seen } = input;
  return changePlaces(db, async (trx): Promise<RemovedTheme> => {
    const before = (await listThemeFacts(trx)).find((theme) => theme.id === id);
    if (!before) return gone;
    const uses = (await listThemeUses(trx)).get(id);
    if (uses) return { ok: false, reason: "used", uses };
    if (seen !== themeSeen(before)) return { ok: false, reason: "changed" };
    await deleteTheme(trx, { id });
    await auditPlace(trx, input, { subjectKind: "theme", action: "remove-theme", before });
    return { ok: true, name: before.name.lt };
  });
}
