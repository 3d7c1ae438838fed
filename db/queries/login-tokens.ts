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

/** Whose a live token is, without using it up: what the page with the button shows. */
export async function findLoginToken(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<{ name: string; email: string } | undefined> {
  return db
    .selectFrom("login_tokens")
    .innerJoin("users", "users.id", "login_tokens.user_id")
    .select(["users.name", "users.email"])
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("users.active", "=", 1)
    .executeTakeFirst();
}

/** Makes every link that a person has not used yet worthless. */
export async function deleteLoginTokensOf(db: Db, userId: string): Promise<void> {
  await db.deleteFrom("login_tokens").where("user_id", "=", userId).execute();
}

/** Forgets tokens that ended before `before` (UTC instant); returns how many. */
export async function deleteOldLoginTokens(db: Db, { before }: { before: string }): Promise<number> {
  const result = await db.deleteFrom("login_tokens").where("expires_at", "<", before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
