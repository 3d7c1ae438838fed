import type { Db } from "db/connection";
import { insertLoginToken } from "db/queries/login-tokens";
import { findUserByEmail, type UserRow } from "db/queries/users";
import { hashToken, randomToken } from "~/platform/tokens.server";

/** Sign-in links hold for ten minutes. */
export const signInLinkMs = 10 * 60 * 1000;

/** Whether somebody may sign in: not with a closed account, nor after the invitation ended that they never took up. */
export const maySignIn = (user: Pick<UserRow, "active" | "invitationExpiresAt">, now: Date): boolean =>
  user.active && (user.invitationExpiresAt === null || user.invitationExpiresAt > now.toISOString());

/**
 * Makes a one-time token for the active account with this e-mail address; refuses when there is none. An invitation
 * that ended is not revived by it: only an administrator invites again.
 */
export async function issueSignInLink(
  db: Db,
  { email, now = new Date() }: { email: string; now?: Date },
): Promise<{ ok: true; token: string; user: UserRow } | { ok: false; reason: "accounts:error.noAccount" }> {
  const user = await findUserByEmail(db, email);
  if (!user || !maySignIn(user, now)) return { ok: false, reason: "accounts:error.noAccount" };
  const token = randomToken();
  await insertLoginToken(db, {
    tokenHash: hashToken(token),
    userId: user.id,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + signInLinkMs).toISOString(),
  });
  return { ok: true, token, user };
}
