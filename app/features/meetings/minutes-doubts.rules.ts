import type { AttendanceGroup } from "db/tables/meetings";

/** Something in the minutes that is probably a slip; they may be published all the same. */
export type MinutesDoubt =
  /** Its day, or its hour on that day, is still to come. */
  | { kind: "ahead" }
  /** A proposal that will become public and that nobody will find by a theme. */
  | { kind: "untagged"; id: string; number: number; title: string }
  /** More votes than people in the hall. `item`: place of its agenda item, 0 for none. */
  | { kind: "votes"; id: string; item: number; wording: string; votes: number; people: number }
  /** More people in a group than in the hall. */
  | { kind: "group"; group: AttendanceGroup; count: number; people: number };

interface DoubtedContent {
  isAhead: boolean;
  /** Those that publishing makes public. */
  waiting: readonly { id: string; number: number; title: string; themeIds: readonly string[] }[];
  decisions: readonly {
    id: string;
    item: number;
    wording: string;
    votesFor: number | null;
    votesAgainst: number | null;
    votesAbstained: number | null;
  }[];
  /** By sector; 0 where nobody counted, and then nothing can be too much. */
  people: number;
  groups: readonly { category: AttendanceGroup; people: number }[];
}

/** What should be looked at before minutes are published. */
export function doubtsAbout({ isAhead, waiting, decisions, people, groups }: DoubtedContent): MinutesDoubt[] {
  const untagged = waiting.filter(({ themeIds }) => themeIds.length === 0);
  const counted = decisions.map(({ votesFor, votesAgainst, votesAbstained, ...decision }) => ({
    ...decision,
    votes: (votesFor ?? 0) + (votesAgainst ?? 0) + (votesAbstained ?? 0),
  }));
  const isTooMany = (count: number) => people > 0 && count > people;
  return [
    ...(isAhead ? [{ kind: "ahead" as const }] : []),
    ...untagged.map(({ id, number, title }) => ({ kind: "untagged" as const, id, number, title })),
    ...counted
      .filter(({ votes }) => isTooMany(votes))
      .map(({ id, item, wording, votes }) => ({ kind: "votes" as const, id, item, wording, votes, people })),
    ...groups
      .filter(({ people: count }) => isTooMany(count))
      .map(({ category, people: count }) => ({ kind: "group" as const, group: category, count, people })),
  ];
}
