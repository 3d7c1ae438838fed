import type { Db } from "db/connection";
import { insertMail } from "db/queries/outbox";
import type { Language } from "~/platform/language";
import { newId } from "~/platform/tokens.server";
import { type MailContent, mailHtml, mailText } from "./mail-body";

/**
 * Puts a mail in line for delivery, in the transaction of what it tells about. Without a mail server it stays there,
 * where administrators can read it.
 */
export async function enqueueMail(
  trx: Db,
  {
    to,
    language,
    now = new Date(),
    ...content
  }: MailContent & { to: string; language: Language; now?: Date },
): Promise<void> {
  await insertMail(trx, {
    id: newId(),
    recipient: to,
    // A line break in a subject could start a header of the sender's choice.
    subject: content.subject.replace(/\s+/g, " "),
    textBody: mailText(content),
    htmlBody: mailHtml(content, language),
    createdAt: now.toISOString(),
  });
}
