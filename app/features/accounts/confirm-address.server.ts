import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import {
  deleteLoginTokensOf,
  findAddressToken,
  insertLoginToken,
  takeLoginToken,
} from "db/queries/login-tokens";
import { deleteOtherSessions } from "db/queries/sessions";
import { findUser, findUserByEmail, lockAccounts, type UserRow, updateUser } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { hashToken, newId, randomToken } from "~/platform/tokens.server";

/** A new address can be confirmed within a day. */
const addressLinkMs = 24 * 60 * 60 * 1000;

/**
 * Mails a link to somebody's new address, with which it begins to hold, and tells the old one. Asked twice for the same
 * address, it happens once; only the newest link works.
 */
export async function askToConfirmAddress(
  trx: Db,
  input: { user: UserRow; newEmail: string; by: string; mailOrigin: string; now: Date },
): Promise<void> {
  const { user, newEmail, by, mailOrigin, now } = input;
  const at = now.toISOString();
  if ((await findAddressToken(trx, { userId: user.id, now: at })) === newEmail) return;
  const t = translator(user.language);
  const token = randomToken();
  await deleteLoginTokensOf(trx, user.id, "address");
  await insertLoginToken(trx, {
    ...{ tokenHash: hashToken(token), userId: user.id, kind: "address", newEmail, createdAt: at },
    expiresAt: new Date(now.getTime() + addressLinkMs).toISOString(),
  });
  await enqueueMail(trx, {
    ...{ to: newEmail, language: user.language, now },
    subject: t("people:address.subject"),
    paragraphs: [t("people:address.text", { by }), t("people:address.ignore")],
    link: {
      label: t("people:address.link"),
      href: mailOrigin + pathsFor(user.language).confirmAddress({ token }),
    },
  });
  await enqueueMail(trx, {
    ...{ to: user.email, language: user.language, now },
    subject: t("people:address.oldSubject"),
    paragraphs: [t("people:address.oldText", { by, email: newEmail }), t("people:address.oldWrong")],
  });
}

export type ConfirmedAddress =
  | { ok: true }
  | { ok: false; reason: "accounts:error.linkSpent" | "people:error.emailTaken" };

/**
 * Makes the new address hold, once. What the old one opened ends: links that were mailed, and every session but the one
 * of this browser.
 */
export async function confirmAddress(
  db: Db,
  { token, session = "", now = new Date() }: { token: string; session?: string | undefined; now?: Date },
): Promise<ConfirmedAddress> {
  return inTransaction(db, async (trx): Promise<ConfirmedAddress> => {
    await lockAccounts(trx);
    const at = now.toISOString();
    const taken = await takeLoginToken(trx, { tokenHash: hashToken(token), kind: "address", now: at });
    const user = taken && (await findUser(trx, taken.userId));
    if (!user?.active || !taken?.newEmail) return { ok: false, reason: "accounts:error.linkSpent" };
    if (await findUserByEmail(trx, taken.newEmail)) return { ok: false, reason: "people:error.emailTaken" };
    await updateUser(trx, { ...user, email: taken.newEmail });
    await deleteLoginTokensOf(trx, user.id);
    await deleteOtherSessions(trx, { userId: user.id, idHash: hashToken(session) });
    await recordAudit(trx, {
      ...{ id: newId(), at, userId: user.id, action: "confirm-address" },
      ...{ subjectKind: "user", subjectId: user.id, after: { emailChanged: true } },
    });
    return { ok: true };
  });
}
