import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { type Decision, findUndecided, updateDecision } from "db/queries/proposal-decisions";
import { insertProposalEvent } from "db/queries/proposal-events";
import { inTransaction } from "db/transaction";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { newId } from "~/platform/tokens.server";

interface DecideProposal {
  number: number;
  decision: Decision;
  /** Included: the title of the section that takes it up. */
  section: string | null;
  /** Not included: why, in plain words; the author and everyone read it. */
  reason: string | null;
  /** Words for the author beyond that; null keeps what was answered before. */
  answer: string | null;
  /** The proposal's version that the drafter had before them. */
  startedFrom: number;
  userId: string;
  origin: string;
  secret: string;
  now?: Date;
}

export type DecidedProposal = { ok: true } | { ok: false; reason: "strategy:decision.changed" };

/**
 * What became of a proposal: part of the strategy, or not and why. The one step that says so; being cited does not. A
 * decision can be changed later by another. The author is told.
 */
export async function decideProposal(db: Db, input: DecideProposal): Promise<DecidedProposal> {
  const { number, decision, section, reason, answer, startedFrom, userId, origin, secret } = input;
  const now = input.now ?? new Date();
  return inTransaction(db, async (trx) => {
    const before = await findUndecided(trx, { number });
    if (!before || before.version !== startedFrom) return { ok: false, reason: "strategy:decision.changed" };
    const contentVersion = await bumpContentVersion(trx);
    const at = now.toISOString();
    const written = await updateDecision(trx, {
      ...{ id: before.id, startedFrom, decision, answer, at, contentVersion },
      note: decision === "not_included" ? reason : null,
    });
    if (!written) return { ok: false, reason: "strategy:decision.changed" };
    const proposalId = before.id;
    const note = decision === "included" ? section : reason;
    await insertProposalEvent(trx, { id: newId(), proposalId, kind: decision, at, note, userId });
    if (answer && answer !== before.answer) {
      await insertProposalEvent(trx, { id: newId(), proposalId, kind: "answered", at, note: null, userId });
    }
    await recordAudit(trx, {
      ...{
        id: newId(),
        at,
        userId,
        action: "decide-proposal",
        subjectKind: "proposal",
        subjectId: proposalId,
      },
      ...{ before: { status: before.status }, after: { status: decision, section, reason, answer } },
    });
    await notifyAuthor(trx, { proposalId, step: decision, origin, secret, now });
    return { ok: true };
  });
}
