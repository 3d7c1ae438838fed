import type { Db } from "../connection";
import type { LogEntryKind } from "../tables/meetings";

export interface TakenEntry {
  meetingId: string;
  userId: string | null;
  kind: LogEntryKind;
  /** JSON of what the device was told. */
  answer: string;
}

/**
 * Claims an entry's key; false when it is taken already. Of two who send the same key at once, the second waits until the
 * first has finished.
 */
export async function claimLogEntry(
  db: Db,
  entry: { key: string; meetingId: string; userId: string; kind: LogEntryKind; at: string },
): Promise<boolean> {
  const row = await db
    .insertInto("log_entries")
    .values({
      ...{ key: entry.key, meeting_id: entry.meetingId, user_id: entry.userId, kind: entry.kind },
      ...{ at: entry.at, answer: "{}" },
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findLogEntry(db: Db, { key }: { key: string }): Promise<TakenEntry | undefined> {
  return db
    .selectFrom("log_entries")
    .select(["meeting_id as meetingId", "user_id as userId", "kind", "answer"])
    .where("key", "=", key)
    .executeTakeFirst();
}

export async function answerLogEntry(
  db: Db,
  { key, answer }: { key: string; answer: string },
): Promise<void> {
  await db.updateTable("log_entries").set({ answer }).where("key", "=", key).execute();
}

/** Gives a key back whose entry was refused, so that it can be sent again once it is mended. */
export async function releaseLogEntry(db: Db, { key }: { key: string }): Promise<void> {
  await db.deleteFrom("log_entries").where("key", "=", key).execute();
}

/** Forgets at most `most` keys that came before `before` (UTC instant), and returns how many: no device still sends them. */
export async function deleteOldLogEntries(
  db: Db,
  { before, most }: { before: string; most: number },
): Promise<number> {
  const result = await db
    .deleteFrom("log_entries")
    .where("key", "in", (old) =>
      old.selectFrom("log_entries").select("key").where("at", "<", before).limit(most),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Keys of the latest entries: a device finds out by them which of its own have arrived. */
export async function listLatestLogKeys(
  db: Db,
  { meetingId, limit }: { meetingId: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("log_entries")
    .select("key")
    .where("meeting_id", "=", meetingId)
    .orderBy("at", "desc")
    .orderBy("key", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.key);
}
