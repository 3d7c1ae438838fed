import type { Db } from "../connection";
import type { RedactionReason } from "../tables/proposals";

/** What a moderator took out of the present wording, and why. */
export interface Redaction {
  reason: RedactionReason;
  /** The moderator's words for the author: not for everyone. */
  note: string | null;
  /** UTC instant. */
  at: string;
}

/** The redaction that made the wording a proposal has now; undefined where its author or nobody changed it last. */
export async function findRedaction(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<Redaction | undefined> {
  const row = await db
    .selectFrom("proposal_revisions")
    .innerJoin("proposals", (join) =>
      join
        .onRef("proposals.id", "=", "proposal_revisions.proposal_id")
        .onRef("proposals.revision", "=", "proposal_revisions.revision"),
    )
    .select(["redaction_reason as reason", "redaction_note as note", "made_at as at"])
    .where("proposal_id", "=", proposalId)
    .executeTakeFirst();
  return row && row.reason !== null ? { ...row, reason: row.reason } : undefined;
}

interface RevisionKey {
  proposalId: string;
  revision: number;
}

/** What a redaction may take words out of. */
export interface Told {
  title: string;
  body: string;
  place: string | null;
  /** Shown to everyone. */
  authorName: string | null;
}

export interface Wording extends RevisionKey, Told {
  at: string;
}

/** Keeps the present wording among the revisions, with its place and name; proposals that were brought in from elsewhere may not have one. */
export async function keepRevision(
  db: Db,
  { proposalId, revision, title, body, place, authorName, at }: Wording,
): Promise<void> {
  const told = { place, author_name: authorName };
  await db
    .insertInto("proposal_revisions")
    .values({ proposal_id: proposalId, revision, title, body, made_at: at, made_by: null, ...told })
    .onConflict((conflict) => conflict.columns(["proposal_id", "revision"]).doUpdateSet(told))
    .execute();
}

/** Makes every wording so far one for moderators and administrators only; returns which were not yet. */
export async function hideRevisions(db: Db, { proposalId }: { proposalId: string }): Promise<number[]> {
  const rows = await db
    .updateTable("proposal_revisions")
    .set({ is_private: 1 })
    .where("proposal_id", "=", proposalId)
    .where("is_private", "=", 0)
    .returning("revision")
    .execute();
  return rows.map(({ revision }) => Number(revision));
}

export async function showRevisions(
  db: Db,
  { proposalId, revisions }: { proposalId: string; revisions: readonly number[] },
): Promise<void> {
  if (revisions.length === 0) return;
  await db
    .updateTable("proposal_revisions")
    .set({ is_private: 0 })
    .where("proposal_id", "=", proposalId)
    .where("revision", "in", revisions)
    .execute();
}

/** A wording as it was, with what was taken out to make it. */
export async function findRevision(
  db: Db,
  { proposalId, revision }: RevisionKey,
): Promise<(Told & { reason: RedactionReason | null; note: string | null }) | undefined> {
  return db
    .selectFrom("proposal_revisions")
    .select(["title", "body", "place", "author_name as authorName"])
    .select(["redaction_reason as reason", "redaction_note as note"])
    .where("proposal_id", "=", proposalId)
    .where("revision", "=", revision)
    .executeTakeFirst();
}

/** Gives a proposal another wording, made by staff, with its revision; the caller has written the new version. */
export async function replaceWording(
  db: Db,
  wording: Wording & { userId: string; reason: RedactionReason | null; note: string | null },
): Promise<void> {
  const { proposalId, revision, title, body, place, authorName } = wording;
  const told = { title, body, place, author_name: authorName };
  await db
    .insertInto("proposal_revisions")
    .values({
      ...{ ...told, proposal_id: proposalId, revision, made_at: wording.at, made_by: wording.userId },
      ...{ redaction_reason: wording.reason, redaction_note: wording.note },
    })
    .execute();
  await db
    .updateTable("proposals")
    .set({ ...told, revision })
    .where("id", "=", proposalId)
    .execute();
}

/** The wordings that only moderators and administrators may read, oldest first. */
export async function listPrivateRevisions(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<(Told & { revision: number; madeAt: string })[]> {
  return db
    .selectFrom("proposal_revisions")
    .select(["revision", "title", "body", "place", "author_name as authorName", "made_at as madeAt"])
    .where("proposal_id", "=", proposalId)
    .where("is_private", "=", 1)
    .orderBy("revision")
    .execute();
}

/** Whether the present wording, made by taking something out, has lost the place that an earlier one told in words. */
export async function tookPlace(db: Db, { proposalId }: { proposalId: string }): Promise<boolean> {
  const row = await db
    .selectFrom("proposals")
    .innerJoin("proposal_revisions as present", (join) =>
      join
        .onRef("present.proposal_id", "=", "proposals.id")
        .onRef("present.revision", "=", "proposals.revision"),
    )
    .innerJoin("proposal_revisions as earlier", "earlier.proposal_id", "proposals.id")
    .select("proposals.id")
    .where("proposals.id", "=", proposalId)
    .where("proposals.place", "is", null)
    .where("present.redaction_reason", "is not", null)
    .where("earlier.is_private", "=", 1)
    .where("earlier.place", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a moderator ever took something out of a proposal. */
export async function wasRedacted(db: Db, { proposalId }: { proposalId: string }): Promise<boolean> {
  const row = await db
    .selectFrom("proposal_revisions")
    .select("revision")
    .where("proposal_id", "=", proposalId)
    .where("redaction_reason", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}
