import type { Db } from "db/connection";
import { settleReports } from "db/queries/reports";
import type { RejectionReason } from "db/tables/proposals";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { applyDecision, type DecisionInput, type DecisionResult } from "./apply-decision.server";

/**
 * Turns a proposal down, or takes a published one out of public view. Its author reads the reason and the words;
 * sentences that cite it wait for the drafter.
 */
export async function rejectProposal(
  db: Db,
  { reason, note, ...input }: DecisionInput & { reason: RejectionReason; note: string },
): Promise<DecisionResult> {
  return applyDecision(
    db,
    input,
    { kind: "reject", reason, note },
    {
      alsoChange: async (trx, { id }, { at }) => {
        await flagStaleCitations(trx, { proposalId: id });
        await settleReports(trx, { proposalId: id, outcome: "taken_down", at, userId: input.userId });
        return undefined;
      },
    },
  );
}
