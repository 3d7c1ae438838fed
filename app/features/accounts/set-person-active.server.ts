import type { Db } from "db/connection";
import { deleteLoginTokensOf } from "db/queries/login-tokens";
import { deletePasskeysOf } from "db/queries/passkeys";
import { deleteSessionsOf } from "db/queries/sessions";
import { findPerson, setInvitationExpiry, setUserActive } from "db/queries/users";
import {
  asAdministrator,
  auditPerson,
  gone,
  isAnonymised,
  isLastAdministrator,
  lastAdministrator,
  type Management,
} from "./managed-person.server";

export type SetPersonActive = { ok: true } | typeof lastAdministrator | typeof gone;

/**
 * Closes an account, on all devices, with every link that was mailed and every passkey, or opens it again; an invitation
 * that was not taken up has then ended. What the person wrote and decided stays under their name.
 */
export async function setPersonActive(
  db: Db,
  input: Management & { active: boolean },
): Promise<SetPersonActive> {
  const { id, active, now = new Date() } = input;
  return asAdministrator(db, input, async (trx): Promise<SetPersonActive> => {
    const person = await findPerson(trx, id);
    if (!person || isAnonymised(person)) return gone;
    if (person.active === active) return { ok: true };
    if (!active && (await isLastAdministrator(trx, person))) return lastAdministrator;
    await setUserActive(trx, { id, active });
    await deleteSessionsOf(trx, id);
    await deleteLoginTokensOf(trx, id);
    await deletePasskeysOf(trx, id);
    if (person.invitationExpiresAt !== null)
      await setInvitationExpiry(trx, { id, expiresAt: now.toISOString() });
    await auditPerson(trx, input, { action: active ? "reactivate-person" : "deactivate-person" });
    return { ok: true };
  });
}
