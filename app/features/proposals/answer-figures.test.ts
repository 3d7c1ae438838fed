import { expect, it } from "vitest";
import { answerFigures } from "./answer-figures";

it("counts what has neither an answer nor a decision as unanswered, and nothing else", () => {
  const statuses = new Map([
    ["published", 3] as const,
    ["considered", 1] as const,
    ["included", 4] as const,
    ["not_included", 2] as const,
  ]);
  expect(answerFigures(statuses, 4)).toEqual({
    ...{ published: 10, included: 4, answeredShare: 0.6 },
    isAnsweredAhead: false,
  });
  expect(answerFigures(statuses, 3).isAnsweredAhead).toBe(true);
});

it("has no share where there is nothing to answer", () => {
  expect(answerFigures(new Map(), 0)).toMatchObject({ published: 0, included: 0, answeredShare: 0 });
});
