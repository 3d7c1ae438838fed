import type { Db } from "../connection";
import type { Role } from "../tables/accounts";

export interface UserRow {
  id: string;
  email: string;
  name: string;
  active: boolean;
  language: "lt" | "en";
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
    .select(["id", "email", "name", "active", "language"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return row && { ...row, active: row.active === 1 };
}

export async function findUser(db: Db, id: string): Promise<UserRow | undefined> {
  const row = await db
    .selectFrom("users")
    .select(["id", "email", "name", "active", "language"])
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
    })
    .execute();
  for (const role of user.roles)
    await db.insertInto("user_roles").values({ user_id: user.id, role }).execute();
}
