import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { findMail, type MailRow } from "db/queries/outbox";
import { findUser } from "db/queries/users";
import { newId } from "~/platform/tokens.server";
import { mostAttempts } from "./deliver-outbox.server";
import { holdsSignInLink, type MailPart, mailParts } from "./mail-parts";

export interface Letter {
  mail: MailRow;
  parts: MailPart[];
  /** Another person's link to sign in is shown. */
  signsInAsOther: boolean;
  /** A link to sign in is left out until the reader proves who they are. */
  asksFirst: boolean;
}

/**
 * One mail for an administrator. Where no mail server takes mails away they are the only way to their recipient, so
 * private links are shown, and that somebody saw another person's sign-in link is written down. Elsewhere they are not.
 * Links that sign in are shown only to who has just proved who they are: otherwise a stolen session could ask for a link
 * and read it here (decision 17).
 */
export async function readLetter(
  db: Db,
  input: {
    id: string;
    userId: string;
    isFresh: boolean;
    mailLeaves: boolean;
    origins: readonly string[];
    now?: Date;
  },
): Promise<Letter | undefined> {
  const now = (input.now ?? new Date()).toISOString();
  const found = await findMail(db, { id: input.id, now, mostAttempts });
  if (!found) return undefined;
  const { textBody, ...mail } = found;
  const reader = await findUser(db, input.userId);
  const signsIn = !input.mailLeaves && holdsSignInLink(textBody);
  const signsInAsOther = signsIn && input.isFresh && reader?.email !== mail.recipient;
  if (signsInAsOther) {
    await recordAudit(db, {
      ...{ id: newId(), at: now, userId: input.userId, action: "read-sign-in-mail" },
      ...{ subjectKind: "mail", subjectId: mail.id },
    });
  }
  return {
    mail,
    parts: mailParts(textBody, {
      origins: input.origins,
      hidePrivate: input.mailLeaves,
      hideSignIn: !input.isFresh,
    }),
    signsInAsOther,
    asksFirst: signsIn && !input.isFresh,
  };
}
