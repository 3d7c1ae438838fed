import type { Db } from "../connection";
import type { ProposalEventKind } from "../tables/proposals";

export interface ProposalEvent {
  id: string;
  proposalId: string;
  kind: ProposalEventKind;
  /** UTC instant. */
  at: string;
  /** Words for the author, shown on the path; null where the kind says it all. */
  note: string | null;
  userId: string | null;
}

/** Adds a step to the path that the author (and, once it is public, everyone) sees. */
export async function insertProposalEvent(
  db: Db,
  event: ProposalEvent & { byCitation?: boolean },
): Promise<void> {
  await db
    .insertInto("proposal_events")
    .values({
      id: event.id,
      proposal_id: event.proposalId,
      kind: event.kind,
      at: event.at,
      note: event.note,
      user_id: event.userId,
      by_citation: event.byCitation ? 1 : 0,
    })
    .execute();
}

/** The steps of one proposal, oldest first. */
export async function listProposalEvents(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<ProposalEvent[]> {
  return db
    .selectFrom("proposal_events")
    .select(["id", "proposal_id as proposalId", "kind", "at", "note", "user_id as userId"])
    .where("proposal_id", "=", proposalId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/** Which of these proposals have gone a step of this kind. */
export async function listProposalIdsWithEvent(
  db: Db,
  { proposalIds, kind }: { proposalIds: readonly string[]; kind: ProposalEventKind },
): Promise<Set<string>> {
  if (proposalIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("proposal_events")
    .select("proposal_id")
    .where("proposal_id", "in", proposalIds)
    .where("kind", "=", kind)
    .execute();
  return new Set(rows.map((row) => row.proposal_id));
}

/** Takes a step back that was undone. */
export async function deleteProposalEvent(db: Db, id: string): Promise<void> {
  await db.deleteFrom("proposal_events").where("id", "=", id).execute();
}
