import type { Db } from "db/connection";
import { listAttendance } from "db/queries/attendance";
import { countPublicProposals } from "db/queries/captured-proposals";
import { type Consultation, listConsultations } from "db/queries/consultations";
import { listPublicMeetings, type Meeting } from "db/queries/meetings";
import type { attendanceGroups, sectors } from "db/tables/meetings";
import { knownDay } from "~/i18n/formats";
import { pathsFor } from "~/platform/paths";
import type { Cell, ColumnOf, OpenRecord } from "./dataset";
import { pointOf } from "./point";

const paths = pathsFor("lt");
type Counts = Record<(typeof sectors)[number] | (typeof attendanceGroups)[number] | "people", number | null>;

/** The meetings that visitors may know of, the latest first; who was there is told once the minutes are public. */
export async function* openMeetings(db: Db, { origin }: { origin: string }): AsyncGenerator<OpenRecord> {
  const [meetings, consultations, proposals] = await Promise.all([
    listPublicMeetings(db),
    listConsultations(db, { language: "lt" }),
    countPublicProposals(db),
  ]);
  for (const meeting of meetings) {
    const counts = await countsOf(db, meeting);
    const made = proposals.get(meeting.id) ?? 0;
    yield {
      cells: { ...factsOf(meeting, consultations), ...counts, ...linksOf(meeting, made, origin) },
      geometry: pointOf(meeting.lat, meeting.lng),
    };
  }
}

function factsOf(meeting: Meeting, consultations: readonly Consultation[]) {
  return {
    ...{ number: meeting.number, type: meeting.type, title: meeting.title, date: meeting.heldOn },
    ...{ starts: meeting.startsAt, ends: meeting.endsAt, place: meeting.place },
    ...{ neighbourhood: meeting.neighbourhood?.slug ?? null, latitude: meeting.lat, longitude: meeting.lng },
    consultation: consultations.find(({ id }) => id === meeting.consultationId)?.title ?? null,
    minutes_published: meeting.minutesPublishedAt && knownDay(meeting.minutesPublishedAt),
  } satisfies Partial<Record<ColumnOf<"meetings">, Cell>>;
}

const linksOf = (meeting: Meeting, proposals: number, origin: string) =>
  ({
    ...{ proposals, sample: meeting.isSample, address: origin + paths.meeting(meeting.number) },
  }) satisfies Partial<Record<ColumnOf<"meetings">, Cell>>;

async function countsOf(db: Db, meeting: Meeting): Promise<Counts> {
  const isPublic = meeting.minutes === "published";
  const rows = isPublic ? await listAttendance(db, { meetingId: meeting.id }) : [];
  const of = (category: string) => rows.find((row) => row.category === category)?.people ?? null;
  const inAll = rows
    .filter(({ dimension }) => dimension === "sector")
    .reduce((sum, { people }) => sum + people, 0);
  return {
    ...{ people: rows.length > 0 ? inAll : null, residents: of("residents"), elders: of("elders") },
    ...{ ngo: of("ngo"), business: of("business"), municipality: of("municipality"), other: of("other") },
    ...{ women: of("women"), men: of("men"), under_30: of("under_30"), over_65: of("over_65") },
    ...{ disability: of("disability"), low_income: of("low_income"), migrants: of("migrants") },
  };
}
