import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { countAdministrators, findPerson, lockAccounts, type Person } from "db/queries/users";
import { inTransaction } from "db/transaction";
import { fingerprint, newId } from "~/platform/tokens.server";

/** Who changes whom, and when. */
export interface Management {
  /** The account that is changed. */
  id: string;
  /** The administrator who changes it. */
  byId: string;
  now?: Date;
}

/** Absent, or no business of who asks; both look the same. */
export const gone = { ok: false, reason: "gone" } as const;
/** Nobody could administer any more. */
export const lastAdministrator = { ok: false, reason: "people:error.lastAdministrator" } as const;

/** No mail reaches it and nobody can own it (RFC 2606); the id keeps it apart from every other. */
export const formerAddress = (id: string) => `${id}@former.invalid`;

/** Whether name and address of this account were erased; that cannot be undone. */
export const isAnonymised = ({ id, email }: Pick<Person, "id" | "email">) => email === formerAddress(id);

/** What the form of a person was filled from. */
export const personSeen = ({ name, email, language, roles, active, neighbourhoods }: Person) =>
  fingerprint([name, email, language, roles, active, neighbourhoods]);

/**
 * Runs `work` while no other account can change, for an administrator who still is one at that moment.
 * @returns `gone` where they no longer are.
 */
export async function asAdministrator<T>(
  db: Db,
  { byId }: Pick<Management, "byId">,
  work: (trx: Db, by: Person) => Promise<T>,
): Promise<T | typeof gone> {
  return inTransaction(db, async (trx): Promise<T | typeof gone> => {
    await lockAccounts(trx);
    const by = await findPerson(trx, byId);
    if (!by?.active || !by.roles.includes("administrator")) return gone;
    return work(trx, by);
  });
}

/** Whether nobody could administer without this person. */
export async function isLastAdministrator(trx: Db, person: Person): Promise<boolean> {
  if (!person.active || !person.roles.includes("administrator")) return false;
  return (await countAdministrators(trx)) === 1;
}

/** Writes a change of an account down; never with an address, which would outlive it there. */
export async function auditPerson(
  trx: Db,
  { id, byId, now = new Date() }: Management,
  change: { action: string; before?: unknown; after?: unknown },
): Promise<void> {
  await recordAudit(trx, {
    ...{ id: newId(), at: now.toISOString(), userId: byId, subjectKind: "user", subjectId: id },
    ...change,
  });
}
