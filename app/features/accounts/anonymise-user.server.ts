import type { Db } from "db/connection";
import { forgetAuditDetails } from "db/queries/audit-log";
import { setUserNeighbourhoods } from "db/queries/elders";
import { deleteLoginTokensOf } from "db/queries/login-tokens";
import { deleteMailTo } from "db/queries/mail-delivery";
import { deleteKeeper } from "db/queries/meeting-parts";
import { deletePasskeysOf } from "db/queries/passkeys";
import { deleteSessionsOf } from "db/queries/sessions";
import { findPerson, setInvitationExpiry, setUserActive, setUserRoles, updateUser } from "db/queries/users";
import { translator } from "~/i18n";
import { defaultLanguage } from "~/platform/language";
import {
  asAdministrator,
  auditPerson,
  formerAddress,
  gone,
  isAnonymised,
  isLastAdministrator,
  lastAdministrator,
  type Management,
} from "./managed-person.server";

export type AnonymisedUser = { ok: true } | typeof lastAdministrator | typeof gone;

/**
 * Takes name and address from somebody who no longer works here; what they did and decided stays, as that of a former
 * member of staff. Their sessions, links, passkeys, rights and mails go, and so do names that the audit log kept of their account.
 * Cannot be undone; asked twice, it happens once.
 */
export async function anonymiseUser(db: Db, input: Management): Promise<AnonymisedUser> {
  const { id } = input;
  return asAdministrator(db, input, async (trx): Promise<AnonymisedUser> => {
    const person = await findPerson(trx, id);
    if (!person) return gone;
    if (isAnonymised(person)) return { ok: true };
    if (await isLastAdministrator(trx, person)) return lastAdministrator;
    const name = translator(defaultLanguage)("people:former");
    await updateUser(trx, { id, email: formerAddress(id), name, language: person.language });
    await setUserActive(trx, { id, active: false });
    await setUserRoles(trx, { id, roles: [] });
    await setUserNeighbourhoods(trx, { userId: id, neighbourhoodIds: [] });
    await deleteKeeper(trx, { userId: id });
    await deleteSessionsOf(trx, id);
    await deleteLoginTokensOf(trx, id);
    await deletePasskeysOf(trx, id);
    await setInvitationExpiry(trx, { id, expiresAt: null });
    await deleteMailTo(trx, { recipient: person.email });
    await forgetAuditDetails(trx, { subjectKind: "user", subjectId: id });
    await auditPerson(trx, input, { action: "anonymise-person", before: { roles: person.roles } });
    return { ok: true };
  });
}
