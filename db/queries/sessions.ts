import type { Db } from "../connection";
import type { DeviceKind, Role } from "../tables/accounts";

/** What a browser said it is, without versions. */
export interface Device {
  browser: string | null;
  system: string | null;
  device: DeviceKind | null;
}

export interface SessionRow {
  userId: string;
  name: string;
  language: "lt" | "en";
  formToken: string;
  createdAt: string;
  lastSeenAt: string;
  roles: Role[];
}

/** A live session of an active person, with the roles of this moment. */
export async function findSession(
  db: Db,
  { idHash, now, idleSince }: { idHash: string; now: string; idleSince: string },
): Promise<SessionRow | undefined> {
  const session = await db
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .select([
      "users.id as userId",
      "users.name",
      "users.language",
      "sessions.form_token as formToken",
      "sessions.created_at as createdAt",
      "sessions.last_seen_at as lastSeenAt",
    ])
    .where("sessions.id_hash", "=", idHash)
    .where("sessions.expires_at", ">", now)
    .where("sessions.last_seen_at", ">", idleSince)
    .where("users.active", "=", 1)
    .executeTakeFirst();
  if (!session) return undefined;
  const roles = await db
    .selectFrom("user_roles")
    .select("role")
    .where("user_id", "=", session.userId)
    .execute();
  return { ...session, roles: roles.map((row) => row.role) };
}

export async function insertSession(
  db: Db,
  session: {
    idHash: string;
    userId: string;
    formToken: string;
    createdAt: string;
    expiresAt: string;
  } & Partial<Device>,
): Promise<void> {
  await db
    .insertInto("sessions")
    .values({
      id_hash: session.idHash,
      user_id: session.userId,
      form_token: session.formToken,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
      browser: session.browser ?? null,
      system: session.system ?? null,
      device: session.device ?? null,
    })
    .execute();
}

export async function touchSession(db: Db, { idHash, now }: { idHash: string; now: string }): Promise<void> {
  await db.updateTable("sessions").set({ last_seen_at: now }).where("id_hash", "=", idHash).execute();
}

export async function deleteSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom("sessions").where("id_hash", "=", idHash).execute();
}

/** Ends every session of a person, on all devices. */
export async function deleteSessionsOf(db: Db, userId: string): Promise<void> {
  await db.deleteFrom("sessions").where("user_id", "=", userId).execute();
}

/** Ends one session of a person; nobody else's. */
export async function deleteSessionOf(
  db: Db,
  { userId, idHash }: { userId: string; idHash: string },
): Promise<boolean> {
  const result = await db
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .where("id_hash", "=", idHash)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends every session of a person but one. */
export async function deleteOtherSessions(
  db: Db,
  { userId, idHash }: { userId: string; idHash: string },
): Promise<void> {
  await db.deleteFrom("sessions").where("user_id", "=", userId).where("id_hash", "!=", idHash).execute();
}

/** The live sessions of one person, the one used last first. */
export async function listSessionsOf(
  db: Db,
  { userId, now, idleSince }: { userId: string; now: string; idleSince: string },
): Promise<({ idHash: string; createdAt: string; lastSeenAt: string } & Device)[]> {
  return db
    .selectFrom("sessions")
    .select(["id_hash as idHash", "created_at as createdAt", "last_seen_at as lastSeenAt"])
    .select(["browser", "system", "device"])
    .where("user_id", "=", userId)
    .where("expires_at", ">", now)
    .where("last_seen_at", ">", idleSince)
    .orderBy("last_seen_at", "desc")
    .orderBy("created_at", "desc")
    .execute();
}

/** Forgets sessions that ended before `before`, or that nobody used since `idleSince` (UTC instants); returns how many. */
export async function deleteOldSessions(
  db: Db,
  { before, idleSince }: { before: string; idleSince: string },
): Promise<number> {
  const result = await db
    .deleteFrom("sessions")
    .where((e) => e.or([e("expires_at", "<", before), e("last_seen_at", "<", idleSince)]))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
