import { sql } from "kysely";
import type { Db } from "../connection";

/**
 * Counts one more use of `key` in its window and returns how many there are now, this one included. A window starts
 * with its first use; the count is one statement, so uses at the same moment are all counted, in any process.
 * @param key must hold no personal data: hash what it is about.
 */
export async function countUse(
  db: Db,
  { key, windowMs, now = new Date() }: { key: string; windowMs: number; now?: Date },
): Promise<number> {
  const at = now.toISOString();
  const oldest = new Date(now.getTime() - windowMs).toISOString();
  const row = await db
    .insertInto("rate_limits")
    .values({ key, window_start: at, uses: 1 })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        uses: sql<number>`case when rate_limits.window_start <= ${oldest} then 1 else rate_limits.uses + 1 end`,
        window_start: sql<string>`case when rate_limits.window_start <= ${oldest} then ${at} else rate_limits.window_start end`,
      }),
    )
    .returning("uses")
    .executeTakeFirstOrThrow();
  return Number(row.uses);
}

/** Forgets at most `most` windows that began before `before` (UTC instant), and returns how many. */
export async function deleteOldUses(
  db: Db,
  { before, most }: { before: string; most: number },
): Promise<number> {
  const result = await db
    .deleteFrom("rate_limits")
    .where("key", "in", (old) =>
      old.selectFrom("rate_limits").select("key").where("window_start", "<", before).limit(most),
    )
    // Asked again, so that a window that somebody has just begun anew is not lost.
    .where("window_start", "<", before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
