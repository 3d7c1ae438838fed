import type { Db } from "db/connection";
import { markStaleCitations } from "db/queries/citations";

/**
 * To be called, in the same transaction, by whoever changes a proposal's wording or takes it out of public view, after
 * the change: exactly the sentences that rest on another wording of it wait for someone to confirm them.
 * @returns how many sentences were flagged.
 */
export async function flagStaleCitations(trx: Db, { proposalId }: { proposalId: string }): Promise<number> {
  return markStaleCitations(trx, { proposalId });
}
