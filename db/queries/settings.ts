import type { Db } from "../connection";

export async function findSetting(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom("settings").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value;
}

/** Keeps the first value ever given for `key` and returns it, also when two processes start at once. */
export async function insertSettingOnce(
  db: Db,
  { key, value }: { key: string; value: string },
): Promise<string> {
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  return (await findSetting(db, key)) ?? value;
}

export async function putSetting(db: Db, { key, value }: { key: string; value: string }): Promise<void> {
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}
