import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import {
  findOrganisationFacts,
  insertOrganisation,
  type OrganisationFacts,
  updateOrganisation,
} from "db/queries/organisation";
import { inTransaction } from "db/transaction";
import { changeOwnAccount } from "~/features/accounts/change-own-account.server";
import type { Language } from "~/platform/language";
import { fingerprint, newId } from "~/platform/tokens.server";
import type { SetupForm } from "./setup.form";
import { factsOf } from "./setup-fields";

/** What a form was filled from; of an organisation that is not set up as well. */
export const factsSeen = (facts: OrganisationFacts | undefined) => fingerprint(facts ?? null);

export type SetUpOrganisation =
  | { ok: true }
  | { ok: false; reason: "people:error.emailTaken" }
  /** Somebody else saved other facts meanwhile. */
  | { ok: false; reason: "changed"; facts: OrganisationFacts };

/**
 * Saves the organisation's facts, the first time or again, and with them who the first administrator is. Nobody's
 * change is overwritten unseen; visitors see the new facts at once.
 */
export async function setUpOrganisation(
  db: Db,
  input: { form: SetupForm; userId: string; language: Language; now?: Date },
): Promise<SetUpOrganisation> {
  const { form, userId, language, now = new Date() } = input;
  return inTransaction(db, async (trx): Promise<SetUpOrganisation> => {
    // Taken first, so that on either engine two who save at once stand in line.
    await bumpContentVersion(trx);
    const before = await findOrganisationFacts(trx);
    const after = factsOf(form, before);
    const unchanged = before !== undefined && factsSeen(after) === factsSeen(before);
    if (before && !unchanged && form.seen !== factsSeen(before))
      return { ok: false, reason: "changed", facts: before };
    if (form.ownName && form.ownEmail) {
      const own = { userId, name: form.ownName, email: form.ownEmail, language, now };
      const named = await changeOwnAccount(trx, own);
      if (!named.ok) return { ok: false, reason: "people:error.emailTaken" };
    }
    if (unchanged) return { ok: true };
    await (before ? updateOrganisation(trx, after) : insertOrganisation(trx, after));
    await recordAudit(trx, {
      id: newId(),
      at: now.toISOString(),
      ...{ userId, action: before ? "change-organisation" : "set-up-organisation" },
      ...{ subjectKind: "organisation", subjectId: "organisation", before, after },
    });
    return { ok: true };
  });
}
