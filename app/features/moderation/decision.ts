import type {
  ProposalEventKind,
  ProposalStatus,
  RedactionReason,
  RejectionReason,
} from "db/tables/proposals";

/** What a moderator can do with a proposal. */
export const decisionKinds = [
  "publish",
  "reject",
  "consider",
  "not_include",
  "answer",
  "merge",
  "redact",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What else a moderator can do, which leaves the proposal's standing as it is. */
export const deedKinds = [
  "ask",
  "take_back",
  "settle",
  "dismiss",
  "accept_correction",
  "decline_correction",
] as const;
export type DeedKind = (typeof deedKinds)[number];

export type Decision =
  | { kind: "publish" }
  | { kind: "consider" }
  /** `note`: words for the author; may be empty, because the reason already says something. */
  | { kind: "reject"; reason: RejectionReason; note: string }
  /** `note`: why, in plain words; never empty. */
  | { kind: "not_include"; note: string }
  | { kind: "answer"; answer: string }
  /** `target`: number of the public proposal that it lives on in. `note`: words for the author; may be empty. */
  | { kind: "merge"; target: number; note: string }
  /** `title` and `body`: the wording that is left. `note`: words for the author; may be empty. */
  | { kind: "redact"; title: string; body: string; reason: RedactionReason; note: string };

/** The part of a proposal that decisions change. */
export interface Standing {
  status: ProposalStatus;
  statusReason: RejectionReason | null;
  statusNote: string | null;
  answer: string | null;
  /** UTC instants. */
  answeredAt: string | null;
  publishedAt: string | null;
}

/** From which statuses a decision may be taken; a withdrawn or merged proposal is nobody's to decide. */
const allowedFrom: Record<DecisionKind, readonly ProposalStatus[]> = {
  publish: ["received", "rejected"],
  // Also what is public already: personal data may be noticed late.
  reject: ["received", "published", "considered", "not_included"],
  consider: ["published", "not_included"],
  not_include: ["published", "considered"],
  answer: ["published", "considered", "included", "not_included"],
  merge: ["received", "published", "considered", "not_included"],
  redact: ["received", "published", "considered", "included", "not_included"],
};

export function mayDecide(kind: DecisionKind, status: ProposalStatus): boolean {
  return allowedFrom[kind].includes(status);
}

/** The step that a decision adds to the proposal's path. */
export const eventOf: Record<DecisionKind, ProposalEventKind> = {
  publish: "published",
  reject: "rejected",
  consider: "considered",
  not_include: "not_included",
  answer: "answered",
  merge: "merged",
  redact: "edited",
};

/** The words of a decision that its author reads; null where the step says it all. */
export function noteOf(decision: Decision): string | null {
  if (decision.kind === "answer") return decision.answer;
  return "note" in decision ? decision.note || null : null;
}

/** How a proposal stands after a decision taken at `now` (UTC instant). A first publication's date stays. */
export function standingAfter(before: Standing, decision: Decision, now: string): Standing {
  switch (decision.kind) {
    case "publish":
      return {
        ...before,
        status: "published",
        statusReason: null,
        statusNote: null,
        publishedAt: before.publishedAt ?? now,
      };
    case "reject":
      return {
        ...before,
        status: "rejected",
        statusReason: decision.reason,
        statusNote: decision.note || null,
      };
    case "consider":
      return { ...before, status: "considered", statusReason: null, statusNote: null };
    case "not_include":
      return { ...before, status: "not_included", statusReason: null, statusNote: decision.note };
    case "answer":
      return { ...before, answer: decision.answer, answeredAt: now };
    case "merge":
      return { ...before, status: "merged", statusReason: null, statusNote: decision.note || null };
    case "redact":
      return before;
  }
}

const publicStatuses: readonly ProposalStatus[] = ["published", "considered", "included", "not_included"];

/** Whether anyone may read it in this status. */
export const isPublic = (status: ProposalStatus) => publicStatuses.includes(status);

/** How a status looks in a tag; its words always stand beside it. */
export const toneOf: Record<ProposalStatus, "plain" | "good" | "wait" | "bad"> = {
  received: "wait",
  published: "good",
  considered: "good",
  included: "good",
  not_included: "bad",
  rejected: "bad",
  withdrawn: "plain",
  merged: "plain",
};
