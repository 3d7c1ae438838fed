import type { Db } from "db/connection";
import { type Beginnings, countBeginnings } from "db/queries/beginnings";
import { findUser } from "db/queries/users";
import {
  countCorrectedProposals,
  countReportedProposals,
  countSampleData,
  countStaleSentences,
  countUnansweredProposals,
  countWaitingProposals,
} from "db/queries/waiting-work";
import type { Role } from "db/tables/accounts";
import { listKeptMeetings } from "~/features/meetings/kept-meeting.server";
import { daysBetween } from "~/features/moderation/waiting-days";
import { inVilnius } from "~/i18n/formats";
import { firstAdministratorEmail } from "./ensure-first-administrator.server";

/** What waits for one person; undefined where it is not their work. */
export interface WaitingWork {
  /** `days`: how long the oldest has waited; null where none has a day to count from. */
  proposals?: { count: number; days: number | null };
  unanswered?: number;
  /** Proposals that visitors reported. */
  reported?: number;
  /** Published proposals that their authors would correct. */
  corrected?: number;
  minutes?: number;
  nextMeeting?: { number: number; title: string; heldOn: string; startsAt: string | null };
  staleSentences?: number;
  /** The account still has the name and address that every new installation starts with. */
  namelessAccount?: boolean;
  sampleData?: boolean;
  /** What the installation has to begin with. */
  beginnings?: Beginnings;
}

/** Gathers what waits for somebody with these roles. */
export async function listWaitingWork(
  db: Db,
  { userId, roles, now = new Date() }: { userId: string; roles: readonly Role[]; now?: Date },
): Promise<WaitingWork> {
  const has = (...some: Role[]) => some.some((role) => roles.includes(role));
  const today = inVilnius(now.toISOString()).date;
  const work: WaitingWork = {};
  if (has("administrator", "moderator")) {
    const { count, oldest } = await countWaitingProposals(db);
    work.proposals = { count, days: oldest === null ? null : daysBetween(oldest, now.toISOString()) };
    work.unanswered = await countUnansweredProposals(db);
    work.corrected = await countCorrectedProposals(db);
    work.reported = await countReportedProposals(db);
  }
  if (has("administrator", "moderator", "elder")) {
    const drafts = (await listKeptMeetings(db, { keeper: { id: userId, roles } })).filter(
      ({ minutes }) => minutes === "draft",
    );
    work.minutes = drafts.filter(({ heldOn }) => heldOn !== null && heldOn <= today).length;
    // They come the latest first. One whose minutes are public is over, even today.
    const next = drafts.findLast(({ heldOn }) => heldOn !== null && heldOn >= today);
    if (next?.heldOn) {
      const { number, title, heldOn, startsAt } = next;
      work.nextMeeting = { number, title, heldOn, startsAt };
    }
  }
  if (has("administrator", "drafter")) work.staleSentences = await countStaleSentences(db);
  if (has("administrator")) {
    work.namelessAccount = (await findUser(db, userId))?.email === firstAdministratorEmail;
    const sample = await countSampleData(db);
    work.sampleData = Object.values(sample).some((count) => count > 0);
    work.beginnings = await countBeginnings(db);
  }
  return work;
}
