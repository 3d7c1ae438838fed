import type { Db } from "../connection";

export interface Question {
  id: string;
  question: string;
  askedAt: string;
  reply: string | null;
  repliedAt: string | null;
  /** When a moderator had read the reply. */
  settledAt: string | null;
}

/** Asks one more question; a proposal that has one without a reply takes no other: a unique violation. */
export async function insertQuestion(
  db: Db,
  question: { id: string; proposalId: string; question: string; askedAt: string; askedBy: string },
): Promise<void> {
  await db
    .insertInto("proposal_questions")
    .values({
      id: question.id,
      proposal_id: question.proposalId,
      question: question.question,
      asked_at: question.askedAt,
      asked_by: question.askedBy,
    })
    .execute();
}

/** What was asked about a proposal and replied, oldest first. Private: for its author and for moderators. */
export async function listQuestions(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<(Question & { askedBy: string | null })[]> {
  return db
    .selectFrom("proposal_questions")
    .leftJoin("users", "users.id", "proposal_questions.asked_by")
    .select(["proposal_questions.id", "question", "asked_at as askedAt", "users.name as askedBy"])
    .select(["reply", "replied_at as repliedAt", "settled_at as settledAt"])
    .where("proposal_id", "=", proposalId)
    .orderBy("asked_at")
    .orderBy("proposal_questions.id")
    .execute();
}

/** Keeps the author's reply; false where the question is gone or has a reply already. */
export async function updateReply(
  db: Db,
  { id, proposalId, reply, at }: { id: string; proposalId: string; reply: string; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable("proposal_questions")
    .set({ reply, replied_at: at })
    .where("id", "=", id)
    .where("proposal_id", "=", proposalId)
    .where("replied_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Takes back the question that has no reply yet; false where there is none. */
export async function deleteOpenQuestion(db: Db, { proposalId }: { proposalId: string }): Promise<boolean> {
  const result = await db
    .deleteFrom("proposal_questions")
    .where("proposal_id", "=", proposalId)
    .where("replied_at", "is", null)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}

/** Marks a proposal's replies as read; returns how many were not. */
export async function settleReplies(
  db: Db,
  { proposalId, at }: { proposalId: string; at: string },
): Promise<number> {
  const result = await db
    .updateTable("proposal_questions")
    .set({ settled_at: at })
    .where("proposal_id", "=", proposalId)
    .where("replied_at", "is not", null)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
