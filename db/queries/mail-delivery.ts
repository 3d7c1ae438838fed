import type { Db } from "../connection";

export interface MailToDeliver {
  id: string;
  recipient: string;
  subject: string;
  textBody: string;
  htmlBody: string;
  /** UTC instant. */
  createdAt: string;
  /** Tries so far, this one included. */
  attempts: number;
}

/**
 * Takes the mail that has waited longest and hides it from everyone else until `leaseUntil`; undefined where none is
 * due. Two processes never take the same one: whoever comes second finds its `next_attempt_at` moved.
 * @param mostAttempts mails tried so often are given up and stay for people to see.
 */
export async function claimDueMail(
  db: Db,
  { now, leaseUntil, mostAttempts }: { now: string; leaseUntil: string; mostAttempts: number },
): Promise<MailToDeliver | undefined> {
  return (
    db
      .updateTable("outbox")
      // Without its old error while it is being tried, so that nobody asks for another try meanwhile.
      .set((set) => ({ next_attempt_at: leaseUntil, attempts: set("attempts", "+", 1), last_error: null }))
      .where("id", "=", (select) =>
        select
          .selectFrom("outbox")
          .select("id")
          .where("sent_at", "is", null)
          .where("next_attempt_at", "<=", now)
          .where("attempts", "<", mostAttempts)
          .orderBy("next_attempt_at")
          .orderBy("id")
          .limit(1),
      )
      // Asked again because PostgreSQL waits for a rival's change and then looks at the changed row.
      .where("next_attempt_at", "<=", now)
      .where("sent_at", "is", null)
      .returning(["id", "recipient", "subject", "attempts"])
      .returning(["text_body as textBody", "html_body as htmlBody", "created_at as createdAt"])
      .executeTakeFirst()
  );
}

export async function markMailSent(db: Db, { id, now }: { id: string; now: string }): Promise<void> {
  await db.updateTable("outbox").set({ sent_at: now, last_error: null }).where("id", "=", id).execute();
}

export async function markMailFailed(
  db: Db,
  { id, error, nextAttemptAt }: { id: string; error: string; nextAttemptAt: string },
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ last_error: error, next_attempt_at: nextAttemptAt })
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .execute();
}

/** Forgets at most `most` mails that were written before `before`, sent or not, and returns how many. */
export async function deleteOldMail(
  db: Db,
  { before, most }: { before: string; most: number },
): Promise<number> {
  const result = await db
    .deleteFrom("outbox")
    .where("id", "in", (old) =>
      old.selectFrom("outbox").select("id").where("created_at", "<", before).limit(most),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Forgets every mail, waiting or sent, whose text holds `words` (a private link), and returns their ids. */
export async function deleteMailWith(db: Db, { words }: { words: string }): Promise<string[]> {
  const rows = await db
    .deleteFrom("outbox")
    .where("text_body", "like", `%${words}%`)
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Forgets every mail to this address, and returns how many: those to an account that is closed for good. */
export async function deleteMailTo(db: Db, { recipient }: { recipient: string }): Promise<number> {
  const result = await db.deleteFrom("outbox").where("recipient", "=", recipient).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Which of these mails the outbox still has. */
export async function listKnownMail(db: Db, { ids }: { ids: readonly string[] }): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("outbox").select("id").where("id", "in", ids).execute();
  return rows.map((row) => row.id);
}
