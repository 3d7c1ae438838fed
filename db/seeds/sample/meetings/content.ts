import type { AttendanceGroup, MeetingType, Sector } from "../../../tables/meetings";
import type { NeighbourhoodSlug, ThemeSlug } from "../content";

export interface SampleDecision {
  wording: string;
  /** For, against, abstained. */
  votes: readonly [number, number, number];
}

export interface SampleAgendaItem {
  title: string;
  presenter?: string;
  notes: string;
  /** Proposals made at the meeting belong to the first item that collects their first theme, else to the last that collects any. */
  collects?: readonly ThemeSlug[];
  decisions?: readonly SampleDecision[];
}

export interface SampleMeeting {
  number: number;
  type: MeetingType;
  title: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  neighbourhood: NeighbourhoodSlug;
  invitation: string;
  chair: string;
  secretary: string;
  notes: string;
  agenda: readonly SampleAgendaItem[];
  /** Absent: the meeting has not been held yet. */
  attendance?: {
    sector: Partial<Record<Sector, number>>;
    group: Partial<Record<AttendanceGroup, number>>;
  };
  organisations: readonly { name: string; sector: Sector }[];
}
