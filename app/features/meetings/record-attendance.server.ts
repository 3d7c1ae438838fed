import type { Db } from "db/connection";
import {
  changeAttendance,
  deleteParticipatingOrganisation,
  insertParticipatingOrganisation,
} from "db/queries/attendance";
import { inTransaction } from "db/transaction";
import { fold } from "~/i18n/words";
import { announceCorrection, auditMeeting, type LogContext } from "./log-context.server";
import type { EntryOf, LogAnswer } from "./log-entry";

/** Adds people to the counts of a meeting or takes them away. */
export async function recordAttendance(
  db: Db,
  context: LogContext,
  { changes }: EntryOf<"attendance">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    for (const change of changes) await changeAttendance(trx, { meetingId: context.meeting.id, ...change });
    if (changes.length > 0) await auditMeeting(trx, context, { action: "record-attendance", after: changes });
    await announceCorrection(trx, context);
    return { ok: true };
  });
}

/** One organisation is one, however its name is spelt: case, marks, quotation marks and spaces do not count. */
function organisationKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Writes down an organisation that takes part; the second time it changes nothing. */
export async function recordOrganisation(
  db: Db,
  context: LogContext,
  entry: EntryOf<"organisation" | "organisation-removal">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const meetingId = context.meeting.id;
    if (entry.kind === "organisation-removal") {
      await deleteParticipatingOrganisation(trx, { id: entry.id, meetingId });
      await auditMeeting(trx, context, { action: "remove-organisation", before: { id: entry.id } });
    } else {
      const { key: id, name, sector } = entry;
      const nameKey = organisationKey(name);
      if (nameKey === "") return { ok: false, reason: "empty" };
      await insertParticipatingOrganisation(trx, { id, meetingId, name, nameKey, sector });
      await auditMeeting(trx, context, { action: "record-organisation", after: { name, sector } });
    }
    await announceCorrection(trx, context);
    return { ok: true };
  });
}
