import { sql } from "kysely";
import type { Db } from "../connection";

export interface OutgoingMail {
  id: string;
  recipient: string;
  subject: string;
  textBody: string;
  htmlBody: string;
  /** UTC instant. */
  createdAt: string;
}

/** Puts a mail in line; to be called in the transaction that causes it, so that neither happens without the other. */
export async function insertMail(db: Db, mail: OutgoingMail): Promise<void> {
  await db
    .insertInto("outbox")
    .values({
      id: mail.id,
      recipient: mail.recipient,
      subject: mail.subject,
      text_body: mail.textBody,
      html_body: mail.htmlBody,
      created_at: mail.createdAt,
      next_attempt_at: mail.createdAt,
      attempts: 0,
      sent_at: null,
      last_error: null,
    })
    .execute();
}

export type MailState = "sent" | "waiting" | "failed";

/** A mail as administrators see it in a list. */
export interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  createdAt: string;
  state: MailState;
  /** Tries so far. */
  attempts: number;
  nextAttemptAt: string;
  sentAt: string | null;
  lastError: string | null;
}

/** What tells a mail that failed from one that waits for its first try: when it is, and how often mails are tried. */
export interface MailClock {
  now: string;
  mostAttempts: number;
}

/** A mail whose last try broke off with its process has no error, but is never tried again: it failed as well. */
const stateAt = ({ now, mostAttempts }: MailClock) =>
  sql<MailState>`case
    when sent_at is not null then 'sent'
    when last_error is not null or (attempts >= ${mostAttempts} and next_attempt_at <= ${now}) then 'failed'
    else 'waiting' end`;

const selectMail = (db: Db, clock: MailClock) =>
  db
    .selectFrom("outbox")
    .select(["id", "recipient", "subject", "attempts", "created_at as createdAt", "sent_at as sentAt"])
    .select(["next_attempt_at as nextAttemptAt", "last_error as lastError"])
    .select(stateAt(clock).as("state"));

/** One page of mails, the newest first; with `state` only those in it. */
export async function listMail(
  db: Db,
  {
    state,
    page,
    pageSize,
    ...clock
  }: MailClock & { state?: MailState | undefined; page: number; pageSize: number },
): Promise<MailRow[]> {
  const rows = await selectMail(db, clock)
    .$if(state !== undefined, (query) => query.where(stateAt(clock), "=", state ?? "sent"))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map((row) => ({ ...row, attempts: Number(row.attempts) }));
}

export async function countMail(db: Db, clock: MailClock): Promise<Record<MailState, number>> {
  const rows = await db
    .selectFrom((mails) => mails.selectFrom("outbox").select(stateAt(clock).as("state")).as("mails"))
    .select((e) => ["state", e.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const count = (state: MailState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { sent: count("sent"), waiting: count("waiting"), failed: count("failed") };
}

/** One mail with its plain text; undefined where it is forgotten or never was. */
export async function findMail(
  db: Db,
  { id, ...clock }: MailClock & { id: string },
): Promise<(MailRow & { textBody: string }) | undefined> {
  const row = await selectMail(db, clock)
    .select("text_body as textBody")
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { ...row, attempts: Number(row.attempts) };
}

/** Has failed mails (one or all) tried at once, also those that were given up; returns how many. */
export async function retryMail(
  db: Db,
  { id, ...clock }: MailClock & { id?: string | undefined },
): Promise<number> {
  const { now, mostAttempts } = clock;
  const result = await db
    .updateTable("outbox")
    .set((e) => ({
      next_attempt_at: now,
      attempts: e
        .case()
        .when("attempts", ">=", mostAttempts)
        .then(mostAttempts - 1)
        .else(e.ref("attempts"))
        .end(),
    }))
    .where(stateAt(clock), "=", "failed")
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
