import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { deleteLoginTokensOf } from "db/queries/login-tokens";
import { type Device, deleteOtherSessions, deleteSessionOf, listSessionsOf } from "db/queries/sessions";
import { inTransaction } from "db/transaction";
import { sessionLimits } from "~/platform/session.server";
import { hashToken, newId } from "~/platform/tokens.server";

export interface OwnSession extends Device {
  /** Names it in the form that ends it; opens nothing. */
  id: string;
  createdAt: string;
  lastSeenAt: string;
  /** The one that this request came with. */
  isThis: boolean;
}

/** Where somebody is signed in, the place used last first. @param input.session value of this session's cookie. */
export async function listOwnSessions(
  db: Db,
  { userId, session, now = new Date() }: { userId: string; session: string; now?: Date },
): Promise<OwnSession[]> {
  const sessions = await listSessionsOf(db, {
    ...{ userId, now: now.toISOString() },
    idleSince: new Date(now.getTime() - sessionLimits.idleMs).toISOString(),
  });
  const own = hashToken(session);
  return sessions.map(({ idHash, ...session }) => ({ ...session, id: idHash, isThis: idHash === own }));
}

/** Signs somebody out in one place; where that session is over already, nothing happens. */
export async function endOneSession(
  db: Db,
  { userId, id, now = new Date() }: { userId: string; id: string; now?: Date },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    if (!(await deleteSessionOf(trx, { userId, idHash: id }))) return;
    await recordAudit(trx, {
      ...{ id: newId(), at: now.toISOString(), userId, action: "end-session" },
      ...{ subjectKind: "user", subjectId: userId },
    });
  });
}

/** Signs somebody out everywhere but here; links that were mailed and not used yet no longer sign in either. */
export async function endOtherSessions(
  db: Db,
  { userId, session, now = new Date() }: { userId: string; session: string; now?: Date },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await deleteOtherSessions(trx, { userId, idHash: hashToken(session) });
    await deleteLoginTokensOf(trx, userId);
    await recordAudit(trx, {
      ...{ id: newId(), at: now.toISOString(), userId, action: "end-other-sessions" },
      ...{ subjectKind: "user", subjectId: userId },
    });
  });
}
