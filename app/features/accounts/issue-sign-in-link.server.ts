import type { Db } from "db/connection";
import { insertLoginToken } from "db/queries/login-tokens";
import { findUserByEmail, type UserRow } from "db/queries/users";
import { hashToken, randomToken } from "~/platform/tokens.server";

/** Sign-in links hold for ten minutes. */
export const signInLinkMs = 10 * 60 * 1000;

/** Makes a one-time token for the active account with this e-mail address; refuses when there is none. */
export async function issueSignInLink(
  db: Db,
  { email, now = new Date() }: { email: string; now?: Date },
): Promise<{ ok: true; token: string; user: UserRow } | { ok: false; reason: "accounts:error.noAccount" }> {
  const user = await findUserByEmail(db, email);
  if (!user?.active) return { ok: false, reason: "accounts:error.noAccount" };
  const token = randomToken();
  await insertLoginToken(db, {
    tokenHash: hashToken(token),
    userId: user.id,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + signInLinkMs).toISOString(),
  });
  return { ok: true, token, user };
}
