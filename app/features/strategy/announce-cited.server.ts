import type { Db } from "db/connection";
import { listCitedProposalIds, markConsidered } from "db/queries/cited-sources";
import { bumpContentVersion } from "db/queries/counters";
import { insertProposalEvent, listProposalIdsWithEvent } from "db/queries/proposal-events";
import type { ProposalEventKind } from "db/tables/proposals";
import { notifyAuthor } from "~/features/notifications/notify-author.server";
import { newId } from "~/platform/tokens.server";

interface Announcement {
  /** Proposals that the strategy cites. */
  proposalIds: readonly string[];
  /** Whether visitors may read the strategy: only then an author is told that it cites them. */
  isPublic: boolean;
  userId: string;
  origin: string;
  secret: string;
  now: Date;
}

/**
 * What happens to proposals because a strategy cites them. Being cited does not make them part of it: one that was only
 * published is now considered; its author hears of the citation once, when there is a public sentence to read.
 */
export async function announceCited(
  trx: Db,
  { proposalIds, isPublic, userId, origin, secret, now }: Announcement,
): Promise<void> {
  if (proposalIds.length === 0) return;
  const contentVersion = await bumpContentVersion(trx);
  // A sentence that goes from one section to another is no news.
  const consideredBefore = await listProposalIdsWithEvent(trx, { proposalIds, kind: "considered" });
  const considered = new Set(await markConsidered(trx, { proposalIds, contentVersion }));
  const toldBefore = await listProposalIdsWithEvent(trx, { proposalIds, kind: "cited" });
  for (const proposalId of proposalIds) {
    const steps: ProposalEventKind[] = [
      ...(considered.has(proposalId) && !consideredBefore.has(proposalId) ? (["considered"] as const) : []),
      ...(isPublic && !toldBefore.has(proposalId) ? (["cited"] as const) : []),
    ];
    for (const kind of steps) {
      await insertProposalEvent(trx, {
        ...{ id: newId(), proposalId, kind, at: now.toISOString(), note: null, userId, byCitation: true },
      });
    }
    // One mail for one save: the citation says more.
    const step = steps.at(-1);
    if (step) await notifyAuthor(trx, { proposalId, step, origin, secret, now });
  }
}

/** Of the proposals a text cites, those that nothing cited before. */
export async function newlyCited(
  trx: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<string[]> {
  const known = await listCitedProposalIds(trx, { proposalIds });
  return [...new Set(proposalIds)].filter((id) => !known.has(id));
}
