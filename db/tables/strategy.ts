import type { CalendarDate, Flag, Instant, LocalisedJson } from "./columns";

/** `register`: a strategy being carried out whose text is not here; `draft`: being written; `approved`: done. */
export const strategyStates = ["register", "draft", "approved"] as const;
export type StrategyState = (typeof strategyStates)[number];

export interface StrategiesTable {
  id: string;
  slug: string;
  title: string;
  /** Years; null where the records do not say. */
  period_from: number | null;
  period_to: number | null;
  state: StrategyState;
  purpose: string | null;
  /** Visitors see the draft. */
  is_public: Flag;
  is_sample: Flag;
  created_at: Instant;
}

/**
 * A section's body is plain text: paragraphs parted by an empty line, `## ` headings, `- ` lists, `**bold**`, and
 * citation markers `[@P-12; @S-3]` (proposal 12, meeting 3) inside the sentence that rests on them.
 */
export interface SectionsTable {
  id: string;
  strategy_id: string;
  slug: string;
  title: string;
  /** What the section must tell, e.g. Regulation (EU) 2021/1060 Art. 32(1)(a). */
  guidance: string | null;
  position: number;
  body: string;
  /** Grows with every save; an edit names the revision it started from. */
  revision: number;
  updated_at: Instant;
  updated_by: string | null;
}

export interface SectionRevisionsTable {
  section_id: string;
  revision: number;
  title: string;
  body: string;
  made_at: Instant;
  made_by: string | null;
}

export interface NeedsTable {
  id: string;
  strategy_id: string;
  position: number;
  title: string;
  description: string;
}

/** Which proposals speak of a need. */
export interface NeedProposalsTable {
  need_id: string;
  proposal_id: string;
}

/** The numbered tree goal → objective → action (1, 1.1, 1.1.1); the number follows from the positions. */
export interface StrategyNodesTable {
  id: string;
  strategy_id: string;
  parent_id: string | null;
  kind: "goal" | "objective" | "action";
  position: number;
  title: string;
  description: string;
  /** The programme objective it serves. */
  objective_id: string | null;
}

export const citationStates = ["current", "stale", "confirmed"] as const;
export type CitationState = (typeof citationStates)[number];

/** One sentence of a section resting on one proposal or one meeting, at the revision it was cited at. */
export interface CitationsTable {
  id: string;
  section_id: string;
  /** Order of the sentence in the section, from 0. */
  sentence_position: number;
  /** The sentence without markers. */
  sentence: string;
  proposal_id: string | null;
  meeting_id: string | null;
  cited_revision: number;
  state: CitationState;
}

/** A local development project under the strategy being carried out; dates may be years where no more is known. */
export interface ProjectsTable {
  id: string;
  strategy_id: string;
  action_id: string | null;
  kind: "local" | "administration";
  position: number;
  name: string;
  aim: string | null;
  amount_cents: number | null;
  approved: Flag;
  completed_on: CalendarDate | null;
  final_payment_approved_on: CalendarDate | null;
  note: LocalisedJson | null;
}

export interface CooperationProjectsTable {
  id: string;
  name: string;
  programme: LocalisedJson;
  year: number;
  aim: LocalisedJson;
  activity: LocalisedJson;
}

export interface CooperationPartnersTable {
  project_id: string;
  position: number;
  name: string;
}
