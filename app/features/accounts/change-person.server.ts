import type { Db } from "db/connection";
import { setUserNeighbourhoods } from "db/queries/elders";
import { deleteLoginTokensOf } from "db/queries/login-tokens";
import { deleteSessionsOf } from "db/queries/sessions";
import { findPerson, findUserByEmail, type Person, setUserRoles, updateUser } from "db/queries/users";
import { roles as allRoles } from "db/tables/accounts";
import { askToConfirmAddress } from "./confirm-address.server";
import { neighbourhoodsGiven } from "./elder-neighbourhoods.server";
import { enqueueInvitation } from "./invite.server";
import {
  asAdministrator,
  auditPerson,
  gone,
  isAnonymised,
  isLastAdministrator,
  lastAdministrator,
  type Management,
  personSeen,
} from "./managed-person.server";
import type { PersonForm } from "./person.form";

export type ChangedPerson =
  /** `asks`: the new address holds once its owner has confirmed it. */
  | { ok: true; asks?: true }
  | { ok: false; reason: "people:error.emailTaken" | "people:error.closedAddress" }
  /** Somebody else changed the account meanwhile; this is how it is now. */
  | { ok: false; reason: "people:error.changed"; person: Person }
  | typeof lastAdministrator
  | typeof gone;

/**
 * Changes who somebody is and what they may do. A new address has to be confirmed by whoever reads it before it holds.
 * Of somebody who has never signed in it holds at once, ends what the old one opened and is invited: taking the
 * invitation up confirms it.
 */
export async function changePerson(
  db: Db,
  input: Management & { form: PersonForm; seen: string; mailOrigin: string },
): Promise<ChangedPerson> {
  const { id, form, mailOrigin, now = new Date() } = input;
  return asAdministrator(db, input, async (trx, by): Promise<ChangedPerson> => {
    const before = await findPerson(trx, id);
    if (!before || isAnonymised(before)) return gone;
    const neighbourhoods = await neighbourhoodsGiven(trx, form);
    const roles = allRoles.filter((role) => form.roles.includes(role));
    const after: Person = { ...before, ...form, roles, neighbourhoods };
    // The second press finds what the first one wrote.
    if (personSeen(after) === personSeen(before)) return { ok: true };
    if (input.seen !== personSeen(before))
      return { ok: false, reason: "people:error.changed", person: before };
    if (!after.roles.includes("administrator") && (await isLastAdministrator(trx, before)))
      return lastAdministrator;
    const moved = after.email !== before.email;
    if (moved && (await findUserByEmail(trx, after.email)))
      return { ok: false, reason: "people:error.emailTaken" };
    const asks = moved && before.hasSignedIn;
    if (asks && !before.active) return { ok: false, reason: "people:error.closedAddress" };
    await updateUser(trx, asks ? { ...after, email: before.email } : after);
    await setUserRoles(trx, after);
    await setUserNeighbourhoods(trx, { userId: id, neighbourhoodIds: neighbourhoods.map((one) => one.id) });
    if (asks)
      await askToConfirmAddress(trx, { user: before, newEmail: after.email, by: by.name, mailOrigin, now });
    else if (moved) {
      await deleteLoginTokensOf(trx, id);
      if (id !== by.id) await deleteSessionsOf(trx, id);
      if (before.active && id !== by.id)
        await enqueueInvitation(trx, { person: after, by: by.name, mailOrigin, now });
    }
    const kept = ({ name, language, roles: held, neighbourhoods: spoken }: Person) => ({
      ...{ name, language, roles: held, neighbourhoods: spoken.map((one) => one.name) },
    });
    await auditPerson(trx, input, {
      action: "change-person",
      ...{ before: kept(before), after: { ...kept(after), emailChanged: moved && !asks } },
    });
    return asks ? { ok: true, asks: true } : { ok: true };
  });
}
