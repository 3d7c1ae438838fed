import type { Db } from "db/connection";
import { bumpContentVersion } from "db/queries/counters";
import { findContact, putContact } from "db/queries/proposal-contacts";
import { clearAuthorName, findByReceipt } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import { hashToken } from "~/platform/tokens.server";

export type HideNameResult = { ok: true } | { ok: false; reason: "receipt:error.absent" };

/**
 * Forgets the author's name, shown or not, whatever has been decided on the proposal: consent to show it can be taken
 * back at any time (GDPR Art. 7(3)). The e-mail address stays. Saying it again changes nothing.
 */
export async function hideName(
  db: Db,
  { token, now = new Date() }: { token: string; now?: Date },
): Promise<HideNameResult> {
  return inTransaction(db, async (trx) => {
    const changedIn = await bumpContentVersion(trx);
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (!proposal || proposal.isErased) return { ok: false, reason: "receipt:error.absent" };
    const { id } = proposal;
    if (proposal.authorName !== null) await clearAuthorName(trx, { id, changedIn });
    const contact = await findContact(trx, { proposalId: id });
    if (contact?.name)
      await putContact(trx, {
        ...{ proposalId: id, at: now.toISOString() },
        contact: { ...contact, name: null, nameIsPublic: false },
      });
    return { ok: true };
  });
}
