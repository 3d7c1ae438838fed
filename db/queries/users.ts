import type { Db } from "../connection";
import { type Role, roles } from "../tables/accounts";
import { listSpokenNeighbourhoods } from "./elders";

export interface UserRow {
  id: string;
  email: string;
  name: string;
  active: boolean;
  language: "lt" | "en";
  /** Until when an invitation that nobody took up yet holds (UTC instant). */
  invitationExpiresAt: string | null;
}

export async function countUsers(db: Db): Promise<number> {
  const row = await db
    .selectFrom("users")
    .select((e) => e.fn.countAll<number>().as("users"))
    .executeTakeFirstOrThrow();
  return Number(row.users);
}

/** `email` in any case. */
export async function findUserByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  const row = await db
    .selectFrom("users")
    .select(["id", "email", "name", "active", "language", "invitation_expires_at as invitationExpiresAt"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return row && { ...row, active: row.active === 1 };
}

export async function findUser(db: Db, id: string): Promise<UserRow | undefined> {
  const row = await db
    .selectFrom("users")
    .select(["id", "email", "name", "active", "language", "invitation_expires_at as invitationExpiresAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { ...row, active: row.active === 1 };
}

/** The oldest active administrator. */
export async function findFirstAdministrator(db: Db): Promise<{ id: string; email: string } | undefined> {
  return db
    .selectFrom("users")
    .innerJoin("user_roles", "user_roles.user_id", "users.id")
    .select(["users.id", "users.email"])
    .where("user_roles.role", "=", "administrator")
    .where("users.active", "=", 1)
    .orderBy("users.created_at")
    .orderBy("users.id")
    .executeTakeFirst();
}

export async function insertUser(
  db: Db,
  user: {
    id: string;
    email: string;
    name: string;
    language: "lt" | "en";
    createdAt: string;
    roles: readonly Role[];
  },
): Promise<void> {
  await db
    .insertInto("users")
    .values({
      id: user.id,
      email: user.email.trim().toLowerCase(),
      name: user.name,
      active: 1,
      language: user.language,
      created_at: user.createdAt,
      invitation_expires_at: null,
    })
    .execute();
  for (const role of user.roles)
    await db.insertInto("user_roles").values({ user_id: user.id, role }).execute();
}

/** Somebody with an account, and what they may do. */
export interface Person extends UserRow {
  /** In the order of `roles`. */
  roles: Role[];
  /** That they speak for, by name. */
  neighbourhoods: { id: string; name: string }[];
  /** UTC instant. */
  createdAt: string;
  /** Whether they have ever signed in, as far as the audit log tells. */
  hasSignedIn: boolean;
}

/** Everyone with an account, those who may no longer sign in included. */
export async function listPeople(db: Db, { id }: { id?: string | undefined } = {}): Promise<Person[]> {
  const rows = await db
    .selectFrom("users")
    .select(["users.id", "email", "name", "active", "language", "created_at as createdAt"])
    .select("invitation_expires_at as invitationExpiresAt")
    .select((e) =>
      e
        .selectFrom("audit_log")
        .select((audit) => audit.fn.countAll<number>().as("times"))
        .whereRef("audit_log.user_id", "=", "users.id")
        .where("action", "in", ["sign-in", "accept-invitation"])
        .as("signIns"),
    )
    .$if(id !== undefined, (query) => query.where("users.id", "=", id ?? ""))
    .execute();
  const held = await db
    .selectFrom("user_roles")
    .selectAll()
    .$if(id !== undefined, (query) => query.where("user_id", "=", id ?? ""))
    .execute();
  const spoken = await listSpokenNeighbourhoods(db, { userId: id });
  return rows.map(({ active, signIns, ...row }) => ({
    ...row,
    neighbourhoods: spoken
      .filter((one) => one.userId === row.id)
      .map(({ id: own, name }) => ({ id: own, name })),
    active: active === 1,
    hasSignedIn: Number(signIns) > 0,
    roles: roles.filter((role) => held.some((one) => one.user_id === row.id && one.role === role)),
  }));
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  return (await listPeople(db, { id }))[0];
}

/**
 * Makes every other change of an account wait until this transaction ends: all of them take the administrators' rows
 * first, so none decides by administrators that another one is just removing.
 */
export async function lockAccounts(db: Db): Promise<void> {
  await db
    .updateTable("users")
    .set((e) => ({ active: e.ref("active") }))
    .where("id", "in", (e) =>
      e.selectFrom("user_roles").select("user_id").where("role", "=", "administrator"),
    )
    .execute();
}

/** How many people may sign in and administer. */
export async function countAdministrators(db: Db): Promise<number> {
  const row = await db
    .selectFrom("users")
    .innerJoin("user_roles", "user_roles.user_id", "users.id")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("role", "=", "administrator")
    .where("active", "=", 1)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Who somebody is and how they are written to. */
export async function updateUser(
  db: Db,
  user: { id: string; email: string; name: string; language: "lt" | "en" },
): Promise<void> {
  await db
    .updateTable("users")
    .set({ email: user.email.trim().toLowerCase(), name: user.name, language: user.language })
    .where("id", "=", user.id)
    .execute();
}

/** Until when the invitation that was sent holds; null where it was taken up. */
export async function setInvitationExpiry(
  db: Db,
  { id, expiresAt }: { id: string; expiresAt: string | null },
): Promise<void> {
  await db.updateTable("users").set({ invitation_expires_at: expiresAt }).where("id", "=", id).execute();
}

/** Opens or closes an account. */
export async function setUserActive(db: Db, { id, active }: { id: string; active: boolean }): Promise<void> {
  await db
    .updateTable("users")
    .set({ active: active ? 1 : 0 })
    .where("id", "=", id)
    .execute();
}

/** Replaces what somebody may do. */
export async function setUserRoles(
  db: Db,
  { id, roles: wanted }: { id: string; roles: readonly Role[] },
): Promise<void> {
  await db.deleteFrom("user_roles").where("user_id", "=", id).execute();
  for (const role of wanted) await db.insertInto("user_roles").values({ user_id: id, role }).execute();
}
