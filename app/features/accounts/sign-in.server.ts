import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { takeLoginToken } from "db/queries/login-tokens";
import { findUser } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { endSession, startSession } from "~/platform/session.server";
import { hashToken, newId } from "~/platform/tokens.server";

/**
 * Uses a link up and starts a new session, in place of the browser's old one. A link works once, also when it is sent
 * many times at the same moment.
 * @returns the new session cookie's value
 */
export async function signIn(
  db: Db,
  { token, oldSession, now = new Date() }: { token: string; oldSession?: string | undefined; now?: Date },
): Promise<{ ok: true; session: string } | { ok: false; reason: "accounts:error.linkSpent" }> {
  return inTransaction(db, async (trx) => {
    const at = now.toISOString();
    const userId = await takeLoginToken(trx, { tokenHash: hashToken(token), now: at });
    const user = userId === undefined ? undefined : await findUser(trx, userId);
    if (!user?.active) return { ok: false, reason: "accounts:error.linkSpent" };
    if (oldSession) await endSession(trx, oldSession);
    const session = await startSession(trx, user.id, now);
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
