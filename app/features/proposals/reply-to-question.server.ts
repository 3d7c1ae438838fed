import type { Db } from "db/connection";
import { listQuestions, updateReply } from "db/queries/questions";
import { findByReceipt } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import { hashToken } from "~/platform/tokens.server";

export type ReplyResult =
  | { ok: true }
  | { ok: false; reason: "receipt:error.absent" | "receipt:error.questionGone" | "receipt:error.replied" };

/**
 * Keeps an author's answer to a moderator's question, for moderators only. The same answer sent again is one answer; other
 * words after it are refused, because a moderator may have read the first.
 */
export async function replyToQuestion(
  db: Db,
  {
    token,
    question,
    reply,
    now = new Date(),
  }: { token: string; question: string; reply: string; now?: Date },
): Promise<ReplyResult> {
  return inTransaction(db, async (trx) => {
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (!proposal || proposal.isErased) return { ok: false, reason: "receipt:error.absent" };
    const proposalId = proposal.id;
    if (await updateReply(trx, { id: question, proposalId, reply, at: now.toISOString() }))
      return { ok: true };
    const asked = (await listQuestions(trx, { proposalId })).find(({ id }) => id === question);
    if (!asked) return { ok: false, reason: "receipt:error.questionGone" };
    return asked.reply === reply ? { ok: true } : { ok: false, reason: "receipt:error.replied" };
  });
}
