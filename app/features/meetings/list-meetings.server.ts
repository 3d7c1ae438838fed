import type { Db } from "db/connection";
import { countPeople } from "db/queries/attendance";
import { countPublicProposals } from "db/queries/captured-proposals";
import { type Consultation, listConsultations } from "db/queries/consultations";
import { listPublicMeetings } from "db/queries/meetings";
import type { Language } from "~/platform/language";
import { isToCome } from "./meeting";
import { type PublicMeeting, publicPartOf } from "./public-meeting";

export interface ListedMeeting extends PublicMeeting {
  /** Zero until the minutes are public. */
  people: number;
  /** Public ones. */
  proposals: number;
  consultation: Consultation | undefined;
}

/** Meetings of one year that are over, and the consultations they belong to. */
export interface MeetingYear {
  year: string;
  meetings: ListedMeeting[];
  consultations: { consultation: Consultation; count: number }[];
}

export interface MeetingList {
  /** The soonest first. */
  toCome: ListedMeeting[];
  /** The latest first; a meeting of unknown date stands in the year of its consultation. */
  years: MeetingYear[];
}

/** @param today YYYY-MM-DD in local time. */
export async function listMeetingsForVisitors(
  db: Db,
  { language, today }: { language: Language; today: string },
): Promise<MeetingList> {
  const rows = await listPublicMeetings(db);
  const published = rows.filter(({ minutes }) => minutes === "published").map(({ id }) => id);
  const [consultations, people, proposals] = await Promise.all([
    listConsultations(db, { language }),
    countPeople(db, { meetingIds: published }),
    countPublicProposals(db),
  ]);
  const meetings = rows.map((row) => ({
    ...publicPartOf(row),
    people: people.get(row.id) ?? 0,
    proposals: proposals.get(row.id) ?? 0,
    consultation: consultations.find(({ id }) => id === row.consultationId),
  }));
  const isNext = (meeting: ListedMeeting) => !meeting.hasMinutes && isToCome(meeting.heldOn, today);
  const years = new Map<string, ListedMeeting[]>();
  for (const meeting of meetings.filter((one) => !isNext(one))) {
    const year = (meeting.heldOn ?? meeting.consultation?.startsOn ?? "").slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return {
    toCome: meetings.filter(isNext).reverse(),
    years: [...years].sort(([a], [b]) => (a > b ? -1 : 1)).map(([year, list]) => yearOf(year, list)),
  };
}

function yearOf(year: string, meetings: ListedMeeting[]): MeetingYear {
  const known = new Map(meetings.flatMap(({ consultation: one }) => (one ? [[one.id, one] as const] : [])));
  return {
    year,
    // Those without a date follow those with one, in the order of their numbers.
    meetings: [...meetings].sort((a, b) => Number(a.heldOn === null) - Number(b.heldOn === null)),
    consultations: [...known.values()].map((consultation) => ({
      consultation,
      count: meetings.filter((one) => one.consultation?.id === consultation.id).length,
    })),
  };
}
