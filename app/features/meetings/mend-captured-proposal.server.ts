import type { Db } from "db/connection";
import {
  type CapturedProposal,
  findCapturedProposal,
  insertCapturedRevision,
  moveCapturedProposal,
  replaceProposalThemes,
  updateCapturedProposal,
} from "db/queries/captured-proposals";
import { bumpContentVersion } from "db/queries/counters";
import { insertProposalEvent } from "db/queries/proposal-events";
import { writeProposalWords } from "db/queries/search-index";
import { publicProposalStatuses } from "db/tables/proposals";
import { inTransaction } from "db/transaction";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { newId } from "~/platform/tokens.server";
import { knownNeighbourhood, knownThemes } from "./capture-proposal.server";
import { auditMeeting, type LogContext } from "./log-context.server";
import type { EntryOf, LogAnswer } from "./log-entry";
import { joinSpokenText, splitSpokenText } from "./spoken-text";

const isPublic = ({ status }: CapturedProposal) => publicProposalStatuses.some((one) => one === status);

/**
 * Changes the wording, themes or neighbourhood of a captured proposal. A public one gets a new revision that everyone
 * sees, and sentences that cite the old wording are flagged; a merged, withdrawn or rejected one stays as it is.
 */
export async function mendCapturedProposal(
  db: Db,
  context: LogContext,
  entry: EntryOf<"proposal-change">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const before = await findCapturedProposal(trx, { id: entry.id, meetingId: context.meeting.id });
    if (!before) return { ok: false, reason: "gone" };
    if (before.status !== "received" && !isPublic(before)) return { ok: false, reason: "gone" };
    const words = splitSpokenText(entry.text);
    if (words.title === "") return { ok: false, reason: "empty" };
    const isReworded = words.title !== before.title || words.body !== before.body;
    const revision = before.revision + (isReworded ? 1 : 0);
    const changedIn = isPublic(before) ? await bumpContentVersion(trx) : undefined;
    const neighbourhoodId = await knownNeighbourhood(trx, entry.neighbourhood);
    const { id, version } = entry;
    const saved = await updateCapturedProposal(trx, {
      ...{ id, version, ...words, revision, neighbourhoodId, changedIn },
    });
    if (!saved) {
      const theirs = { kind: "proposal" as const, text: joinSpokenText(before), version: before.version };
      return { ok: false, reason: "conflict", theirs };
    }
    await replaceProposalThemes(trx, { proposalId: id, themeIds: await knownThemes(trx, entry.themes) });
    if (isReworded) await keepNewWording(trx, context, { ...before, ...words, revision });
    await auditMeeting(trx, context, {
      action: "mend-captured-proposal",
      before,
      after: { ...words, ...entry },
    });
    return { ok: true };
  });
}

async function keepNewWording(trx: Db, context: LogContext, proposal: CapturedProposal): Promise<void> {
  const { id: proposalId, revision, title, body } = proposal;
  await insertCapturedRevision(trx, {
    ...{ proposalId, revision, title, body, at: context.now, madeBy: context.userId },
  });
  await writeProposalWords(trx, [proposal]);
  if (!isPublic(proposal)) return;
  await flagStaleCitations(trx, { proposalId });
  await insertProposalEvent(trx, {
    ...{ id: newId(), proposalId, kind: "edited", at: context.now, note: null, userId: context.userId },
  });
}

/**
 * Takes a captured proposal out of the log, or brings it back. It is withdrawn and not erased, so that a slip of the
 * finger loses nothing; what is public already can only be withdrawn by moderation, which tells why.
 */
export async function withdrawCapturedProposal(
  db: Db,
  context: LogContext,
  entry: EntryOf<"proposal-removal" | "proposal-return">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const before = await findCapturedProposal(trx, { id: entry.id, meetingId: context.meeting.id });
    if (!before) return { ok: false, reason: "gone" };
    const to = entry.kind === "proposal-removal" ? "withdrawn" : "received";
    if (before.status === to) return { ok: true };
    const from = to === "withdrawn" ? "received" : "withdrawn";
    if (!(await moveCapturedProposal(trx, { id: entry.id, from, to })))
      return { ok: false, reason: "public" };
    const event = { id: newId(), proposalId: entry.id, at: context.now, note: null, userId: context.userId };
    await insertProposalEvent(trx, { ...event, kind: to });
    await auditMeeting(trx, context, { action: entry.kind, before: { number: before.number } });
    return { ok: true };
  });
}
