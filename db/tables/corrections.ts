import type { Flag, Instant } from "./columns";

export const correctionOutcomes = ["accepted", "declined"] as const;
export type CorrectionOutcome = (typeof correctionOutcomes)[number];

/** What the author of a published proposal would have it say. A proposal has one that is not settled at most. */
export interface ProposalCorrectionsTable {
  id: string;
  proposal_id: string;
  /** Idempotency key of the form that made it. */
  form_key: string;
  title: string;
  body: string;
  neighbourhood_id: string | null;
  neighbourhood_is_derived: Flag;
  place: string | null;
  lat: number | null;
  lng: number | null;
  /** JSON array of ids. */
  theme_ids: string;
  /** Why, in the author's words, for moderators. */
  reason: string;
  proposed_at: Instant;
  settled_at: Instant | null;
  settled_by: string | null;
  outcome: CorrectionOutcome | null;
  /** The moderator's words for the author. */
  note: string | null;
}
