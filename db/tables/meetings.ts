import type { Generated } from "kysely";
import type { CalendarDate, Flag, Instant, LocalisedJson } from "./columns";

export const meetingTypes = [
  "meeting",
  "sueiga",
  "extended_sueiga",
  "residents_meeting",
  "public_consultation",
] as const;
export type MeetingType = (typeof meetingTypes)[number];

export const sectors = ["residents", "elders", "ngo", "business", "municipality", "other"] as const;
export type Sector = (typeof sectors)[number];

/** Groups of participants that funders ask about; one person may be in several. */
export const attendanceGroups = [
  "women",
  "men",
  "under_30",
  "over_65",
  "disability",
  "low_income",
  "migrants",
] as const;
export type AttendanceGroup = (typeof attendanceGroups)[number];

export const minutesStates = ["draft", "published"] as const;
export type MinutesState = (typeof minutesStates)[number];

/** A process of consultation with a purpose and a period. */
export interface ConsultationsTable {
  id: string;
  slug: string;
  title: LocalisedJson;
  purpose: LocalisedJson;
  starts_on: CalendarDate;
  ends_on: CalendarDate;
}

export interface MeetingsTable {
  id: string;
  /** The public number: `/meetings/4`. */
  number: number;
  type: MeetingType;
  title: string;
  consultation_id: string | null;
  /** Null where the records do not say; `sort_key` then holds the consultation's start. */
  held_on: CalendarDate | null;
  sort_key: string;
  /** HH:MM local time. */
  starts_at: string | null;
  ends_at: string | null;
  place: string | null;
  lat: number | null;
  lng: number | null;
  invitation: string | null;
  chair: string | null;
  secretary: string | null;
  /** Free notes that belong to no agenda item. */
  notes: string;
  /** Grows with each save of `notes`; a save names the revision it started from. */
  notes_revision: Generated<number>;
  minutes: MinutesState;
  minutes_published_at: Instant | null;
  /** Whether visitors see that the meeting exists. */
  is_public: Flag;
  /** 1: date, place, agenda, attendance and decisions are sample data. */
  is_sample: Flag;
  created_by: string | null;
  created_at: Instant;
  /** Optimistic lock: an edit names the version it started from. */
  version: number;
}

/** The neighbourhoods that a meeting concerns; none stands for the whole town. */
export interface MeetingNeighbourhoodsTable {
  meeting_id: string;
  neighbourhood_id: string;
}

/** People who were invited to keep a meeting that is not theirs by itself. */
export interface MeetingKeepersTable {
  meeting_id: string;
  user_id: string;
}

export interface AgendaItemsTable {
  id: string;
  meeting_id: string;
  position: number;
  title: string;
  presenter: string | null;
  notes: string;
  /** Grows with each save of `notes`; a save names the revision it started from. */
  revision: Generated<number>;
}

export interface DecisionsTable {
  id: string;
  meeting_id: string;
  agenda_item_id: string | null;
  position: number;
  wording: string;
  votes_for: number | null;
  votes_against: number | null;
  votes_abstained: number | null;
  /** Grows with each change; a change names the revision it started from. */
  revision: Generated<number>;
}

export interface AttendanceTable {
  meeting_id: string;
  /** "sector": adds up to those present; "group": overlapping groups among them. */
  dimension: "sector" | "group";
  category: Sector | AttendanceGroup;
  people: number;
}

export interface ParticipatingOrganisationsTable {
  id: string;
  meeting_id: string;
  name: string;
  /** Folded name: distinct organisations are counted by it. */
  name_key: string;
  sector: Sector;
}

/** What can be written down while a meeting goes on; each is one small form with a key of its own. */
export const logEntryKinds = [
  "notes",
  "attendance",
  "time",
  "decision",
  "decision-change",
  "decision-removal",
  "organisation",
  "organisation-removal",
  "proposal",
  "proposal-change",
  "proposal-removal",
  "proposal-return",
] as const;
export type LogEntryKind = (typeof logEntryKinds)[number];

/** Entries already taken, by the key their device gave them: one that is sent again gets the same answer and changes nothing. */
export interface LogEntriesTable {
  key: string;
  meeting_id: string;
  user_id: string | null;
  kind: LogEntryKind;
  at: Instant;
  /** JSON of what the device was told. */
  answer: string;
}
