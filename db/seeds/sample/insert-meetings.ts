import type { Updateable } from "kysely";
import { fold } from "~/i18n/words";
import type { Db } from "../../connection";
import { attendanceGroups, type MeetingsTable, sectors } from "../../tables/meetings";
import { insertRows } from "../insert-rows";
import { neighbourhoodId, STARTER_INSTANT, STARTER_MEETINGS } from "../starter/constants";
import { neighbourhoods } from "../starter/places";
import type { SampleProposal } from "./content";
import { sampleMeetings } from "./meetings";
import type { SampleMeeting } from "./meetings/content";
import { sampleMeetingId } from "./numbering";
import { instantAfter } from "./times";

/** Minutes of a meeting are published this many days after it. */
const DAYS_TO_MINUTES = 8;

const agendaItemId = (meeting: number, position: number) => `sample-agenda-${meeting}-${position}`;

/** Gives the starter's six meetings invented details and adds a planned one. */
export async function insertSampleMeetings(db: Db): Promise<void> {
  for (const meeting of sampleMeetings) {
    const id = sampleMeetingId(meeting.number);
    const details = detailsOf(meeting);
    if (meeting.number <= STARTER_MEETINGS) {
      await db.updateTable("meetings").set(details).where("id", "=", id).execute();
    } else {
      await insertRows(db, "meetings", [
        {
          ...details,
          id,
          number: meeting.number,
          consultation_id: null,
          is_public: 1,
          created_by: null,
          created_at: STARTER_INSTANT,
        },
      ]);
    }
    await insertRows(db, "meeting_neighbourhoods", [
      { meeting_id: id, neighbourhood_id: neighbourhoodId(meeting.neighbourhood) },
    ]);
    await insertRecords(db, meeting, id);
  }
}

function detailsOf(meeting: SampleMeeting) {
  const { heldOn, neighbourhood } = meeting;
  const near = neighbourhoods.find(({ slug }) => slug === neighbourhood);
  const held = meeting.attendance !== undefined;
  return {
    type: meeting.type,
    title: meeting.title,
    held_on: heldOn,
    sort_key: heldOn,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    place: meeting.place,
    lat: near?.lat ?? null,
    lng: near?.lng ?? null,
    invitation: meeting.invitation,
    chair: meeting.chair,
    secretary: meeting.secretary,
    notes: meeting.notes,
    notes_revision: 2,
    minutes: held ? "published" : "draft",
    minutes_published_at: held ? instantAfter(heldOn, DAYS_TO_MINUTES, meeting.title) : null,
    is_sample: 1,
    // Both versions are above the starter's 1, so that a form opened on sample details cannot save them over the starter's.
    version: 2,
  } satisfies Updateable<MeetingsTable>;
}

async function insertRecords(db: Db, meeting: SampleMeeting, id: string): Promise<void> {
  const { number, agenda, attendance, organisations } = meeting;
  await insertRows(
    db,
    "agenda_items",
    agenda.map(({ title, presenter, notes }, index) => ({
      id: agendaItemId(number, index + 1),
      meeting_id: id,
      position: index + 1,
      title,
      presenter: presenter ?? null,
      notes,
    })),
  );
  const decisions = agenda.flatMap((item, index) =>
    (item.decisions ?? []).map((decision) => ({ decision, itemId: agendaItemId(number, index + 1) })),
  );
  await insertRows(
    db,
    "decisions",
    decisions.map(({ decision, itemId }, index) => ({
      id: `sample-decision-${number}-${index + 1}`,
      meeting_id: id,
      agenda_item_id: itemId,
      position: index + 1,
      wording: decision.wording,
      votes_for: decision.votes[0],
      votes_against: decision.votes[1],
      votes_abstained: decision.votes[2],
    })),
  );
  if (attendance) {
    await insertRows(db, "attendance", [
      ...sectors.flatMap((category) => {
        const people = attendance.sector[category];
        return people ? [{ meeting_id: id, dimension: "sector" as const, category, people }] : [];
      }),
      ...attendanceGroups.flatMap((category) => {
        const people = attendance.group[category];
        return people ? [{ meeting_id: id, dimension: "group" as const, category, people }] : [];
      }),
    ]);
  }
  await insertRows(
    db,
    "participating_organisations",
    organisations.map(({ name, sector }, index) => ({
      id: `sample-organisation-${number}-${index + 1}`,
      meeting_id: id,
      name,
      name_key: fold(name),
      sector,
    })),
  );
}

/** The agenda item under which a proposal was spoken; undefined for one that came otherwise. */
export function agendaItemOf(proposal: SampleProposal): string | undefined {
  if (proposal.origin !== "meeting") return undefined;
  const meeting = sampleMeetings.find(({ number }) => number === proposal.meeting);
  const items = (meeting?.agenda ?? []).map((item, index) => ({ item, position: index + 1 }));
  const collecting = items.filter(({ item }) => item.collects);
  const own = collecting.find(({ item }) => item.collects?.includes(proposal.themes[0]));
  const chosen = own ?? collecting.at(-1);
  return chosen && agendaItemId(proposal.meeting, chosen.position);
}
