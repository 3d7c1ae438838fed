import type { Db } from "db/connection";
import { listMeetingAttachments } from "db/queries/attachments";
import { listNumbersOfMeeting } from "db/queries/captured-proposals";
import { findMeeting } from "db/queries/meetings";
import { findOrganisation } from "db/queries/organisation";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import type { Language } from "~/platform/language";
import { type PublicMeeting, publicPartOf } from "../public-meeting";
import { type Minutes, readMinutes } from "../read-minutes.server";

/** What the minutes as a document hold: the same that the meeting's page shows. */
export interface Protocol {
  organisation: string;
  meeting: PublicMeeting;
  minutes: Minutes;
  /** Whether something is attached that is not published, as a scanned list with signatures. */
  hasPrivateAnnex: boolean;
  proposals: Pick<PublishedProposal, "number" | "title" | "themes">[];
}

/** Undefined where there is no such meeting, visitors may not know of it, or its minutes are not out. */
export async function readProtocol(
  db: Db,
  { number, language }: { number: number; language: Language },
): Promise<Protocol | undefined> {
  const meeting = await findMeeting(db, { number });
  if (!meeting?.isPublic || meeting.minutes !== "published") return undefined;
  const [organisation, minutes, numbers, attachments] = await Promise.all([
    findOrganisation(db, { language }),
    readMinutes(db, { meeting }),
    listNumbersOfMeeting(db, { meetingId: meeting.id }),
    listMeetingAttachments(db, { meetingId: meeting.id, publicOnly: false }),
  ]);
  return {
    ...{ organisation: organisation?.name ?? "", meeting: publicPartOf(meeting), minutes },
    hasPrivateAnnex: attachments.some(({ isPublic }) => !isPublic),
    proposals: await listProposalsByNumbers(db, { numbers, language }),
  };
}
