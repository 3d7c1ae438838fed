import type { Db } from "db/connection";
import { setUserNeighbourhoods } from "db/queries/elders";
import { findPerson, findUserByEmail, insertUser } from "db/queries/users";
import { neighbourhoodsGiven } from "./elder-neighbourhoods.server";
import { enqueueInvitation } from "./invite.server";
import { asAdministrator, auditPerson, type gone, type Management } from "./managed-person.server";
import type { PersonForm } from "./person.form";

export type AddedPerson = { ok: true } | { ok: false; reason: "people:error.emailTaken" } | typeof gone;

/**
 * Gives somebody an account and mails them how to sign in.
 * @param input.id made with the form, so that a form sent twice adds one person.
 */
export async function addPerson(
  db: Db,
  input: Management & { form: PersonForm; mailOrigin: string },
): Promise<AddedPerson> {
  const { id, form, mailOrigin, now = new Date() } = input;
  return asAdministrator(db, input, async (trx, by): Promise<AddedPerson> => {
    if (await findPerson(trx, id)) return { ok: true };
    if (await findUserByEmail(trx, form.email)) return { ok: false, reason: "people:error.emailTaken" };
    await insertUser(trx, { ...form, id, createdAt: now.toISOString() });
    const given = await neighbourhoodsGiven(trx, form);
    await setUserNeighbourhoods(trx, { userId: id, neighbourhoodIds: given.map((one) => one.id) });
    await enqueueInvitation(trx, { person: { ...form, id }, by: by.name, mailOrigin, now });
    const { name, language, roles } = form;
    const neighbourhoods = given.map((one) => one.name);
    await auditPerson(trx, input, { action: "add-person", after: { name, language, roles, neighbourhoods } });
    return { ok: true };
  });
}
