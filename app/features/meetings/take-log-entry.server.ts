import type { Db } from "db/connection";
import { answerLogEntry, claimLogEntry, findLogEntry, releaseLogEntry } from "db/queries/log-entries";
import { lockMeeting } from "db/queries/meetings";
import { inTransaction } from "db/transaction";
import { hashToken } from "~/platform/tokens.server";
import { captureProposal } from "./capture-proposal.server";
import type { Keeper } from "./keeping.rules";
import { findKeptMeeting } from "./kept-meeting.server";
import type { LogContext } from "./log-context.server";
import { type LogAnswer, type LogEntry, newEntryKey } from "./log-entry";
import { mendCapturedProposal, withdrawCapturedProposal } from "./mend-captured-proposal.server";
import { recordAttendance, recordOrganisation } from "./record-attendance.server";
import { recordDecision } from "./record-decision.server";
import { recordTime } from "./record-time.server";
import { saveAgendaItemNotes } from "./save-agenda-item-notes.server";

/**
 * The one door into a meeting's log: for scripts, plain forms and later for what was written without a network. An entry
 * is taken once, whatever happens on the way: its key is claimed in the transaction that does the work, and whoever sends
 * the key again gets the first answer. A refused entry leaves nothing behind, not even its key.
 * A meeting that the person does not keep answers like one that does not exist.
 */
export async function takeLogEntry(
  db: Db,
  input: { number: number; entry: LogEntry; keeper: Keeper; language: "lt" | "en"; now: string },
): Promise<LogAnswer> {
  return inTransaction(db, async (trx): Promise<LogAnswer> => {
    const { entry, keeper, language, now } = input;
    // One entry of a meeting after the other, so that none slips in beside the publication of its minutes.
    await lockMeeting(trx, { number: input.number });
    const meeting = await findKeptMeeting(trx, { number: input.number, keeper });
    if (!meeting) return { ok: false, reason: "gone" };
    const { key, kind } = entry;
    const isNew = await claimLogEntry(trx, { key, meetingId: meeting.id, userId: keeper.id, kind, at: now });
    if (!isNew) {
      const given = await findAnswer(trx, { meetingId: meeting.id, entry });
      // A page without script has one key for all its forms: gone back to, it may send something else under it.
      return given ?? takeLogEntry(trx, { ...input, entry: { ...entry, key: newEntryKey() } });
    }
    const answer = await takeEntry(trx, { meeting, userId: keeper.id, language, now }, entry);
    if (answer.ok) {
      const kept: TakenAnswer = { said: digestOf(entry), answer };
      await answerLogEntry(trx, { key, answer: JSON.stringify(kept) });
    } else await releaseLogEntry(trx, { key });
    return answer;
  });
}

interface TakenAnswer {
  /** Digest of what the entry said. */
  said: string;
  answer: LogAnswer;
}

/** What was answered to this entry when it first came; undefined where its key was used for another one. */
async function findAnswer(
  trx: Db,
  { meetingId, entry }: { meetingId: string; entry: LogEntry },
): Promise<LogAnswer | undefined> {
  const taken = await findLogEntry(trx, { key: entry.key });
  if (taken?.meetingId !== meetingId) return undefined;
  const { said, answer }: TakenAnswer = JSON.parse(taken.answer);
  return said === digestOf(entry) ? answer : undefined;
}

/** Fields in the order of their names, so that two devices say the same of the same. */
function digestOf({ key, ...content }: LogEntry): string {
  return hashToken(JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function takeEntry(trx: Db, context: LogContext, entry: LogEntry): Promise<LogAnswer> {
  switch (entry.kind) {
    case "notes":
      return saveAgendaItemNotes(trx, context, entry);
    case "attendance":
      return recordAttendance(trx, context, entry);
    case "time":
      return recordTime(trx, context, entry);
    case "decision":
    case "decision-change":
    case "decision-removal":
      return recordDecision(trx, context, entry);
    case "organisation":
    case "organisation-removal":
      return recordOrganisation(trx, context, entry);
    case "proposal":
      return captureProposal(trx, context, entry);
    case "proposal-change":
      return mendCapturedProposal(trx, context, entry);
    case "proposal-removal":
    case "proposal-return":
      return withdrawCapturedProposal(trx, context, entry);
  }
}
