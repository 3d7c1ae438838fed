import type { Db } from "db/connection";
import { applyDecision, type DecisionInput, type DecisionResult } from "./apply-decision.server";
import type { Decision } from "./decision";

/** Says what became of a published proposal: considered, not included and why, or an answer in words. */
export async function answerProposal(
  db: Db,
  input: DecisionInput,
  decision: Extract<Decision, { kind: "consider" | "not_include" | "answer" }>,
): Promise<DecisionResult> {
  return applyDecision(db, input, decision);
}
