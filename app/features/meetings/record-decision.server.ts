import type { Db } from "db/connection";
import { listAgendaItems } from "db/queries/agenda-items";
import {
  type Decision,
  deleteDecision,
  insertDecision,
  listDecisions,
  updateDecision,
} from "db/queries/decisions";
import { inTransaction } from "db/transaction";
import { announceCorrection, auditMeeting, type LogContext } from "./log-context.server";
import type { EntryOf, LogAnswer } from "./log-entry";

/**
 * Adds, changes or removes a decision. A change that started from an older wording is refused and gets the newer one
 * back; removing what is removed already is no error.
 */
export async function recordDecision(
  db: Db,
  context: LogContext,
  entry: EntryOf<"decision" | "decision-change" | "decision-removal">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const meetingId = context.meeting.id;
    const decisions = await listDecisions(trx, { meetingId });
    const before = entry.kind === "decision" ? undefined : decisions.find(({ id }) => id === entry.id);
    if (entry.kind === "decision-removal") {
      if (before) await deleteDecision(trx, { id: entry.id, meetingId });
    } else {
      const agendaItemId = await knownItem(trx, meetingId, entry.item);
      const { wording, votesFor, votesAgainst, votesAbstained } = entry;
      const content = { agendaItemId, wording, votesFor, votesAgainst, votesAbstained };
      if (entry.kind === "decision") {
        await insertDecision(trx, { meetingId, decision: { id: entry.key, ...content } });
      } else {
        if (!before) return { ok: false, reason: "gone" };
        const decision = { id: entry.id, revision: entry.revision, ...content };
        if (!(await updateDecision(trx, { meetingId, decision }))) return conflictWith(before);
      }
    }
    await auditMeeting(trx, context, { action: `record-${entry.kind}`, before, after: entry });
    await announceCorrection(trx, context);
    return { ok: true };
  });
}

/** The item, if the agenda still has it; a decision of a removed item stays a decision of the meeting. */
async function knownItem(trx: Db, meetingId: string, item: string | null): Promise<string | null> {
  if (item === null) return null;
  const items = await listAgendaItems(trx, { meetingId });
  return items.some(({ id }) => id === item) ? item : null;
}

function conflictWith({ agendaItemId, id, ...theirs }: Decision): LogAnswer {
  return { ok: false, reason: "conflict", theirs: { kind: "decision", ...theirs } };
}
