import { type ModerationList, moderationLists } from "db/tables/moderation";
import { type ProposalStatus, proposalStatuses } from "db/tables/proposals";

/** What the moderators' list shows, as its address says it. */
export interface QueueFilter {
  status: ProposalStatus | ModerationList | "all";
  theme: string | undefined;
  words: string | undefined;
  /** From 1. */
  page: number;
}

const tabs = [...proposalStatuses, ...moderationLists, "all"] as const;

/** Unknown values fall back to the queue's own: what waits, its first page. */
export function readQueueFilter(query: URLSearchParams, themes: readonly { slug: string }[]): QueueFilter {
  const status = query.get("status");
  const page = Number(query.get("page") ?? 1);
  const words = query.get("q")?.trim().slice(0, 200);
  return {
    status: tabs.find((one) => one === status) ?? "received",
    theme: themes.find(({ slug }) => slug === query.get("theme"))?.slug,
    words: words || undefined,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The other way round, without what goes without saying. */
export function queueQuery(filter: Partial<QueueFilter>): Record<string, string | number | undefined> {
  return {
    status: filter.status === "received" ? undefined : filter.status,
    theme: filter.theme,
    q: filter.words,
    page: filter.page === 1 ? undefined : filter.page,
  };
}
