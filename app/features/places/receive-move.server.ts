import type { Db } from "db/connection";
import { listThemeFacts, listThemeUses } from "db/queries/managed-themes";
import { z } from "zod";
import { moveTheme } from "./move-theme.server";
import type { ListedTheme } from "./themes-list";

const moveSchema = z.object({
  id: z.string().max(64),
  from: z.coerce.number().int(),
  direction: z.enum(["up", "down"]),
});

/** What the list of themes says was just done. */
const themesDone = ["added", "removed", "moved", "orderChanged"] as const;

/** The list of themes, and what was just done with which of them (`done`, `of` in the address). */
export async function readThemesPage(db: Db, asked: URLSearchParams) {
  const facts = await listThemeFacts(db);
  const uses = await listThemeUses(db);
  const themes = facts.map(
    (theme): ListedTheme => ({
      ...theme,
      ...(uses.get(theme.id) ?? { proposals: 0, captured: 0 }),
    }),
  );
  const at = themes.findIndex(({ id }) => id === asked.get("of"));
  const named = themes[at];
  return {
    themes,
    done: themesDone.find((one) => one === asked.get("done")),
    of: named && { name: named.name.lt, place: at + 1 },
  };
}

/**
 * Moves a theme as one of the list's buttons asks.
 * @returns `focus`: the button that the keyboard goes on with.
 * @throws a 400 Response where the form is none of ours.
 */
export async function receiveMove(
  db: Db,
  { form, userId }: { form: FormData; userId: string },
): Promise<{ done: (typeof themesDone)[number]; id: string; focus?: "up" | "down" }> {
  const asked = moveSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) throw new Response("Not a move", { status: 400 });
  const { id, from, direction } = asked.data;
  const moved = await moveTheme(db, { id, from, direction, userId });
  if (!moved.ok) return { done: "orderChanged", id };
  const { length } = await listThemeFacts(db);
  const place = from + (direction === "up" ? -1 : 1);
  const focus = place <= 1 ? "down" : place >= length ? "up" : direction;
  return { done: "moved", id, focus };
}
