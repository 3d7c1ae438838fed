import type { Db } from "../connection";
import type { PasskeyPurpose } from "../tables/accounts";

export interface Passkey {
  id: string;
  userId: string;
  name: string;
  publicKey: string;
  counter: number;
  transports: string[];
  /** UTC instants. */
  createdAt: string;
  lastUsedAt: string | null;
}

const selectPasskeys = (db: Db) =>
  db
    .selectFrom("passkeys")
    .select(["id", "user_id as userId", "name", "public_key as publicKey", "counter", "transports"])
    .select(["created_at as createdAt", "last_used_at as lastUsedAt"]);

const toPasskey = <Row extends { counter: number; transports: string }>(row: Row) => ({
  ...row,
  counter: Number(row.counter),
  transports: row.transports.split(",").filter(Boolean),
});

/** The passkeys of one person, the oldest first. */
export async function listPasskeysOf(db: Db, userId: string): Promise<Passkey[]> {
  const rows = await selectPasskeys(db)
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toPasskey);
}

export async function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
  const row = await selectPasskeys(db).where("id", "=", id).executeTakeFirst();
  return row && toPasskey(row);
}

export async function insertPasskey(db: Db, passkey: Omit<Passkey, "lastUsedAt">): Promise<void> {
  await db
    .insertInto("passkeys")
    .values({
      id: passkey.id,
      user_id: passkey.userId,
      name: passkey.name,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports.join(","),
      created_at: passkey.createdAt,
      last_used_at: null,
    })
    .execute();
}

/** Writes a use down; false where the passkey is gone, or was used meanwhile. */
export async function markPasskeyUsed(
  db: Db,
  { id, before, counter, now }: { id: string; before: number; counter: number; now: string },
): Promise<boolean> {
  const result = await db
    .updateTable("passkeys")
    .set({ counter, last_used_at: now })
    .where("id", "=", id)
    .where("counter", "=", before)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** False where the person has no such passkey. */
export async function updatePasskeyName(
  db: Db,
  { id, userId, name }: { id: string; userId: string; name: string },
): Promise<boolean> {
  const result = await db
    .updateTable("passkeys")
    .set({ name })
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** False where the person has no such passkey. */
export async function deletePasskey(
  db: Db,
  { id, userId }: { id: string; userId: string },
): Promise<boolean> {
  const result = await db
    .deleteFrom("passkeys")
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function deletePasskeysOf(db: Db, userId: string): Promise<void> {
  await db.deleteFrom("passkeys").where("user_id", "=", userId).execute();
}

/** Puts a challenge in place of the browser's last one for the same purpose, and forgets all that have ended. */
export async function putPasskeyChallenge(
  db: Db,
  input: { browserHash: string; purpose: PasskeyPurpose; challenge: string; now: string; expiresAt: string },
): Promise<void> {
  const { browserHash, purpose, challenge, now, expiresAt } = input;
  await db.deleteFrom("passkey_challenges").where("expires_at", "<=", now).execute();
  await db
    .insertInto("passkey_challenges")
    .values({ browser_hash: browserHash, purpose, challenge, expires_at: expiresAt })
    .onConflict((conflict) =>
      conflict.columns(["browser_hash", "purpose"]).doUpdateSet({ challenge, expires_at: expiresAt }),
    )
    .execute();
}

/** Uses a browser's challenge up; undefined where there is none that still holds. One caller wins. */
export async function takePasskeyChallenge(
  db: Db,
  { browserHash, purpose, now }: { browserHash: string; purpose: PasskeyPurpose; now: string },
): Promise<string | undefined> {
  const row = await db
    .deleteFrom("passkey_challenges")
    .where("browser_hash", "=", browserHash)
    .where("purpose", "=", purpose)
    .returning(["challenge", "expires_at as expiresAt"])
    .executeTakeFirst();
  return row && row.expiresAt > now ? row.challenge : undefined;
}
