import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { findModeratedProposal, type ModeratedProposal, updateStanding } from "db/queries/moderated-proposal";
import { insertProposalEvent } from "db/queries/proposal-events";
import { inTransaction } from "db/transaction";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { newId } from "~/platform/tokens.server";
import { type Decision, eventOf, mayDecide, noteOf, type Standing, standingAfter } from "./decision";

export interface DecisionInput {
  number: number;
  /** The version of the proposal that the moderator looked at. */
  version: number;
  userId: string;
  /** For the author's private link in the mail. */
  secret: string;
  mailOrigin: string;
  now?: Date;
}

export type DecisionResult =
  | { ok: true; proposal: ModeratedProposal }
  | {
      ok: false;
      reason: "moderation:error.absent" | "moderation:error.changed" | "moderation:error.notAllowed";
    };

/** What the audit log keeps of a decision: enough to undo it, and nothing that the proposal itself does not hold. */
export interface DecisionRecord extends Standing {
  version: number;
  /** The step that the decision added to the path. */
  eventId?: string | undefined;
}

export const standingOf = (proposal: ModeratedProposal): Standing => ({
  status: proposal.status,
  statusReason: proposal.statusReason,
  statusNote: proposal.statusNote,
  answer: proposal.answer,
  answeredAt: proposal.answeredAt,
  publishedAt: proposal.publishedAt,
});

/**
 * Takes a decision on a proposal: its standing, the step on its path, the mail to its author, the audit log and what
 * `alsoChange` adds, all or nothing. Two moderators cannot overwrite each other: the second is told that it changed.
 */
export async function applyDecision(
  db: Db,
  input: DecisionInput,
  decision: Decision,
  alsoChange?: (trx: Db, proposal: ModeratedProposal) => Promise<unknown>,
): Promise<DecisionResult> {
  const now = input.now ?? new Date();
  const at = now.toISOString();
  return inTransaction(db, async (trx) => {
    // Taken first, so that on either engine two decisions at once stand in line instead of reading the same state.
    const changedIn = await bumpContentVersion(trx);
    const proposal = await findModeratedProposal(trx, { number: input.number, language: "lt" });
    if (!proposal) return { ok: false, reason: "moderation:error.absent" };
    if (proposal.version !== input.version) return { ok: false, reason: "moderation:error.changed" };
    if (!mayDecide(decision.kind, proposal.status))
      return { ok: false, reason: "moderation:error.notAllowed" };

    const before = standingOf(proposal);
    const after = standingAfter(before, decision, at);
    const written = await updateStanding(trx, {
      id: proposal.id,
      version: proposal.version,
      changedIn,
      standing: after,
    });
    if (!written) return { ok: false, reason: "moderation:error.changed" };
    const eventId = newId();
    await insertProposalEvent(trx, {
      id: eventId,
      proposalId: proposal.id,
      kind: eventOf[decision.kind],
      at,
      note: noteOf(decision),
      userId: input.userId,
    });
    await alsoChange?.(trx, proposal);
    const kept: { before: DecisionRecord; after: DecisionRecord } = {
      before: { ...before, version: proposal.version },
      after: { ...after, version: proposal.version + 1, eventId },
    };
    await recordAudit(trx, {
      id: newId(),
      at,
      userId: input.userId,
      action: `${decision.kind}-proposal`,
      subjectKind: "proposal",
      subjectId: proposal.id,
      ...kept,
    });
    await notifyAuthor(trx, {
      proposalId: proposal.id,
      step: eventOf[decision.kind],
      origin: input.mailOrigin,
      secret: input.secret,
      now,
    });
    return { ok: true, proposal };
  });
}
