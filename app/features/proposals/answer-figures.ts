import type { PublicProposalStatus } from "db/tables/proposals";

export interface AnswerFigures {
  published: number;
  included: number;
  /** Share of published proposals that have their answer, 0–1; 0 where there are none. */
  answeredShare: number;
  /** Whether some were answered before it was decided on them, so that answers outnumber decisions. */
  isAnsweredAhead: boolean;
}

/** How many proposals have an answer: words of one, or a decision, from their counts by status and what has neither. */
export function answerFigures(
  statuses: ReadonlyMap<PublicProposalStatus, number>,
  unanswered: number,
): AnswerFigures {
  const count = (status: PublicProposalStatus) => statuses.get(status) ?? 0;
  const published = [...statuses.values()].reduce((sum, one) => sum + one, 0);
  return {
    published,
    included: count("included"),
    answeredShare: published === 0 ? 0 : (published - unanswered) / published,
    isAnsweredAhead: published - unanswered > count("included") + count("not_included"),
  };
}
