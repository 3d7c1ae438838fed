import type { PublicProposalStatus } from "db/tables/proposals";
import { EVERYTHING, NO_PLACE, type Selection } from "~/features/map/selection";

/** What was done comes first; what waits comes last. */
export const ANSWER_TABS = ["included", "not_included", "considered", "published"] as const;
export type AnswerTab = (typeof ANSWER_TABS)[number];

/** The tab that was asked for; else the first that has anything to show. */
export const tabOf = (
  { statuses }: Pick<Selection, "statuses">,
  counts: ReadonlyMap<PublicProposalStatus, number>,
): AnswerTab =>
  ANSWER_TABS.find((tab) => statuses.includes(tab)) ??
  ANSWER_TABS.find((tab) => (counts.get(tab) ?? 0) > 0) ??
  ANSWER_TABS[0];

/** Of a selection what the page of answers asks by: one theme, one neighbourhood, and one tab where one is named. */
export function answersSelection(asked: Selection): Selection {
  return {
    ...EVERYTHING,
    themes: asked.themes.slice(0, 1),
    neighbourhoods: asked.neighbourhoods.filter((slug) => slug !== NO_PLACE).slice(0, 1),
    statuses: ANSWER_TABS.filter((tab) => asked.statuses.includes(tab)).slice(0, 1),
    page: asked.page,
  };
}
