import type { Db } from "db/connection";
import { bumpContentVersion } from "db/queries/counters";
import { insertProposalEvent } from "db/queries/proposal-events";
import { findByReceipt, withdrawSubmission } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { hashToken, newId } from "~/platform/tokens.server";
import { mayWithdraw } from "./receipt-rules";

export interface WithdrawInput {
  token: string;
  secret: string;
  mailOrigin: string;
  now?: Date;
}

export type WithdrawResult =
  | { ok: true; changed: boolean }
  | { ok: false; reason: "receipt:error.absent" | "receipt:error.decided" };

/**
 * Takes a proposal out of everybody's sight because its author says so, published or not; sentences of the strategy
 * that rest on it are flagged. Saying it again changes nothing.
 */
export async function withdrawProposal(db: Db, input: WithdrawInput): Promise<WithdrawResult> {
  const now = input.now ?? new Date();
  return inTransaction(db, async (trx) => {
    // Taken first: on either engine the author and a moderator then act one after the other.
    const changedIn = await bumpContentVersion(trx);
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(input.token) });
    if (!proposal) return { ok: false, reason: "receipt:error.absent" };
    const { id, status } = proposal;
    if (status === "withdrawn") return { ok: true, changed: false };
    if (!mayWithdraw(status)) return { ok: false, reason: "receipt:error.decided" };
    if (!(await withdrawSubmission(trx, { id, status, changedIn })))
      return { ok: false, reason: "receipt:error.decided" };
    await insertProposalEvent(trx, {
      ...{ id: newId(), proposalId: id, kind: "withdrawn", at: now.toISOString(), note: null, userId: null },
    });
    await flagStaleCitations(trx, { proposalId: id });
    const { mailOrigin: origin, secret } = input;
    await notifyAuthor(trx, { proposalId: id, step: "withdrawn", origin, secret, now });
    return { ok: true, changed: true };
  });
}
