import type { Db } from "db/connection";
import { writeProposalWords } from "db/queries/search-index";
import { applyDecision, type DecisionInput, type DecisionResult } from "./apply-decision.server";

/** Lets everyone read a proposal and find it by its words. */
export async function publishProposal(db: Db, input: DecisionInput): Promise<DecisionResult> {
  return applyDecision(
    db,
    input,
    { kind: "publish" },
    {
      alsoChange: async (trx, proposal) => {
        await writeProposalWords(trx, [proposal]);
        return undefined;
      },
    },
  );
}
