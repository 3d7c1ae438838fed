import type { Db } from "db/connection";
import { listAgendaItems } from "db/queries/agenda-items";
import { findMeeting } from "db/queries/meetings";
import { findOrganisation } from "db/queries/organisation";
import type { QrDrawing } from "~/components/qr-code";
import { type PublicMeeting, publicPartOf } from "~/features/meetings/public-meeting";
import { drawQr } from "~/features/paper/draw-qr.server";
import type { Language } from "~/platform/language";

/** What hangs on a door or stands on a screen about a meeting. */
export interface MeetingPaper {
  meeting: PublicMeeting;
  agenda: string[];
  organisation: string | null;
  qr: QrDrawing;
  /** Where the code leads, as one types it: without what browsers add themselves. */
  address: string;
}

/** Undefined where there is no such meeting or visitors may not know of it. @param path where the code leads. */
export async function readMeetingPaper(
  db: Db,
  {
    number,
    language,
    origin,
    path,
  }: { number: number; language: Language; origin: string; path: (number: number) => string },
): Promise<MeetingPaper | undefined> {
  const meeting = await findMeeting(db, { number });
  if (!meeting?.isPublic) return undefined;
  const [items, organisation] = await Promise.all([
    listAgendaItems(db, { meetingId: meeting.id }),
    findOrganisation(db, { language }),
  ]);
  const address = origin + path(number);
  return {
    meeting: publicPartOf(meeting),
    agenda: items.map(({ title }) => title),
    organisation: organisation?.name ?? null,
    qr: drawQr(address),
    address: address.replace(/^https?:\/\//, ""),
  };
}
