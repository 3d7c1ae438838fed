import type { Db } from "db/connection";
import { listAgendaItems } from "db/queries/agenda-items";
import {
  insertCapturedProposal,
  type NewCapturedProposal,
  publishReceivedProposals,
  replaceProposalThemes,
} from "db/queries/captured-proposals";
import { bumpContentVersion, nextNumber } from "db/queries/counters";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { insertProposalEvent } from "db/queries/proposal-events";
import { writeProposalWords } from "db/queries/search-index";
import { listThemes } from "db/queries/themes";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";
import { auditMeeting, type LogContext } from "./log-context.server";
import type { EntryOf, LogAnswer } from "./log-entry";
import { splitSpokenText } from "./spoken-text";

/**
 * Writes a proposal down as it is spoken. It gets its number at once and waits as `received`, beside those that came by
 * themselves: publishing the minutes makes it public, or a moderator may before. Where the minutes are public already,
 * it joins them at once.
 */
export async function captureProposal(
  db: Db,
  context: LogContext,
  entry: EntryOf<"proposal">,
): Promise<LogAnswer> {
  return inTransaction(db, async (trx) => {
    const { meeting, now } = context;
    const words = splitSpokenText(entry.text);
    if (words.title === "") return { ok: false, reason: "empty" };
    const items = await listAgendaItems(trx, { meetingId: meeting.id });
    const number = await nextNumber(trx, "proposal");
    const proposal: NewCapturedProposal = {
      ...{ id: entry.key, number, ...words, language: context.language, at: now },
      ...{ meetingId: meeting.id, isSample: meeting.isSample },
      agendaItemId: items.find(({ id }) => id === entry.item)?.id ?? null,
      neighbourhoodId: await knownNeighbourhood(trx, entry.neighbourhood),
    };
    await insertCapturedProposal(trx, proposal);
    await replaceProposalThemes(trx, {
      proposalId: entry.key,
      themeIds: await knownThemes(trx, entry.themes),
    });
    await writeProposalWords(trx, [{ ...proposal, place: null }]);
    await insertProposalEvent(trx, {
      ...{ id: newId(), proposalId: entry.key, kind: "received" },
      ...{ at: now, note: null, userId: context.userId },
    });
    await auditMeeting(trx, context, { action: "capture-proposal", after: { number, ...words } });
    if (meeting.minutes === "published") await publishCapturedProposals(trx, context);
    return { ok: true, number };
  });
}

/** Makes everything public that the meeting captured and that still waits; returns how many. One content version for all. */
export async function publishCapturedProposals(
  trx: Db,
  { meeting, userId, now }: Pick<LogContext, "meeting" | "userId" | "now">,
): Promise<number> {
  const changedIn = await bumpContentVersion(trx);
  const ids = await publishReceivedProposals(trx, { meetingId: meeting.id, at: now, changedIn });
  for (const proposalId of ids) {
    const event = { id: newId(), proposalId, at: now, note: null, userId };
    await insertProposalEvent(trx, { ...event, kind: "published" });
  }
  return ids.length;
}

/** Those of `themes` that exist: an administrator may have removed one while a device was away. */
export async function knownThemes(trx: Db, themes: readonly string[]): Promise<string[]> {
  const known = await listThemes(trx, { language: "lt" });
  return known.filter(({ id }) => themes.includes(id)).map(({ id }) => id);
}

export async function knownNeighbourhood(trx: Db, id: string | null): Promise<string | null> {
  const known = await listNeighbourhoods(trx);
  return known.find((neighbourhood) => neighbourhood.id === id)?.id ?? null;
}
