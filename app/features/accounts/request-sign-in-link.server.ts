import type { Db } from "db/connection";
import { countUse } from "db/queries/rate-limits";
import { inTransaction } from "db/transaction";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { keyedToken } from "~/platform/tokens.server";
import { issueSignInLink } from "./issue-sign-in-link.server";

const windowMs = 15 * 60 * 1000;
/** Links within 15 minutes: to one address, and asked for by one client. */
export const signInLimits = { windowMs, perAccount: 5, perClient: 20 };

/**
 * Mails a sign-in link to the account with this address. The answer is the same whether there is such an account, and
 * so is the work: one transaction with the same counters. Only a client that asks too often is told so.
 */
export async function requestSignInLink(
  db: Db,
  input: {
    email: string;
    /** Page to open afterwards, already found safe. */
    next?: string | undefined;
    client: string;
    secret: string;
    mailOrigin: string;
    now?: Date;
  },
): Promise<{ ok: true } | { ok: false; reason: "accounts:error.tooManyLinks" }> {
  const now = input.now ?? new Date();
  const email = input.email.trim().toLowerCase();
  const account = keyedToken(input.secret, "sign-in account", email);
  return inTransaction(db, async (trx) => {
    const byClient = await countUse(trx, { key: `sign-in client ${input.client}`, windowMs, now });
    const forAccount = await countUse(trx, { key: `sign-in account ${account}`, windowMs, now });
    if (byClient > signInLimits.perClient) return { ok: false, reason: "accounts:error.tooManyLinks" };
    // Told to nobody: earlier links to this address still work, and more mail would only pester its owner.
    if (forAccount > signInLimits.perAccount) return { ok: true };
    const link = await issueSignInLink(trx, { email, now });
    if (!link.ok) return { ok: true };
    const { language } = link.user;
    const t = translator(language);
    await enqueueMail(trx, {
      to: link.user.email,
      language,
      now,
      subject: t("accounts:mail.signInSubject"),
      paragraphs: [t("accounts:mail.signInText"), t("accounts:mail.signInIgnore")],
      link: {
        label: t("accounts:mail.signInLink"),
        href: input.mailOrigin + pathsFor(language).signIn({ token: link.token, next: input.next }),
      },
    });
    return { ok: true };
  });
}
