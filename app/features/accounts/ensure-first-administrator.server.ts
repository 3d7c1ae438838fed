import type { Db } from "db/connection";
import { countUsers, findFirstAdministrator, insertUser } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";

/** The account that a new installation starts with, until its owner names a real one. */
export const firstAdministratorEmail = "administrator@localhost";

/** The e-mail address of an administrator who can sign in; makes the first account when there is none at all. */
export async function ensureFirstAdministrator(db: Db, now = new Date()): Promise<string | undefined> {
  return inTransaction(db, async (trx) => {
    if ((await countUsers(trx)) === 0) {
      await insertUser(trx, {
        id: newId(),
        email: firstAdministratorEmail,
        name: "Administratorius",
        language: "lt",
        createdAt: now.toISOString(),
        roles: ["administrator"],
      });
    }
    return (await findFirstAdministrator(trx))?.email;
  });
}
