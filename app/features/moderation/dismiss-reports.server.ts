import type { Db } from "db/connection";
import { settleReports } from "db/queries/reports";
import { actOnModerated } from "./act-on-moderated.server";
import type { DecisionInput, DecisionResult } from "./apply-decision.server";

/** Says that what visitors reported is no reason to do anything; the proposal stays as it is. */
export function dismissReports(db: Db, input: DecisionInput): Promise<DecisionResult> {
  const { userId } = input;
  return actOnModerated(
    db,
    input,
    "dismiss-reports",
    async (trx, { id }, at) =>
      (await settleReports(trx, { proposalId: id, outcome: "dismissed", at, userId })) > 0,
  );
}
