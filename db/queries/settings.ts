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

/** Puts a later value in place of an earlier one, or of none; true for the one caller that did. */
export async function advanceSetting(
  db: Db,
  { key, value }: { key: string; value: string },
): Promise<boolean> {
  const row = await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({ value }).where("settings.value", "<", value),
    )
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}

export async function putSetting(db: Db, { key, value }: { key: string; value: string }): Promise<void> {
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}
