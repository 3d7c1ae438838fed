import type { Db } from "../connection";
import type { CorrectionOutcome } from "../tables/corrections";
import type { Wording } from "./submissions";

/** What of a proposal a correction may change. */
export type CorrectedWording = Omit<Wording, "language" | "authorName">;

export interface Correction extends CorrectedWording {
  id: string;
  /** In the genitive. */
  neighbourhood: string | null;
  themeIds: string[];
  /** Why, in the author's words. */
  reason: string;
  proposedAt: string;
  settledAt: string | null;
  outcome: CorrectionOutcome | null;
  /** The moderator's words for the author. */
  note: string | null;
}

const columnsOf = (wording: CorrectedWording) => ({
  title: wording.title,
  body: wording.body,
  neighbourhood_id: wording.neighbourhoodId,
  neighbourhood_is_derived: wording.neighbourhoodIsDerived ? (1 as const) : (0 as const),
  place: wording.place,
  lat: wording.lat,
  lng: wording.lng,
});

/** Keeps one more; a proposal that has one that is not settled takes no other: a unique violation. */
export async function insertCorrection(
  db: Db,
  {
    id,
    proposalId,
    formKey,
    wording,
    themeIds,
    reason,
    at,
  }: {
    id: string;
    proposalId: string;
    formKey: string;
    wording: CorrectedWording;
    themeIds: readonly string[];
    reason: string;
    at: string;
  },
): Promise<void> {
  await db
    .insertInto("proposal_corrections")
    .values({
      ...{ id, proposal_id: proposalId, form_key: formKey, ...columnsOf(wording) },
      ...{ theme_ids: JSON.stringify(themeIds), reason, proposed_at: at },
    })
    .execute();
}

export async function hasCorrection(
  db: Db,
  { proposalId, formKey }: { proposalId: string; formKey: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("proposal_corrections")
    .select("id")
    .where("proposal_id", "=", proposalId)
    .where("form_key", "=", formKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** Oldest first; the one that is not settled is the last. Private: for the author and for moderators. */
export async function listCorrections(db: Db, { proposalId }: { proposalId: string }): Promise<Correction[]> {
  const rows = await db
    .selectFrom("proposal_corrections as c")
    .leftJoin("neighbourhoods", "neighbourhoods.id", "c.neighbourhood_id")
    .select(["c.id", "title", "body", "place", "c.lat", "c.lng", "reason", "outcome", "note"])
    .select(["c.neighbourhood_id as neighbourhoodId", "neighbourhoods.name as neighbourhood"])
    .select(["c.neighbourhood_is_derived as derived", "theme_ids"])
    .select(["proposed_at as proposedAt", "settled_at as settledAt"])
    .where("proposal_id", "=", proposalId)
    .orderBy("proposed_at")
    .orderBy("c.id")
    .execute();
  return rows.map(({ derived, theme_ids, ...row }) => {
    const ids: unknown = JSON.parse(theme_ids);
    return {
      ...row,
      neighbourhoodIsDerived: derived === 1,
      themeIds: Array.isArray(ids) ? ids.filter((one): one is string => typeof one === "string") : [],
    };
  });
}

/** Takes back the one that is not settled; false where there is none. */
export async function deleteOpenCorrection(db: Db, { proposalId }: { proposalId: string }): Promise<boolean> {
  const result = await db
    .deleteFrom("proposal_corrections")
    .where("proposal_id", "=", proposalId)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}

/** False where the author took it back, or somebody else settled it. */
export async function settleCorrection(
  db: Db,
  settled: {
    id: string;
    proposalId: string;
    at: string;
    userId: string;
    outcome: CorrectionOutcome;
    note: string | null;
  },
): Promise<boolean> {
  const result = await db
    .updateTable("proposal_corrections")
    .set({
      ...{ settled_at: settled.at, settled_by: settled.userId },
      ...{ outcome: settled.outcome, note: settled.note },
    })
    .where("id", "=", settled.id)
    .where("proposal_id", "=", settled.proposalId)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Gives a published proposal the words of its author's correction, unless somebody changed it since `version`. */
export async function applyCorrection(
  db: Db,
  {
    id,
    version,
    revision,
    changedIn,
    wording,
  }: { id: string; version: number; revision: number; changedIn: number; wording: CorrectedWording },
): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set({
      ...columnsOf(wording),
      point_precision: wording.lat === null ? null : "exact",
      ...{ revision, changed_in: changedIn, version: version + 1 },
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}
