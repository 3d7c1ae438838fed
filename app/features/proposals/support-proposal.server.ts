import type { Db } from "db/connection";
import { bumpContentVersion } from "db/queries/counters";
import { changeSupportCount, deleteSupport, findPublishedId, insertSupport } from "db/queries/supports";
import { inTransaction } from "db/transaction";

export interface SupportInput {
  number: number;
  /** Keyed hash of the browser's cookie: one browser supports a proposal once. */
  browserHash: string;
  /** False takes the support back. */
  supports: boolean;
  /** UTC instant. */
  now: string;
}

export type SupportResult = { ok: true; changed: boolean } | { ok: false; reason: "proposals:absent" };

/**
 * Gives a browser's support to a published proposal or takes it back. Saying the same twice, also at the same moment,
 * counts once.
 */
export async function supportProposal(db: Db, input: SupportInput): Promise<SupportResult> {
  return inTransaction(db, async (trx) => {
    const proposalId = await findPublishedId(trx, input);
    if (proposalId === undefined) return { ok: false, reason: "proposals:absent" };
    const { browserHash, now } = input;
    const changed = input.supports
      ? await insertSupport(trx, { proposalId, browserHash, at: now })
      : await deleteSupport(trx, { proposalId, browserHash });
    if (changed) {
      const changedIn = await bumpContentVersion(trx);
      await changeSupportCount(trx, { proposalId, by: input.supports ? 1 : -1, changedIn });
    }
    return { ok: true, changed };
  });
}
