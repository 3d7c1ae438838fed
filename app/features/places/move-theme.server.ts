import type { Db } from "db/connection";
import { refillIndex } from "db/queries/indexed-proposals";
import { listThemeFacts, setThemePosition } from "db/queries/managed-themes";
import { auditPlace, changePlaces, gone, type PlaceChange } from "./place-change.server";

export type Direction = "up" | "down";
export type MovedTheme =
  | { ok: true; name: string }
  /** Somebody else changed the order meanwhile. */
  | { ok: false; reason: "changed" }
  | typeof gone;

/**
 * Moves a theme one place up or down.
 * @param input.from where it stood (from 1) for the person who moves it: a button pressed twice moves it once.
 */
export async function moveTheme(
  db: Db,
  input: PlaceChange & { direction: Direction; from: number },
): Promise<MovedTheme> {
  const { id, direction, from } = input;
  return changePlaces(db, async (trx, version): Promise<MovedTheme> => {
    const themes = await listThemeFacts(trx);
    const at = themes.findIndex((theme) => theme.id === id);
    const theme = themes[at];
    if (!theme) return gone;
    const to = from - 1 + (direction === "up" ? -1 : 1);
    const name = theme.name.lt;
    if (at === to) return { ok: true, name };
    if (at !== from - 1 || to < 0 || to >= themes.length) return { ok: false, reason: "changed" };
    themes.splice(at, 1);
    themes.splice(to, 0, theme);
    for (const [place, { id: moved }] of themes.entries())
      await setThemePosition(trx, { id: moved, position: place + 1 });
    // The first of a proposal's themes colours it on the map, and which is the first may be another now.
    await refillIndex(trx, { version });
    await auditPlace(trx, input, {
      ...{ subjectKind: "theme", action: "move-theme" },
      ...{ before: { position: from }, after: { position: to + 1 } },
    });
    return { ok: true, name };
  });
}
