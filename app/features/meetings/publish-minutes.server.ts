import type { Db } from "db/connection";
import { listAgendaItems } from "db/queries/agenda-items";
import { countPeople } from "db/queries/attendance";
import { lockMeeting, type Meeting, publishMeetingMinutes } from "db/queries/meetings";
import { inTransaction } from "db/transaction";
import { publishCapturedProposals } from "./capture-proposal.server";
import type { Keeper } from "./keeping.rules";
import { findKeptMeeting } from "./kept-meeting.server";
import { auditMeeting } from "./log-context.server";
import { type MinutesElement, mayPublishMinutes, missingFromMinutes } from "./meeting";

export type PublishedMinutes =
  | { ok: true; proposals: number }
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "incomplete"; missing: MinutesElement[] };

/**
 * Makes the minutes of a meeting public, and with them, in the same transaction, every proposal it captured that still
 * waits. Published a second time it changes nothing.
 * @param input.incomplete the keeper has seen what is missing and publishes all the same; a day is needed in any case.
 */
export async function publishMinutes(
  db: Db,
  input: { number: number; keeper: Keeper; incomplete: boolean; now: string },
): Promise<PublishedMinutes> {
  return inTransaction(db, async (trx): Promise<PublishedMinutes> => {
    await lockMeeting(trx, input);
    const meeting = await findKeptMeeting(trx, input);
    if (!meeting) return { ok: false, reason: "gone" };
    if (meeting.minutes === "published") return { ok: true, proposals: 0 };
    const missing = await listMissing(trx, meeting);
    if (!mayPublishMinutes(missing, input.incomplete)) return { ok: false, reason: "incomplete", missing };
    await publishMeetingMinutes(trx, { id: meeting.id, at: input.now });
    const context = { meeting, userId: input.keeper.id, now: input.now };
    const proposals = await publishCapturedProposals(trx, context);
    await auditMeeting(trx, context, { action: "publish-minutes", after: { missing, proposals } });
    return { ok: true, proposals };
  });
}

/** What the minutes of this meeting lack now. */
export async function listMissing(db: Db, meeting: Meeting): Promise<MinutesElement[]> {
  const agenda = await listAgendaItems(db, { meetingId: meeting.id });
  const people = (await countPeople(db, { meetingIds: [meeting.id] })).get(meeting.id) ?? 0;
  return missingFromMinutes({ ...meeting, agenda, people });
}
