import type { Flag, Instant } from "./columns";

/** What a moderator asks an author, who answers through the receipt. Private to both. */
export interface ProposalQuestionsTable {
  id: string;
  proposal_id: string;
  question: string;
  asked_at: Instant;
  asked_by: string | null;
  /** A proposal has one question without a reply at most. */
  reply: string | null;
  replied_at: Instant | null;
  /** When a moderator had read the reply. */
  settled_at: Instant | null;
}

/** What a visitor may find wrong with a published proposal. */
export const reportReasons = ["personal_data", "insult", "misleading", "spam", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];

export const reportOutcomes = ["dismissed", "taken_down"] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** A visitor's word to the moderators about a published proposal; nothing is kept of who sent it. */
export interface ProposalReportsTable {
  id: string;
  proposal_id: string;
  /** Idempotency key of the form that made it. */
  form_key: string;
  reason: ReportReason;
  words: string | null;
  reported_at: Instant;
  /** A program seems to have filled the form in. */
  seems_automatic: Flag;
  settled_at: Instant | null;
  settled_by: string | null;
  outcome: ReportOutcome | null;
}

/** Why a submission may be spam: filled in by a program, the same words as another that day, many links. */
export const suspicionKinds = ["automatic", "repeated", "links"] as const;
export type SuspicionKind = (typeof suspicionKinds)[number];

/** For moderators only; the author never learns of it. */
export interface ProposalSuspicionsTable {
  proposal_id: string;
  kind: SuspicionKind;
}

/**
 * Lists that go across statuses: what everyone can read and has neither decision nor answer; what waits for its author's
 * reply; where the author has replied; what its author would correct; what visitors reported.
 */
export const moderationLists = ["asked", "replied", "corrected", "reported", "unanswered"] as const;
export type ModerationList = (typeof moderationLists)[number];
