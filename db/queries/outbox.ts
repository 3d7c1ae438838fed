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
