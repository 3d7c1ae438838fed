import type { Db } from "db/connection";
import { deleteOldLoginTokens } from "db/queries/login-tokens";
import { deleteOldSessions } from "db/queries/sessions";
import { sessionLimits } from "~/platform/session.server";

/** Forgets sessions that ended or that nobody uses any more, and links that no longer sign in. */
export async function forgetOldSignIns(db: Db, { now = new Date() }: { now?: Date } = {}): Promise<void> {
  const before = now.toISOString();
  const idleSince = new Date(now.getTime() - sessionLimits.idleMs).toISOString();
  await deleteOldLoginTokens(db, { before });
  await deleteOldSessions(db, { before, idleSince });
}
