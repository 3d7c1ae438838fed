import type { Db } from "../connection";

export async function insertLoginToken(
  db: Db,
  token: { tokenHash: string; userId: string; createdAt: string; expiresAt: string },
): Promise<void> {
  await db
    .insertInto("login_tokens")
    .values({
      token_hash: token.tokenHash,
      user_id: token.userId,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Uses a token up; the account it belongs to, or undefined when it is unknown, used or too old. One caller wins. */
export async function takeLoginToken(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<string | undefined> {
  const row = await db
    .updateTable("login_tokens")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("user_id")
    .executeTakeFirst();
  return row?.user_id;
}
