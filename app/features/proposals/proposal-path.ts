import type { ProposalEventKind, PublicProposalStatus } from "db/tables/proposals";

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
    step("published", stateOf(2), last("published") ?? publishedAt),
    step("considered", stateOf(3), last("considered")),
    isEnd
      ? step(status, status === "included" ? "now" : "bad", last(status) ?? answeredAt)
      : answeredAt
        ? step("answer", "done", last("answered") ?? answeredAt)
        : step("answer", "next"),
  ];
}
