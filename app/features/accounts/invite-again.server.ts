import type { Db } from "db/connection";
import { findPerson } from "db/queries/users";
import { enqueueInvitation } from "./invite.server";
import { asAdministrator, auditPerson, gone, type Management } from "./managed-person.server";

/** Mails a new invitation to somebody whose account is open and who has never signed in; older ones stop working. */
export async function inviteAgain(
  db: Db,
  input: Management & { mailOrigin: string },
): Promise<{ ok: true } | typeof gone> {
  const { id, mailOrigin, now = new Date() } = input;
  return asAdministrator(db, input, async (trx, by): Promise<{ ok: true } | typeof gone> => {
    const person = await findPerson(trx, id);
    if (!person?.active || person.hasSignedIn) return gone;
    await enqueueInvitation(trx, { person, by: by.name, mailOrigin, now });
    await auditPerson(trx, input, { action: "invite-person-again" });
    return { ok: true };
  });
}
