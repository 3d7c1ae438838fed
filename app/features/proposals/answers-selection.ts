import { EVERYTHING, type Selection } from "~/features/map/selection";

/** What was done comes first; what waits comes last. */
export const ANSWER_TABS = ["included", "not_included", "considered", "published"] as const;
export type AnswerTab = (typeof ANSWER_TABS)[number];

export const tabOf = ({ statuses }: Selection): AnswerTab =>
  ANSWER_TABS.find((tab) => statuses.includes(tab)) ?? ANSWER_TABS[0];

/** Of a selection what the page of answers asks by: one tab, one theme, one neighbourhood; the first tab is not named. */
export function answersSelection(asked: Selection): Selection {
  const tab = tabOf(asked);
  return {
    ...EVERYTHING,
    themes: asked.themes.slice(0, 1),
    neighbourhoods: asked.neighbourhoods.slice(0, 1),
    statuses: tab === ANSWER_TABS[0] ? [] : [tab],
    page: asked.page,
  };
}
