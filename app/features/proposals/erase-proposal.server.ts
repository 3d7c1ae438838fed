import type { Db } from "db/connection";
import { forgetAuditDetails } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { deleteMailWith } from "db/queries/mail-delivery";
import { insertProposalEvent } from "db/queries/proposal-events";
import { deleteProposalWords } from "db/queries/search-index";
import { eraseSubmission, findByReceipt } from "db/queries/submissions";
import type { ProposalStatus } from "db/tables/proposals";
import { inTransaction } from "db/transaction";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { hashToken, newId } from "~/platform/tokens.server";

export type EraseResult = { ok: true; changed: boolean } | { ok: false; reason: "receipt:error.absent" };

/** Erases a proposal because its author says so, with the private link. Saying it again changes nothing. */
export async function eraseProposal(
  db: Db,
  { token, now = new Date() }: { token: string; now?: Date },
): Promise<EraseResult> {
  return inTransaction(db, async (trx) => {
    const changedIn = await bumpContentVersion(trx);
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (!proposal) return { ok: false, reason: "receipt:error.absent" };
    if (proposal.isErased) return { ok: true, changed: false };
    await eraseWords(trx, { proposal, token, changedIn, now });
    return { ok: true, changed: true };
  });
}

/** What the audit log of a meeting tells of a proposal that was written down there. */
const captureActions = ["capture-proposal", "mend-captured-proposal"];

/**
 * Erases what a person wrote and how to reach them (GDPR Art. 17): every wording, place, name, contact, picture,
 * support, explanation by staff and mail. The number stays, withdrawn, so that a sentence that cited it can be mended
 * and the receipt can say what happened.
 * @param token what the private link ends with: mails that carry it are forgotten too.
 */
export async function eraseWords(
  trx: Db,
  { proposal, token, changedIn, now }: { proposal: Erased; token: string; changedIn: number; now: Date },
): Promise<void> {
  const { id, number, status, meetingId } = proposal;
  await eraseSubmission(trx, { id, changedIn });
  await deleteProposalWords(trx, { numbers: [number] });
  await deleteMailWith(trx, { words: token });
  if (meetingId)
    await forgetAuditDetails(trx, {
      ...{ subjectKind: "meeting", subjectId: meetingId },
      only: { actions: captureActions, texts: [`"number":${number},`, `"number":${number}}`] },
    });
  if (status !== "withdrawn")
    await insertProposalEvent(trx, {
      ...{ id: newId(), proposalId: id, kind: "withdrawn", at: now.toISOString(), note: null, userId: null },
    });
  await flagStaleCitations(trx, { proposalId: id });
}

interface Erased {
  id: string;
  number: number;
  status: ProposalStatus;
  /** Where it was written down. */
  meetingId: string | null;
}
