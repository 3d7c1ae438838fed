import {
  type ProposalEventKind,
  type ProposalStatus,
  type PublicProposalStatus,
  publicProposalStatuses,
} from "db/tables/proposals";
import { type PathStep, proposalPath } from "./proposal-path";

/** A step as the author sees it: the public ones, and the ends that only the author is told of. */
export type ReceiptStep = Omit<PathStep, "name"> & {
  name: PathStep["name"] | "merged" | "withdrawn" | "rejected";
};

interface Way {
  status: ProposalStatus;
  submittedAt: string;
  publishedAt: string | null;
  answeredAt: string | null;
  events: readonly { kind: ProposalEventKind; at: string }[];
}

export const isPublic = (status: ProposalStatus): status is PublicProposalStatus =>
  publicProposalStatuses.some((one) => one === status);

/** The way of a proposal from its author's side, whatever became of it. */
export function receiptPath({ status, ...way }: Way): ReceiptStep[] {
  if (isPublic(status)) return proposalPath({ ...way, status });
  const { submittedAt, publishedAt, events } = way;
  const last = (kind: ProposalEventKind) => events.findLast((event) => event.kind === kind)?.at;
  if (status === "received")
    return [
      { name: "received", state: "now", at: submittedAt },
      { name: "published", state: "next" },
      { name: "considered", state: "next" },
      { name: "answer", state: "next" },
    ];
  const published = last("published") ?? publishedAt;
  const at = last(status);
  return [
    { name: "received", state: "done", at: submittedAt },
    ...(published ? [{ name: "published", state: "done", at: published } as const] : []),
    { name: status, state: status === "merged" ? "now" : "bad", ...(at && { at }) },
  ];
}
