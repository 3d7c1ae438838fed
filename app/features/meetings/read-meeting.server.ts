import type { Db } from "db/connection";
import { listAgendaItems } from "db/queries/agenda-items";
import { listMeetingAttachments, type MeetingAttachment } from "db/queries/attachments";
import { listNumbersOfMeeting } from "db/queries/captured-proposals";
import { type CitingSentence, listCitationsOfMeeting } from "db/queries/citations";
import { type Consultation, listConsultations } from "db/queries/consultations";
import { findMeeting, type Meeting } from "db/queries/meetings";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findOrganisation } from "db/queries/organisation";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import type { MapDrawing } from "~/components/map-frame";
import { drawPlace, shownBounds } from "~/features/map/map-drawing.server";
import type { Language } from "~/platform/language";
import { type PublicMeeting, publicPartOf } from "./public-meeting";
import { type Minutes, readMinutes } from "./read-minutes.server";

/** Everything the public page of a meeting tells. */
export interface ReadMeeting {
  meeting: PublicMeeting;
  consultation: Consultation | undefined;
  /** What the organisation works for, by name: a place in words is somewhere in it. */
  territory: string | null;
  /** Titles only, until the minutes are public. */
  agenda: { title: string; presenter: string | null }[];
  minutes: Minutes | undefined;
  drawing: MapDrawing | undefined;
  proposals: PublishedProposal[];
  passages: CitingSentence[];
  attachments: MeetingAttachment[];
}

/** Undefined where there is no such meeting or visitors may not know of it. `mapLabel` names the sign on the map. */
export async function readPublicMeeting(
  db: Db,
  input: { number: number; language: Language; mapLabel: (meeting: PublicMeeting) => string },
): Promise<ReadMeeting | undefined> {
  const { number, language } = input;
  const found = await findMeeting(db, { number });
  if (!found?.isPublic) return undefined;
  const meetingId = found.id;
  const meeting = publicPartOf(found);
  const [items, minutes, consultations, numbers, passages, drawing, attachments] = await Promise.all([
    listAgendaItems(db, { meetingId }),
    found.minutes === "published" ? readMinutes(db, { meeting: found }) : undefined,
    listConsultations(db, { language }),
    listNumbersOfMeeting(db, { meetingId }),
    listCitationsOfMeeting(db, { meetingId }),
    drawMeetingPlace(db, { meeting: found, language, label: input.mapLabel(meeting) }),
    listMeetingAttachments(db, { meetingId, publicOnly: true }),
  ]);
  const organisation = await findOrganisation(db, { language });
  return {
    ...{ meeting, minutes, passages, drawing, attachments, territory: organisation?.territory ?? null },
    consultation: consultations.find(({ id }) => id === found.consultationId),
    agenda: items.map(({ title, presenter }) => ({ title, presenter })),
    proposals: await listProposalsByNumbers(db, { numbers, language }),
  };
}

async function drawMeetingPlace(
  db: Db,
  { meeting, language, label }: { meeting: Meeting; language: Language; label: string },
): Promise<MapDrawing | undefined> {
  const { lat, lng } = meeting;
  if (lat === null || lng === null) return undefined;
  const organisation = await findOrganisation(db, { language });
  if (!organisation) return undefined;
  const [west, south, east, north] = organisation.bounds;
  const neighbourhoods = await listNeighbourhoods(db);
  const known = { total: 0, points: [], cells: [] };
  return drawPlace({
    bounds: shownBounds({ west, south, east, north }, [...neighbourhoods, { lat, lng }], known),
    neighbourhoods,
    place: { lat, lng, label, isMeeting: true },
  });
}
