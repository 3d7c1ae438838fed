import { sql } from "kysely";
import type { Db } from "../connection";
import { type ProposalStatus, publicProposalStatuses } from "../tables/proposals";

/** Ids of a proposal and of the one that it lives on in. */
interface Merge {
  from: string;
  to: string;
}

/** A proposal that others can be merged into; undefined where visitors must not know of it. */
export async function findMergeDestination(
  db: Db,
  { number }: { number: number },
): Promise<{ id: string; number: number; title: string } | undefined> {
  return db
    .selectFrom("proposals")
    .select(["id", "number", "title"])
    .where("number", "=", number)
    .where("status", "in", publicProposalStatuses)
    .executeTakeFirst();
}

export async function insertMerge(db: Db, { from, to }: Merge): Promise<void> {
  await db
    .insertInto("proposal_links")
    .values({ proposal_id: from, other_id: to, kind: "merged_into" })
    .execute();
}

/** The proposal that one was merged into, public or not. */
export async function findDirectTarget(
  db: Db,
  { from }: { from: string },
): Promise<{ id: string; status: ProposalStatus } | undefined> {
  return db
    .selectFrom("proposal_links")
    .innerJoin("proposals", "proposals.id", "proposal_links.other_id")
    .select(["proposals.id", "status"])
    .where("proposal_links.proposal_id", "=", from)
    .where("kind", "=", "merged_into")
    .executeTakeFirst();
}

export async function deleteMerge(db: Db, { from, to }: Merge): Promise<void> {
  await db
    .deleteFrom("proposal_links")
    .where("proposal_id", "=", from)
    .where("other_id", "=", to)
    .where("kind", "=", "merged_into")
    .execute();
}

/** Counts the supporters of one proposal to another as well, unless they support that already; returns how many are new. */
export async function carrySupports(db: Db, { from, to }: Merge): Promise<number> {
  const inserted = await db
    .insertInto("supports")
    .columns(["proposal_id", "browser_hash", "supported_at", "carried_from"])
    .expression((e) =>
      e
        .selectFrom("supports")
        .select([sql<string>`cast(${to} as text)`.as("proposal_id"), "browser_hash", "supported_at"])
        .select("proposal_id as carried_from")
        .where("proposal_id", "=", from),
    )
    .onConflict((conflict) => conflict.columns(["proposal_id", "browser_hash"]).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0);
}

/**
 * Takes the carried supporters away again and returns how many fewer there are. One who came with several merged
 * proposals was carried from the first of them, and now stays for the sake of another.
 */
export async function returnSupports(db: Db, { from, to }: Merge): Promise<number> {
  const deleted = await db
    .deleteFrom("supports")
    .where("proposal_id", "=", to)
    .where("carried_from", "=", from)
    .executeTakeFirst();
  const others = await db
    .selectFrom("proposal_links")
    .select("proposal_id")
    .where("other_id", "=", to)
    .where("kind", "=", "merged_into")
    .execute();
  let kept = 0;
  for (const { proposal_id } of others) kept += await carrySupports(db, { from: proposal_id, to });
  return Number(deleted.numDeletedRows) - kept;
}

/** Merges are a tree whose roots are not merged; deeper than this nobody merges. */
const MOST_STEPS = 50;

/** The public proposal that a merged one lives on in, however often that was merged in its turn. */
export async function findMergedInto(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<{ number: number; title: string } | undefined> {
  let from = proposalId;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = await db
      .selectFrom("proposal_links")
      .innerJoin("proposals", "proposals.id", "proposal_links.other_id")
      .select(["proposals.id", "number", "title", "status"])
      .where("proposal_links.proposal_id", "=", from)
      .where("kind", "=", "merged_into")
      .executeTakeFirst();
    if (!next) return undefined;
    if (publicProposalStatuses.some((status) => status === next.status))
      return { number: next.number, title: next.title };
    from = next.id;
  }
  return undefined;
}

export interface MergedProposal {
  number: number;
  title: string;
}

/** What was merged into a proposal, oldest first. */
export async function listMergedFrom(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<MergedProposal[]> {
  return db
    .selectFrom("proposal_links")
    .innerJoin("proposals", "proposals.id", "proposal_links.proposal_id")
    .select(["proposals.number", "proposals.title"])
    .where("proposal_links.other_id", "=", proposalId)
    .where("kind", "=", "merged_into")
    .orderBy("proposals.number")
    .execute();
}
