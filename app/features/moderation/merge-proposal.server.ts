import type { Db } from "db/connection";
import {
  carrySupports,
  deleteMerge,
  findDirectTarget,
  findMergeDestination,
  insertMerge,
  returnSupports,
} from "db/queries/merges";
import { changeSupportCount } from "db/queries/supports";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { applyDecision, type DecisionInput, type DecisionResult } from "./apply-decision.server";

/**
 * Lets a proposal live on in another public one that asks for the same. Its supporters are carried over, each browser
 * counted once; sentences that cite it wait for the drafter. Only what is public can be a target, and what is merged is
 * not public, so merges never make a circle.
 */
export async function mergeProposal(
  db: Db,
  { target, note, ...input }: DecisionInput & { target: number; note: string },
): Promise<DecisionResult> {
  return applyDecision(
    db,
    input,
    { kind: "merge", target, note },
    {
      check: async (trx, { number }) => {
        if (number === target) return { ok: false, field: "target", reason: "moderation:error.targetSelf" };
        return (await findMergeDestination(trx, { number: target }))
          ? undefined
          : { ok: false, field: "target", reason: "moderation:error.targetMissing" };
      },
      alsoChange: async (trx, { id }, { changedIn }) => {
        const destination = await findMergeDestination(trx, { number: target });
        if (!destination) return undefined;
        const link = { from: id, to: destination.id };
        await insertMerge(trx, link);
        const by = await carrySupports(trx, link);
        await changeSupportCount(trx, { proposalId: link.to, by, changedIn });
        await flagStaleCitations(trx, { proposalId: id });
        return { mergedInto: target };
      },
    },
  );
}

/**
 * Takes a merge back, inside the transaction that undoes the decision: the supporters who came with the proposal go back
 * with it. Refused (false) where the target has itself been merged since, and took them further.
 */
export async function takeMergeBack(
  trx: Db,
  { proposalId, changedIn }: { proposalId: string; changedIn: number },
): Promise<boolean> {
  const target = await findDirectTarget(trx, { from: proposalId });
  if (!target) return true;
  if (target.status === "merged") return false;
  await deleteMerge(trx, { from: proposalId, to: target.id });
  const gone = await returnSupports(trx, { from: proposalId, to: target.id });
  await changeSupportCount(trx, { proposalId: target.id, by: -gone, changedIn });
  return true;
}
