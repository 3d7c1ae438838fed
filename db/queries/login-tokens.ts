import type { Db } from "../connection";
import type { LoginTokenKind } from "../tables/accounts";

export async function insertLoginToken(
  db: Db,
  token: {
    tokenHash: string;
    userId: string;
    createdAt: string;
    expiresAt: string;
    kind?: LoginTokenKind;
    newEmail?: string;
  },
): Promise<void> {
  await db
    .insertInto("login_tokens")
    .values({
      token_hash: token.tokenHash,
      user_id: token.userId,
      kind: token.kind ?? "sign-in",
      new_email: token.newEmail ?? null,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute();
}

/** A token by what the database keeps of it, and what it has to be for; the moment decides whether it still holds. */
interface LoginTokenKey {
  tokenHash: string;
  kind: LoginTokenKind;
  now: string;
}

/** Uses a token up; whose it is, or undefined when it is unknown, of another kind, used or too old. One caller wins. */
export async function takeLoginToken(
  db: Db,
  { tokenHash, kind, now }: LoginTokenKey,
): Promise<{ userId: string; newEmail: string | null } | undefined> {
  return db
    .updateTable("login_tokens")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("kind", "=", kind)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning(["user_id as userId", "new_email as newEmail"])
    .executeTakeFirst();
}

/** Whose a live token is, without using it up: what the page with the button shows. */
export async function findLoginToken(
  db: Db,
  { tokenHash, kind, now }: LoginTokenKey,
): Promise<{ userId: string; name: string; email: string; newEmail: string | null } | undefined> {
  return db
    .selectFrom("login_tokens")
    .innerJoin("users", "users.id", "login_tokens.user_id")
    .select(["users.id as userId", "users.name", "users.email", "new_email as newEmail"])
    .where("token_hash", "=", tokenHash)
    .where("kind", "=", kind)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("users.active", "=", 1)
    .executeTakeFirst();
}

/** The address that somebody was asked to confirm and has not yet; undefined where there is none. */
export async function findAddressToken(
  db: Db,
  { userId, now }: { userId: string; now: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("login_tokens")
    .select("new_email as newEmail")
    .where("user_id", "=", userId)
    .where("kind", "=", "address")
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .executeTakeFirst();
  return row?.newEmail ?? undefined;
}

/** Makes every link that a person has not used yet worthless, or only those of one kind. */
export async function deleteLoginTokensOf(db: Db, userId: string, kind?: LoginTokenKind): Promise<void> {
  await db
    .deleteFrom("login_tokens")
    .where("user_id", "=", userId)
    .$if(kind !== undefined, (query) => query.where("kind", "=", kind ?? "sign-in"))
    .execute();
}

/** Forgets tokens that ended before `before` (UTC instant); returns how many. */
export async function deleteOldLoginTokens(db: Db, { before }: { before: string }): Promise<number> {
  const result = await db.deleteFrom("login_tokens").where("expires_at", "<", before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
