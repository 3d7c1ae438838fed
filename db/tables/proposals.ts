import type { Generated } from "kysely";
import type { Flag, Instant } from "./columns";

export const proposalOrigins = ["online", "meeting", "paper", "import"] as const;
export type ProposalOrigin = (typeof proposalOrigins)[number];

export const proposalStatuses = [
  "received",
  "published",
  "considered",
  "included",
  "not_included",
  "merged",
  "withdrawn",
  "rejected",
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** Statuses in which anyone may read a proposal. */
export const publicProposalStatuses = ["published", "considered", "included", "not_included"] as const;
export type PublicProposalStatus = (typeof publicProposalStatuses)[number];

/** Languages people write in; the interface speaks fewer. */
export const proposalLanguages = ["lt", "en", "uk", "ru", "pl"] as const;
export type ProposalLanguage = (typeof proposalLanguages)[number];

/** Why moderation turned a proposal down; the words beside it are in `status_note`. */
export const rejectionReasons = [
  "off_topic",
  "personal_data",
  "insult",
  "spam",
  "duplicate",
  "not_a_proposal",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export interface ProposalsTable {
  id: string;
  /** Public number, written P-128. */
  number: number;
  title: string;
  body: string;
  language: ProposalLanguage;
  origin: ProposalOrigin;
  meeting_id: string | null;
  agenda_item_id: string | null;
  neighbourhood_id: string | null;
  /** 1: nobody named the neighbourhood, it is where the point lies (decision 15). */
  neighbourhood_is_derived: Flag;
  /** Where, in the author's words: a street, a landmark. */
  place: string | null;
  lat: number | null;
  lng: number | null;
  point_precision: "exact" | "approximate" | null;
  status: ProposalStatus;
  status_reason: RejectionReason | null;
  /** The moderator's or drafter's words about the status, shown to the author. */
  status_note: string | null;
  answer: string | null;
  answered_at: Instant | null;
  /** Public only when its owner says so. */
  author_name: string | null;
  /** Grows with each change of title or body; citations name the revision they rest on. */
  revision: number;
  support_count: number;
  /** Idempotency key of the form that made it. */
  submission_key: string;
  /** SHA-256 (hex) of the receipt token; null where nobody was given one (starter, import). */
  receipt_hash: string | null;
  submitted_at: Instant;
  published_at: Instant | null;
  /** Content version of the last change that visitors can notice; the in-memory index reads rows above its own. */
  changed_in: number;
  is_sample: Flag;
  version: number;
}

export interface ProposalThemesTable {
  proposal_id: string;
  theme_id: string;
}

/** Why a moderator took words out of a proposal. */
export const redactionReasons = ["personal_data", "insult", "other"] as const;
export type RedactionReason = (typeof redactionReasons)[number];

/** Every wording a proposal has had, the current one included. */
export interface ProposalRevisionsTable {
  proposal_id: string;
  revision: number;
  title: string;
  body: string;
  made_at: Instant;
  made_by: string | null;
  /** Holds what a moderator took out later: for moderators' and administrators' eyes only, until it is forgotten. */
  is_private: Generated<Flag>;
  /** Set where a moderator made this wording by taking something out. */
  redaction_reason: RedactionReason | null;
  /** The moderator's words about it, for the author. */
  redaction_note: string | null;
}

/** Private: never joined into anything public. */
export interface ProposalContactsTable {
  proposal_id: string;
  email: string | null;
  name: string | null;
  name_is_public: Flag;
  language: "lt" | "en";
  /** When it was last said; the term after which it is forgotten does not begin before. Empty where nobody noted it. */
  given_at: Generated<Instant | "">;
}

export const proposalEventKinds = [
  "received",
  "published",
  "edited",
  "considered",
  "cited",
  "included",
  "not_included",
  "merged",
  "withdrawn",
  "rejected",
  "answered",
] as const;
export type ProposalEventKind = (typeof proposalEventKinds)[number];

/** The path of a proposal, step by step, as its author sees it. */
export interface ProposalEventsTable {
  id: string;
  proposal_id: string;
  kind: ProposalEventKind;
  at: Instant;
  note: string | null;
  user_id: string | null;
  /** The step was taken because the strategy cites the proposal, and not by a person's decision. */
  by_citation: Generated<Flag>;
}

export interface ProposalLinksTable {
  proposal_id: string;
  other_id: string;
  kind: "merged_into" | "similar";
}

/** One browser's support; `browser_hash` is a keyed hash of a random cookie. */
export interface SupportsTable {
  proposal_id: string;
  browser_hash: string;
  supported_at: Instant;
  /** The proposal merged into this one that the browser supported; null where it supported this one itself. */
  carried_from: string | null;
}

/** The word index: FTS5 on SQLite, tsvector on PostgreSQL. `rowid` is the proposal's number. */
export interface ProposalWordsTable {
  rowid: number;
  words: string;
}

/** What was uploaded or made of it, once for each content. */
export interface AttachmentFilesTable {
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** image/webp, image/jpeg, image/png or application/pdf */
  content_type: string;
  bytes: Buffer;
}

/** A photo or document of a proposal or of a meeting, never of both. */
export interface AttachmentsTable {
  id: string;
  proposal_id: string | null;
  meeting_id: string | null;
  hash: string;
  /** The same picture for lists and small screens. */
  small_hash: string | null;
  /** Of the large picture, in pixels. */
  width: number | null;
  height: number | null;
  /** What is in the picture, in words; empty where nobody said it. */
  alternative: string;
  /** What a document is called when it is saved. */
  name: string | null;
  /** Whether everyone may see it who may see what it belongs to. */
  is_public: Flag;
  is_sample: Flag;
  created_at: Instant;
}
