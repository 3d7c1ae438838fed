import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { deleteLoginTokensOf, takeLoginToken } from "db/queries/login-tokens";
import type { Device } from "db/queries/sessions";
import { findUser, lockAccounts, setInvitationExpiry } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { replaceSession } from "~/platform/session.server";
import { hashToken, newId } from "~/platform/tokens.server";
import { maySignIn } from "./issue-sign-in-link.server";

/** The browser that signs in: its old session, which ends, and what it says it is. */
export interface SigningIn {
  oldSession?: string | undefined;
  device?: Device | undefined;
  now?: Date;
}

/**
 * Uses a link up and starts a new session, in place of the browser's old one. A link works once, also when it is sent
 * many times at the same moment. Whoever was invited has then taken the invitation up.
 * @returns the new session cookie's value
 */
export async function signIn(
  db: Db,
  { token, oldSession, device, now = new Date() }: SigningIn & { token: string },
): Promise<{ ok: true; session: string } | { ok: false; reason: "accounts:error.linkSpent" }> {
  return inTransaction(db, async (trx) => {
    await lockAccounts(trx);
    const at = now.toISOString();
    const taken = await takeLoginToken(trx, { tokenHash: hashToken(token), kind: "sign-in", now: at });
    const user = taken && (await findUser(trx, taken.userId));
    if (!user || !maySignIn(user, now)) return { ok: false, reason: "accounts:error.linkSpent" };
    if (user.invitationExpiresAt !== null) {
      await setInvitationExpiry(trx, { id: user.id, expiresAt: null });
      await deleteLoginTokensOf(trx, user.id, "invitation");
    }
    const session = await replaceSession(trx, { userId: user.id, old: oldSession, device, now });
    await recordAudit(trx, {
      id: newId(),
      at,
      userId: user.id,
      action: "sign-in",
      subjectKind: "user",
      subjectId: user.id,
    });
    return { ok: true, session };
  });
}
