import type { Db } from "db/connection";
import { findUser } from "db/queries/users";
import {
  countReportedProposals,
  countSampleData,
  countStaleSentences,
  countUnansweredProposals,
  countUnpublishedMinutes,
  countWaitingProposals,
  findNextMeeting,
} from "db/queries/waiting-work";
import type { Role } from "db/tables/accounts";
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
  minutes?: number;
  nextMeeting?: { number: number; title: string; heldOn: string; startsAt: string | null };
  staleSentences?: number;
  /** The account still has the name and address that every new installation starts with. */
  namelessAccount?: boolean;
  sampleData?: boolean;
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
    work.reported = await countReportedProposals(db);
  }
  if (has("administrator", "moderator", "elder")) {
    work.minutes = await countUnpublishedMinutes(db, { today });
    const next = await findNextMeeting(db, { today });
    if (next) work.nextMeeting = next;
  }
  if (has("administrator", "drafter")) work.staleSentences = await countStaleSentences(db);
  if (has("administrator")) {
    work.namelessAccount = (await findUser(db, userId))?.email === firstAdministratorEmail;
    const sample = await countSampleData(db);
    work.sampleData = Object.values(sample).some((count) => count > 0);
  }
  return work;
}
