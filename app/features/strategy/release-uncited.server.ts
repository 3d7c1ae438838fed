import type { Db } from "db/connection";
import { takeBackConsidered } from "db/queries/cited-sources";
import { bumpContentVersion } from "db/queries/counters";

/**
 * To be called, in the same transaction, by whatever took citations out of a strategy, after it did: a proposal that was
 * being considered only because a text cited it is not any more once none does. What a person set to be considered stays.
 */
export async function releaseUncited(
  trx: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<void> {
  if (proposalIds.length === 0) return;
  await takeBackConsidered(trx, { proposalIds, contentVersion: await bumpContentVersion(trx) });
}
