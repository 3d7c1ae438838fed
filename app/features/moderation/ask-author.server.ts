import type { Db } from "db/connection";
import { isUniqueViolation } from "db/dialect";
import { deleteOpenQuestion, insertQuestion, listQuestions, settleReplies } from "db/queries/questions";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { newId } from "~/platform/tokens.server";
import { actOnModerated } from "./act-on-moderated.server";
import type { DecisionInput, DecisionResult } from "./apply-decision.server";
import { mayAsk } from "./question";

/**
 * Asks a proposal's author something, who answers through the receipt; one question at a time, beside any decision. Who
 * asks on has read the last reply.
 */
export async function askAuthor(
  db: Db,
  { question, ...input }: DecisionInput & { question: string },
): Promise<DecisionResult> {
  try {
    return await actOnModerated(db, input, "ask-author", async (trx, proposal, at) => {
      const proposalId = proposal.id;
      const questions = await listQuestions(trx, { proposalId });
      if (!mayAsk({ ...proposal, questions })) return false;
      await settleReplies(trx, { proposalId, at });
      await insertQuestion(trx, {
        ...{ id: newId(), proposalId, question, askedAt: at, askedBy: input.userId },
      });
      const { secret, mailOrigin: origin, now = new Date() } = input;
      await notifyAuthor(trx, { proposalId, step: "asked", origin, secret, now });
      return true;
    });
  } catch (error) {
    // Another moderator asked at the same moment.
    if (!isUniqueViolation(error)) throw error;
    return { ok: false, reason: "moderation:error.notAllowed" };
  }
}

/** Takes the question back that the author has not answered; a mail about it may have left already. */
export function takeQuestionBack(db: Db, input: DecisionInput): Promise<DecisionResult> {
  return actOnModerated(db, input, "take-question-back", (trx, { id }) =>
    deleteOpenQuestion(trx, { proposalId: id }),
  );
}

/** Says that the author's reply has been read and nothing more is to be done about it. */
export function settleReply(db: Db, input: DecisionInput): Promise<DecisionResult> {
  return actOnModerated(
    db,
    input,
    "settle-reply",
    async (trx, { id }, at) => (await settleReplies(trx, { proposalId: id, at })) > 0,
  );
}
