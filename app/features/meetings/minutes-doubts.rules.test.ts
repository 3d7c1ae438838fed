import { describe, expect, it } from "vitest";
import { doubtsAbout } from "./minutes-doubts.rules";

const decision = (votesFor: number | null, votesAgainst: number | null, votesAbstained: number | null) => ({
  ...{ id: "d", item: 2, wording: "Pritarti", votesFor, votesAgainst, votesAbstained },
});
const nothing = { isAhead: false, waiting: [], decisions: [], people: 0, groups: [] };

describe("what should be looked at before minutes are published", () => {
  it("is nothing where all fits", () => {
    const proposal = { id: "p", number: 3, title: "Suoliukai", themeIds: ["t"] };
    const groups = [{ category: "women" as const, people: 12 }];
    const fits = { ...nothing, waiting: [proposal], decisions: [decision(10, 1, 1)], people: 12, groups };
    expect(doubtsAbout(fits)).toEqual([]);
  });

  it("is a meeting that has not happened yet", () => {
    expect(doubtsAbout({ ...nothing, isAhead: true })).toEqual([{ kind: "ahead" }]);
  });

  it("is a proposal without a theme", () => {
    const proposal = { id: "p", number: 3, title: "Suoliukai", themeIds: [] };
    expect(doubtsAbout({ ...nothing, waiting: [proposal] })).toEqual([
      { kind: "untagged", id: "p", number: 3, title: "Suoliukai" },
    ]);
  });

  it("is more votes, all kinds together, than people", () => {
    const doubts = doubtsAbout({
      ...nothing,
      decisions: [decision(10, 2, 1), decision(null, 12, null)],
      people: 12,
    });
    expect(doubts).toEqual([{ kind: "votes", id: "d", item: 2, wording: "Pritarti", votes: 13, people: 12 }]);
  });

  it("is a group of more people than there were", () => {
    const groups = [{ category: "women" as const, people: 13 }];
    expect(doubtsAbout({ ...nothing, people: 12, groups })).toEqual([
      { kind: "group", group: "women", count: 13, people: 12 },
    ]);
  });

  it("is no count at all where nobody counted the people", () => {
    const groups = [{ category: "women" as const, people: 13 }];
    expect(doubtsAbout({ ...nothing, decisions: [decision(10, 2, 1)], groups })).toEqual([]);
  });
});
