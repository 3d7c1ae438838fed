import type { Db } from "../connection";
import type { ProposalLanguage, ProposalStatus, RejectionReason } from "../tables/proposals";
import { deleteAttachments } from "./attachments";
import { forgetAuditDetails } from "./audit-log";

/** Stands where an author's title was erased; nobody can submit a title so short. */
export const ERASED_TITLE = "—";

/** A proposal as its own author sees it, public or not. */
export interface OwnProposal {
  id: string;
  number: number;
  title: string;
  body: string;
  /** The author had everything erased: only the number and the dates are left. */
  isErased: boolean;
  language: ProposalLanguage;
  status: ProposalStatus;
  statusReason: RejectionReason | null;
  statusNote: string | null;
  answer: string | null;
  answeredAt: string | null;
  neighbourhoodId: string | null;
  /** Nobody named it: it is where the point lies. */
  neighbourhoodIsDerived: boolean;
  /** In the genitive. */
  neighbourhood: string | null;
  neighbourhoodSlug: string | null;
  place: string | null;
  lat: number | null;
  lng: number | null;
  authorName: string | null;
  revision: number;
  version: number;
  submissionKey: string;
  /** Where it was written down or asked for. */
  meetingId: string | null;
  supports: number;
  submittedAt: string;
  publishedAt: string | null;
}

const selectOwn = (db: Db) =>
  db
    .selectFrom("proposals")
    .leftJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .select(["proposals.id", "number", "title", "body", "language", "status", "answer", "place", "revision"])
    .select(["status_reason as statusReason", "status_note as statusNote", "answered_at as answeredAt"])
    .select(["neighbourhood_id as neighbourhoodId", "neighbourhoods.name as neighbourhood", "version"])
    .select(["neighbourhoods.slug as neighbourhoodSlug", "neighbourhood_is_derived as derived"])
    .select([
      "proposals.lat",
      "proposals.lng",
      "author_name as authorName",
      "submission_key as submissionKey",
      "proposals.meeting_id as meetingId",
    ])
    .select(["support_count as supports", "submitted_at as submittedAt", "published_at as publishedAt"]);

type OwnRow = Awaited<ReturnType<ReturnType<typeof selectOwn>["execute"]>>[number];

function toOwn(row: OwnRow | undefined): OwnProposal | undefined {
  if (!row) return undefined;
  const { derived, ...own } = row;
  return { ...own, isErased: row.title === ERASED_TITLE, neighbourhoodIsDerived: derived === 1 };
}

/** The proposal that a form with this key made. */
export async function findSubmission(
  db: Db,
  { submissionKey }: { submissionKey: string },
): Promise<OwnProposal | undefined> {
  return toOwn(await selectOwn(db).where("submission_key", "=", submissionKey).executeTakeFirst());
}

/** The proposal that a receipt is for. */
export async function findByReceipt(
  db: Db,
  { receiptHash }: { receiptHash: string },
): Promise<OwnProposal | undefined> {
  return toOwn(await selectOwn(db).where("receipt_hash", "=", receiptHash).executeTakeFirst());
}

/** What an author may say again of a proposal that nobody has read yet. */
export interface Wording {
  title: string;
  body: string;
  language: ProposalLanguage;
  neighbourhoodId: string | null;
  neighbourhoodIsDerived: boolean;
  place: string | null;
  lat: number | null;
  lng: number | null;
  /** Only where its owner says that it may be shown. */
  authorName: string | null;
}

const wordingColumns = (wording: Wording) => ({
  title: wording.title,
  body: wording.body,
  language: wording.language,
  neighbourhood_id: wording.neighbourhoodId,
  neighbourhood_is_derived: wording.neighbourhoodIsDerived ? (1 as const) : (0 as const),
  place: wording.place,
  lat: wording.lat,
  lng: wording.lng,
  point_precision: wording.lat === null ? null : ("exact" as const),
  author_name: wording.authorName,
});

/** Inserts a proposal from the public form: received, in nobody's sight yet. Its key may be taken: a unique violation. */
export async function insertSubmission(
  db: Db,
  submission: Wording & {
    id: string;
    number: number;
    meetingId: string | null;
    submissionKey: string;
    receiptHash: string;
    /** UTC instant. */
    at: string;
  },
): Promise<void> {
  await db
    .insertInto("proposals")
    .values({
      ...wordingColumns(submission),
      id: submission.id,
      number: submission.number,
      origin: "online",
      meeting_id: submission.meetingId,
      agenda_item_id: null,
      status: "received",
      status_reason: null,
      status_note: null,
      answer: null,
      answered_at: null,
      revision: 1,
      support_count: 0,
      submission_key: submission.submissionKey,
      receipt_hash: submission.receiptHash,
      submitted_at: submission.at,
      published_at: null,
      changed_in: 0,
      is_sample: 0,
      version: 1,
    })
    .execute();
}

/**
 * Changes a proposal that is still only received; false where it is not any more, or where somebody else changed it
 * since `version`.
 */
export async function updateSubmission(
  db: Db,
  { id, version, revision, wording }: { id: string; version: number; revision: number; wording: Wording },
): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set({ ...wordingColumns(wording), revision, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("status", "=", "received")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** No longer shows who wrote a proposal. */
export async function clearAuthorName(
  db: Db,
  { id, changedIn }: { id: string; changedIn: number },
): Promise<void> {
  await db
    .updateTable("proposals")
    .set((set) => ({ author_name: null, changed_in: changedIn, version: set("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Counts something beside the words as a change, so that whoever decides looks again; false unless only received. */
export async function touchSubmission(db: Db, { id }: { id: string }): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set((set) => ({ version: set("version", "+", 1) }))
    .where("id", "=", id)
    .where("status", "=", "received")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Takes a proposal out of everybody's sight, from `status`; false where it has another one by now. */
export async function withdrawSubmission(
  db: Db,
  { id, status, changedIn }: { id: string; status: ProposalStatus; changedIn: number },
): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set((set) => ({ status: "withdrawn", changed_in: changedIn, version: set("version", "+", 1) }))
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/**
 * Leaves of a proposal nothing but its number, its dates and that it was withdrawn: wordings, place, name, contact,
 * themes, pictures, supports and what staff wrote about it are gone.
 */
export async function eraseSubmission(
  db: Db,
  { id, changedIn }: { id: string; changedIn: number },
): Promise<void> {
  await db
    .updateTable("proposals")
    .set((set) => ({
      ...wordingColumns({
        ...{ title: ERASED_TITLE, body: "", language: "lt", authorName: null },
        ...{ neighbourhoodId: null, neighbourhoodIsDerived: false, place: null, lat: null, lng: null },
      }),
      status: "withdrawn",
      status_reason: null,
      status_note: null,
      answer: null,
      support_count: 0,
      changed_in: changedIn,
      version: set("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
  for (const table of [
    "proposal_contacts",
    "proposal_revisions",
    "proposal_themes",
    "proposal_links",
    "proposal_questions",
    "proposal_corrections",
    "proposal_reports",
    "proposal_suspicions",
    "supports",
  ] as const)
    await db.deleteFrom(table).where("proposal_id", "=", id).execute();
  await deleteAttachments(db, { proposalId: id });
  await db.updateTable("proposal_events").set({ note: null }).where("proposal_id", "=", id).execute();
  await forgetAuditDetails(db, { subjectKind: "proposal", subjectId: id });
}

/** Puts `themeIds` in place of a proposal's themes. */
export async function replaceThemes(
  db: Db,
  { proposalId, themeIds }: { proposalId: string; themeIds: readonly string[] },
): Promise<void> {
  await db.deleteFrom("proposal_themes").where("proposal_id", "=", proposalId).execute();
  if (themeIds.length > 0)
    await db
      .insertInto("proposal_themes")
      .values(themeIds.map((theme_id) => ({ proposal_id: proposalId, theme_id })))
      .execute();
}

/** In the organisation's order of themes. */
export async function listThemeIdsOf(db: Db, { proposalId }: { proposalId: string }): Promise<string[]> {
  const rows = await db
    .selectFrom("proposal_themes")
    .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
    .select("themes.id")
    .where("proposal_id", "=", proposalId)
    .orderBy("themes.position")
    .execute();
  return rows.map((row) => row.id);
}

/** Keeps one more wording; `madeBy` null is the author. */
export async function insertRevision(
  db: Db,
  revision: { proposalId: string; revision: number; title: string; body: string; at: string },
): Promise<void> {
  await db
    .insertInto("proposal_revisions")
    .values({
      proposal_id: revision.proposalId,
      revision: revision.revision,
      title: revision.title,
      body: revision.body,
      made_at: revision.at,
      made_by: null,
    })
    .execute();
}

/** A meeting that visitors may see. */
export async function findPublicMeeting(
  db: Db,
  { number }: { number: number },
): Promise<{ id: string; number: number; title: string; heldOn: string | null } | undefined> {
  return db
    .selectFrom("meetings")
    .select(["id", "number", "title", "held_on as heldOn"])
    .where("number", "=", number)
    .where("is_public", "=", 1)
    .executeTakeFirst();
}
