import type { Db } from "db/connection";
import { bumpContentVersion } from "db/queries/counters";
import { setMeetingTime } from "db/queries/meetings";
import { inTransaction } from "db/transaction";
import { auditMeeting, type LogContext } from "./log-context.server";
import type { EntryOf, LogAnswer } from "./log-entry";

/** Writes down when the meeting began or ended. The plan's times are replaced: what happened counts. */
export async function recordTime(
  db: Db,
  context: LogContext,
  { which, time }: EntryOf<"time">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const { meeting } = context;
    await setMeetingTime(trx, { id: meeting.id, which, time });
    const before = { [which]: which === "start" ? meeting.startsAt : meeting.endsAt };
    await auditMeeting(trx, context, { action: "record-time", before, after: { [which]: time } });
    if (meeting.isPublic) await bumpContentVersion(trx);
    return { ok: true };
  });
}
