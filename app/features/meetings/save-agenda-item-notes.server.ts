import type { Db } from "db/connection";
import { listAgendaItems, saveItemNotes } from "db/queries/agenda-items";
import { findMeeting, saveMeetingNotes } from "db/queries/meetings";
import { inTransaction } from "db/transaction";
import { announceCorrection, auditMeeting, type LogContext } from "./log-context.server";
import type { EntryOf, LogAnswer } from "./log-entry";

/**
 * Saves the notes of an agenda item, or with `item: null` those of the whole meeting. Where somebody saved others since
 * `revision`, nothing is written and the answer holds their text, so that both can be put side by side.
 */
export async function saveAgendaItemNotes(
  db: Db,
  context: LogContext,
  entry: EntryOf<"notes">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const { meeting } = context;
    const before = await findNotes(trx, context, entry.item);
    if (!before) return { ok: false, reason: "gone" };
    if (before.text === entry.text) return { ok: true, revision: before.revision };
    const { revision, text: notes } = entry;
    const saved =
      entry.item === null
        ? await saveMeetingNotes(trx, { id: meeting.id, revision, notes })
        : await saveItemNotes(trx, { id: entry.item, meetingId: meeting.id, revision, notes });
    if (!saved) {
      const theirs = (await findNotes(trx, context, entry.item)) ?? before;
      return { ok: false, reason: "conflict", theirs: { kind: "notes", ...theirs } };
    }
    // While the meeting goes on notes are saved every few seconds; the list of entries says who did, and that is enough.
    if (meeting.minutes === "published") {
      const part = entry.item ?? "meeting";
      await auditMeeting(trx, context, {
        action: "correct-notes",
        before: { part, notes: before.text },
        after: { part, notes },
      });
      await announceCorrection(trx, context);
    }
    return { ok: true, revision: revision + 1 };
  });
}

async function findNotes(
  trx: Db,
  { meeting }: LogContext,
  item: string | null,
): Promise<{ text: string; revision: number } | undefined> {
  if (item === null) {
    const now = await findMeeting(trx, { number: meeting.number });
    return now && { text: now.notes, revision: now.notesRevision };
  }
  const found = (await listAgendaItems(trx, { meetingId: meeting.id })).find(({ id }) => id === item);
  return found && { text: found.notes, revision: found.revision };
}
