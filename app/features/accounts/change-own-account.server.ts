import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { findUser, findUserByEmail, lockAccounts, type UserRow, updateUser } from "db/queries/users";
import { inTransaction } from "db/transaction";
import type { Language } from "~/platform/language";
import { fingerprint, newId } from "~/platform/tokens.server";
import { firstAdministratorEmail } from "./ensure-first-administrator.server";

/** Whether this is the account that a new installation starts with, which nobody has put their name to yet. */
export const isNameless = (user: { email: string }) => user.email === firstAdministratorEmail;

/** What the form of one's own account was filled from. */
export const ownAccountSeen = ({ name, email, language }: UserRow) => fingerprint([name, email, language]);

export type ChangedOwnAccount =
  | { ok: true }
  | { ok: false; reason: "people:error.emailTaken" | "people:error.changed" };

/**
 * Changes one's own name and the language of one's mails. The e-mail address is how somebody signs in: only the
 * nameless first administrator gives it here, later an administrator changes it.
 * @param input.seen fingerprint of the account that the form showed; undefined where it asked without showing.
 */
export async function changeOwnAccount(
  db: Db,
  input: {
    userId: string;
    name: string;
    language: Language;
    email?: string | undefined;
    seen?: string | undefined;
    now?: Date;
  },
): Promise<ChangedOwnAccount> {
  return inTransaction(db, async (trx): Promise<ChangedOwnAccount> => {
    await lockAccounts(trx);
    const user = await findUser(trx, input.userId);
    if (!user) throw new Error("Somebody without an account changes it");
    const email = isNameless(user) && input.email ? input.email : user.email;
    const after = { id: user.id, name: input.name, language: input.language, email };
    // The second press finds what the first one wrote.
    if (ownAccountSeen({ ...user, ...after }) === ownAccountSeen(user)) return { ok: true };
    if (input.seen !== undefined && input.seen !== ownAccountSeen(user))
      return { ok: false, reason: "people:error.changed" };
    const owner = email === user.email ? undefined : await findUserByEmail(trx, email);
    if (owner) return { ok: false, reason: "people:error.emailTaken" };
    await updateUser(trx, after);
    await recordAudit(trx, {
      id: newId(),
      at: (input.now ?? new Date()).toISOString(),
      ...{ userId: user.id, action: "change-own-account", subjectKind: "user", subjectId: user.id },
      before: { name: user.name, language: user.language },
      after: { name: after.name, language: after.language, emailChanged: email !== user.email },
    });
    return { ok: true };
  });
}
