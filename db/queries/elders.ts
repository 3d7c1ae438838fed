import { sortKey } from "~/i18n/sort-key";
import type { Db } from "../connection";

/** The neighbourhoods that people speak for, in the order of their names; with `userId` those of one person. */
export async function listSpokenNeighbourhoods(
  db: Db,
  { userId }: { userId?: string | undefined } = {},
): Promise<{ userId: string; id: string; name: string }[]> {
  return db
    .selectFrom("user_neighbourhoods")
    .innerJoin("neighbourhoods", "neighbourhoods.id", "user_neighbourhoods.neighbourhood_id")
    .select(["user_id as userId", "neighbourhoods.id", "name"])
    .$if(userId !== undefined, (query) => query.where("user_id", "=", userId ?? ""))
    .orderBy("sort_key")
    .orderBy("slug")
    .execute();
}

/** Says anew which neighbourhoods somebody speaks for; those that do not exist are left out. */
export async function setUserNeighbourhoods(
  db: Db,
  { userId, neighbourhoodIds }: { userId: string; neighbourhoodIds: readonly string[] },
): Promise<void> {
  await db.deleteFrom("user_neighbourhoods").where("user_id", "=", userId).execute();
  if (neighbourhoodIds.length === 0) return;
  const known = await db
    .selectFrom("neighbourhoods")
    .select("id")
    .where("id", "in", neighbourhoodIds)
    .execute();
  for (const { id } of known)
    await db.insertInto("user_neighbourhoods").values({ user_id: userId, neighbourhood_id: id }).execute();
}

/** Elders who may sign in, by name: whom one can invite to keep a meeting. */
export async function listElders(db: Db): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom("users")
    .innerJoin("user_roles", "user_roles.user_id", "users.id")
    .select(["users.id", "users.name"])
    .where("role", "=", "elder")
    .where("active", "=", 1)
    .orderBy("users.id")
    .execute();
  const sorted = rows.map((row) => ({ ...row, key: sortKey(row.name) }));
  return sorted.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id, name }) => ({ id, name }));
}
