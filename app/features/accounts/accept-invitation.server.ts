import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { takeLoginToken } from "db/queries/login-tokens";
import { findUser, lockAccounts, setInvitationExpiry, updateUser } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { replaceSession } from "~/platform/session.server";
import { hashToken, newId } from "~/platform/tokens.server";
import type { SigningIn } from "./sign-in.server";

/**
 * Takes an invitation up under the name that the person confirmed, and signs in. One works once, until it ends or a
 * newer one is sent; closing the account ends it for good.
 * @returns the new session cookie's value
 */
export async function acceptInvitation(
  db: Db,
  { token, name, oldSession, device, now = new Date() }: SigningIn & { token: string; name: string },
): Promise<{ ok: true; session: string } | { ok: false; reason: "accounts:error.linkSpent" }> {
  return inTransaction(db, async (trx) => {
    // Closing the account or inviting again waits, so that neither comes between the look and the session.
    await lockAccounts(trx);
    const at = now.toISOString();
    const taken = await takeLoginToken(trx, { tokenHash: hashToken(token), kind: "invitation", now: at });
    const user = taken && (await findUser(trx, taken.userId));
    if (!user?.active) return { ok: false, reason: "accounts:error.linkSpent" };
    await updateUser(trx, { ...user, name });
    await setInvitationExpiry(trx, { id: user.id, expiresAt: null });
    const session = await replaceSession(trx, { userId: user.id, old: oldSession, device, now });
    await recordAudit(trx, {
      ...{ id: newId(), at, userId: user.id, action: "accept-invitation" },
      ...{ subjectKind: "user", subjectId: user.id },
      ...(name !== user.name && { before: { name: user.name }, after: { name } }),
    });
    return { ok: true, session };
  });
}
