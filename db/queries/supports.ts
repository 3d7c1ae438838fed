import { sql } from "kysely";
import type { Db } from "../connection";
import { publicProposalStatuses } from "../tables/proposals";

interface Support {
  proposalId: string;
  /** Keyed hash of the browser's cookie. */
  browserHash: string;
}

/** The id behind a public number; undefined where visitors must not know of the proposal. */
export async function findPublishedId(db: Db, { number }: { number: number }): Promise<string | undefined> {
  const row = await db
    .selectFrom("proposals")
    .select("id")
    .where("number", "=", number)
    .where("status", "in", publicProposalStatuses)
    .executeTakeFirst();
  return row?.id;
}

export async function hasSupport(db: Db, { proposalId, browserHash }: Support): Promise<boolean> {
  const row = await db
    .selectFrom("supports")
    .select("supported_at")
    .where("proposal_id", "=", proposalId)
    .where("browser_hash", "=", browserHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ids of those of these proposals that a browser supports. */
export async function listSupported(
  db: Db,
  { proposalIds, browserHash }: { proposalIds: readonly string[]; browserHash: string },
): Promise<Set<string>> {
  if (proposalIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("supports")
    .select("proposal_id")
    .where("browser_hash", "=", browserHash)
    .where("proposal_id", "in", proposalIds)
    .execute();
  return new Set(rows.map((row) => row.proposal_id));
}

/** @returns whether it is new; the same browser again changes nothing. */
export async function insertSupport(
  db: Db,
  { proposalId, browserHash, at }: Support & { at: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto("supports")
    .values({ proposal_id: proposalId, browser_hash: browserHash, supported_at: at })
    .onConflict((conflict) => conflict.columns(["proposal_id", "browser_hash"]).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** @returns whether there was one to take back. */
export async function deleteSupport(db: Db, { proposalId, browserHash }: Support): Promise<boolean> {
  const deleted = await db
    .deleteFrom("supports")
    .where("proposal_id", "=", proposalId)
    .where("browser_hash", "=", browserHash)
    .executeTakeFirst();
  return Number(deleted.numDeletedRows) > 0;
}

/** Adds `by` to a proposal's count, which fails below none; returns the new count. */
export async function changeSupportCount(
  db: Db,
  { proposalId, by, changedIn }: { proposalId: string; by: number; changedIn: number },
): Promise<number> {
  const row = await db
    .updateTable("proposals")
    .set({ support_count: sql<number>`support_count + ${sql.lit(by)}`, changed_in: changedIn })
    .where("id", "=", proposalId)
    .returning("support_count")
    .executeTakeFirstOrThrow();
  return row.support_count;
}
