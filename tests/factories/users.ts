import type { Db } from "db/connection";
import { insertUser } from "db/queries/users";
import type { Role } from "db/tables/accounts";
import { newId } from "~/platform/tokens.server";

/** An active account with these roles; its address and name are made from its id unless told. */
export async function makeUser(
  db: Db,
  { roles = ["moderator"], ...user }: { roles?: readonly Role[]; email?: string; name?: string } = {},
): Promise<{ id: string; email: string; name: string }> {
  const id = newId();
  const email = user.email ?? `${id}@example.org`;
  const name = user.name ?? `Darbuotojas ${id.slice(-4)}`;
  await insertUser(db, {
    ...{ id, email, name, roles, language: "lt" },
    createdAt: "2026-03-02T08:00:00.000Z",
  });
  return { id, email, name };
}
