import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import type { Meeting } from "db/queries/meetings";
import { newId } from "~/platform/tokens.server";

/** Who writes what down where, and when. */
export interface LogContext {
  meeting: Meeting;
  userId: string;
  language: "lt" | "en";
  /** UTC instant. */
  now: string;
}

/** Minutes that are public are corrected in public: visitors see the change at once. */
export async function announceCorrection(trx: Db, { meeting }: Pick<LogContext, "meeting">): Promise<void> {
  if (meeting.minutes === "published") await bumpContentVersion(trx);
}

/** Writes into the audit log what an entry changed in the meeting, or in one of its parts. */
export async function auditMeeting(
  trx: Db,
  context: Pick<LogContext, "meeting" | "userId" | "now">,
  entry: { action: string; before?: unknown; after?: unknown },
): Promise<void> {
  await recordAudit(trx, {
    ...{ id: newId(), at: context.now, userId: context.userId },
    ...{ subjectKind: "meeting", subjectId: context.meeting.id },
    ...entry,
  });
}
