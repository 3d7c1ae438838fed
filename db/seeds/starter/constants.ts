/**
 * The report tells no day of anything that happened in the summer of 2022; rows that must carry an instant carry this
 * one, the beginning of the consultation's period; at midnight, so that pages show the year and not the day.
 */
export const STARTER_INSTANT = "2022-06-01T00:00:00.000Z";

export const CONSULTATION_ID = "consultation-2022";
export const CURRENT_STRATEGY_ID = "strategy-current";
export const DRAFT_STRATEGY_ID = "strategy-2021-2027";

export const themeId = (slug: string) => `theme-${slug}`;
export const neighbourhoodId = (slug: string) => `neighbourhood-${slug}`;
export const objectiveId = (code: string) => `objective-${code}`;
export const starterMeetingId = (number: number) => `meeting-2022-${number}`;
export const starterProposalId = (number: number) => `starter-proposal-${number}`;
export const draftSectionId = (slug: string) => `${DRAFT_STRATEGY_ID}-${slug}`;

export const STARTER_MEETINGS = 6;
