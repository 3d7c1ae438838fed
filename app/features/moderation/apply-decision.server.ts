import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { findModeratedProposal, type ModeratedProposal, updateStanding } from "db/queries/moderated-proposal";
import { insertProposalEvent } from "db/queries/proposal-events";
import { settleReplies } from "db/queries/questions";
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

/** Something typed cannot be: to be mended in `field`. */
export interface FieldRefusal {
  ok: false;
  field: "target" | "body";
  reason:
    | "moderation:error.targetMissing"
    | "moderation:error.targetSelf"
    | "moderation:error.nothingTakenOut";
}

export interface Refusal {
  ok: false;
  field?: undefined;
  reason: "moderation:error.absent" | "moderation:error.changed" | "moderation:error.notAllowed";
}

export type DecisionResult = { ok: true; proposal: ModeratedProposal } | Refusal | FieldRefusal;

/** What the audit log keeps of a decision: enough to undo it, and nothing that the proposal itself does not hold. */
export interface DecisionRecord extends Standing {
  version: number;
  /** The step that the decision added to the path. */
  eventId?: string | undefined;
  /** Number of the proposal that it was merged into. */
  mergedInto?: number | undefined;
  /** The revision whose words were taken out, and those that became private with it; `whole`: it tells place and name too. */
  redacted?: { from: number; hidden: number[]; whole?: boolean | undefined } | undefined;
}

interface Consequences {
  /** Looks at what the decision names, before anything is written. */
  check?: (trx: Db, proposal: ModeratedProposal) => Promise<FieldRefusal | undefined>;
  /** What else changes; returns what the audit log has to keep of it besides the standing. */
  alsoChange?: (
    trx: Db,
    proposal: ModeratedProposal,
    change: { changedIn: number; at: string },
  ) => Promise<Partial<DecisionRecord> | undefined>;
}

/** Only the standing, of a proposal or of a record of it. */
export const standingOf = (whole: Standing): Standing => ({
  status: whole.status,
  statusReason: whole.statusReason,
  statusNote: whole.statusNote,
  answer: whole.answer,
  answeredAt: whole.answeredAt,
  publishedAt: whole.publishedAt,
});

/**
 * Takes a decision on a proposal: its standing, the step on its path, the mail to its author, the audit log and its
 * further consequences, all or nothing. Two moderators cannot overwrite each other: the second is told that it changed.
 */
export async function applyDecision(
  db: Db,
  input: DecisionInput,
  decision: Decision,
  { check, alsoChange }: Consequences = {},
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
    const refused = await check?.(trx, proposal);
    if (refused) return refused;

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
    // Whoever decides has read what the author replied; taking words out decides nothing.
    if (decision.kind !== "redact") await settleReplies(trx, { proposalId: proposal.id, at });
    const more = await alsoChange?.(trx, proposal, { changedIn, at });
    const kept: { before: DecisionRecord; after: DecisionRecord } = {
      before: { ...before, version: proposal.version },
      after: { ...after, version: proposal.version + 1, eventId, ...more },
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
      step: decision.kind === "redact" ? "redacted" : eventOf[decision.kind],
      origin: input.mailOrigin,
      secret: input.secret,
      now,
    });
    return { ok: true, proposal };
  });
}
