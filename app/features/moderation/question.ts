import type { ProposalStatus } from "db/tables/proposals";

/** A question as its state needs it, from a list that has the oldest first. */
interface AskedQuestion {
  repliedAt: string | null;
  settledAt: string | null;
}

/** Where the questions about a proposal stand: none, waiting for its author, or a reply waiting for a moderator. */
export function questionState(questions: readonly AskedQuestion[]): "none" | "asked" | "replied" {
  if (questions.some(({ repliedAt }) => repliedAt === null)) return "asked";
  return questions.some(({ settledAt }) => settledAt === null) ? "replied" : "none";
}

/**
 * Whether the author may be asked something: only one who can come back to answer, about what still stands, and one
 * question at a time.
 */
export function mayAsk({
  status,
  hasReceipt,
  questions,
}: {
  status: ProposalStatus;
  hasReceipt: boolean;
  questions: readonly AskedQuestion[];
}): boolean {
  return hasReceipt && status !== "withdrawn" && status !== "merged" && questionState(questions) !== "asked";
}
