import { sql } from "kysely";
import type { Db } from "../connection";

export type Counter = "proposal" | "meeting" | "content-version";

/** Adds one and returns the new value; the row lock makes concurrent callers wait, so no number is given twice. */
export async function nextNumber(db: Db, name: Counter): Promise<number> {
  const row = await db
    .insertInto("counters")
    .values({ name, value: 1 })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: sql<number>`counters.value + 1` }))
    .returning("value")
    .executeTakeFirstOrThrow();
  return Number(row.value);
}

export async function readCounter(db: Db, name: Counter): Promise<number> {
  const row = await db.selectFrom("counters").select("value").where("name", "=", name).executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Sets a counter outright: for seeds and the removal of sample data only. */
export async function setCounter(db: Db, { name, value }: { name: Counter; value: number }): Promise<void> {
  await db
    .insertInto("counters")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}

/**
 * To be called in the transaction of every change that a visitor can notice; returns the new content version, which
 * changed proposals carry in `changed_in`. Cached pages and the in-memory index go by it.
 */
export function bumpContentVersion(db: Db): Promise<number> {
  return nextNumber(db, "content-version");
}

export function contentVersion(db: Db): Promise<number> {
  return readCounter(db, "content-version");
}
