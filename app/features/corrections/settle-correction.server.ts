import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { applyCorrection, type Correction, listCorrections, settleCorrection } from "db/queries/corrections";
import { bumpContentVersion } from "db/queries/counters";
import { findModeratedProposal, type ModeratedProposal } from "db/queries/moderated-proposal";
import { insertProposalEvent } from "db/queries/proposal-events";
import { keepRevision } from "db/queries/redactions";
import { writeProposalWords } from "db/queries/search-index";
import { insertRevision, replaceThemes } from "db/queries/submissions";
import { listThemes } from "db/queries/themes";
import type { CorrectionOutcome } from "db/tables/corrections";
import { inTransaction } from "db/transaction";
import type { DecisionInput, DecisionResult } from "~/features/moderation/apply-decision.server";
import { isPublic } from "~/features/moderation/decision";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { newId } from "~/platform/tokens.server";

interface SettleInput extends DecisionInput {
  /** Id of the correction that the moderator looked at. */
  correction: string;
}

/**
 * Gives a published proposal the words, place and themes that its author asked for. The old wording stays among its
 * revisions, and sentences that cite it wait for the drafter.
 */
export function acceptCorrection(db: Db, input: SettleInput): Promise<DecisionResult> {
  return settle(db, input, { outcome: "accepted", note: null });
}

/** Leaves the proposal as it is, and tells the author why. */
export function declineCorrection(
  db: Db,
  { note, ...input }: SettleInput & { note: string },
): Promise<DecisionResult> {
  return settle(db, input, { outcome: "declined", note });
}

/** All or nothing, and only on the version and the correction that the moderator looked at. */
async function settle(
  db: Db,
  { number, version, userId, correction: id, secret, mailOrigin: origin, now = new Date() }: SettleInput,
  { outcome, note }: { outcome: CorrectionOutcome; note: string | null },
): Promise<DecisionResult> {
  const at = now.toISOString();
  return inTransaction(db, async (trx) => {
    // Taken first, so that two decisions at once stand in line.
    const changedIn = await bumpContentVersion(trx);
    const proposal = await findModeratedProposal(trx, { number, language: "lt" });
    if (!proposal) return { ok: false, reason: "moderation:error.absent" };
    if (proposal.version !== version) return { ok: false, reason: "moderation:error.changed" };
    const proposalId = proposal.id;
    const correction = (await listCorrections(trx, { proposalId })).find((one) => one.id === id);
    if (!correction || !isPublic(proposal.status))
      return { ok: false, reason: "moderation:error.notAllowed" };
    if (!(await settleCorrection(trx, { id, proposalId, at, userId, outcome, note })))
      return { ok: false, reason: "moderation:error.notAllowed" };
    const isAccepted = outcome === "accepted";
    const revision = isAccepted
      ? await reword(trx, { proposal, correction, changedIn, at, userId })
      : proposal.revision;
    if (revision === undefined) throw new Error("A proposal changed behind the lock");
    await recordAudit(trx, {
      ...{ id: newId(), at, userId, subjectKind: "proposal", subjectId: proposalId },
      action: isAccepted ? "accept-correction" : "decline-correction",
      ...{ before: { revision: proposal.revision }, after: { revision } },
    });
    const step = isAccepted ? "correction_accepted" : "correction_declined";
    await notifyAuthor(trx, { proposalId, step, origin, secret, now });
    return { ok: true, proposal };
  });
}

interface Rewording {
  proposal: ModeratedProposal;
  correction: Correction;
  changedIn: number;
  at: string;
  userId: string;
}

/** Returns the revision that the proposal has now; undefined where somebody else changed it. */
async function reword(
  trx: Db,
  { proposal, correction, changedIn, at, userId }: Rewording,
): Promise<number | undefined> {
  const { id: proposalId, version } = proposal;
  const { title, body, place } = correction;
  const isReworded = title !== proposal.title || body !== proposal.body;
  const revision = proposal.revision + (isReworded ? 1 : 0);
  await keepRevision(trx, { ...proposal, proposalId, authorName: null, at: proposal.submittedAt });
  if (!(await applyCorrection(trx, { id: proposalId, version, revision, changedIn, wording: correction })))
    return undefined;
  if (isReworded) await insertRevision(trx, { proposalId, revision, title, body, at });
  // A theme may have gone while the correction waited.
  const known = new Set((await listThemes(trx, { language: "lt" })).map((theme) => theme.id));
  await replaceThemes(trx, { proposalId, themeIds: correction.themeIds.filter((theme) => known.has(theme)) });
  await insertProposalEvent(trx, {
    ...{ id: newId(), proposalId, kind: "edited", at, note: null, userId },
  });
  await writeProposalWords(trx, [{ ...proposal, title, body, place }]);
  await flagStaleCitations(trx, { proposalId });
  return revision;
}
