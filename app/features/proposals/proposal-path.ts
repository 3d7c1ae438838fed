import type { ProposalEventKind, ProposalStatus, PublicProposalStatus } from "db/tables/proposals";
import { isDayUnknown } from "~/i18n/formats";

/** Where a published proposal is on its way. */
export interface PathStep {
  name: "received" | "published" | "considered" | "included" | "not_included" | "answer";
  state: "done" | "now" | "next" | "bad";
  /** UTC instant; absent for what has not happened, or happened unrecorded. */
  at?: string | undefined;
}

interface Way {
  status: PublicProposalStatus;
  submittedAt: string;
  publishedAt: string | null;
  answeredAt: string | null;
  events: readonly { kind: ProposalEventKind; at: string }[];
}

/** How many of the four steps are behind a proposal in this status. */
export const stepsReached = (status: PublicProposalStatus): number =>
  ({ published: 2, considered: 3, included: 4, not_included: 4 })[status];

/** Whether a text of the strategy rested on a proposal that nobody has decided about and that no public text rests on now. */
export const wasDropped = (
  status: ProposalStatus,
  events: readonly { kind: ProposalEventKind }[],
  passages: readonly unknown[],
): boolean => {
  const went = (kind: ProposalEventKind) => events.some((event) => event.kind === kind);
  if (passages.length > 0) return false;
  return status === "considered"
    ? went("cited")
    : status === "published" && (went("considered") || went("cited"));
};

/** Of what a report tells without a day, it tells only when it was said, not when it was published here. */
const knownDay = (at: string | null) => (at === null || isDayUnknown(at) ? null : at);

/** The four steps every proposal is promised: received, published, considered, and an answer that ends it. */
export function proposalPath({ status, submittedAt, publishedAt, answeredAt, events }: Way): PathStep[] {
  const last = (kind: ProposalEventKind) => events.findLast((event) => event.kind === kind)?.at;
  const step = (name: PathStep["name"], state: PathStep["state"], at?: string | null): PathStep => ({
    name,
    state,
    ...(at && { at }),
  });
  const reached = stepsReached(status);
  const stateOf = (place: number) => (reached > place ? "done" : reached === place ? "now" : "next");
  const isEnd = status === "included" || status === "not_included";
  return [
    step("received", "done", submittedAt),
    step("published", stateOf(2), knownDay(last("published") ?? publishedAt)),
    step("considered", stateOf(3), reached < 3 ? null : last("considered")),
    isEnd
      ? step(status, status === "included" ? "now" : "bad", last(status) ?? answeredAt)
      : answeredAt
        ? step("answer", "done", last("answered") ?? answeredAt)
        : step("answer", "next"),
  ];
}
