import type { Db } from "../connection";
import { type ProposalLanguage, type ProposalStatus, publicProposalStatuses } from "../tables/proposals";
import { ERASED_TITLE } from "./submissions";

/** A proposal written down in a meeting, as the meeting's keepers see it. */
export interface CapturedProposal {
  id: string;
  number: number;
  title: string;
  body: string;
  language: ProposalLanguage;
  place: string | null;
  status: ProposalStatus;
  agendaItemId: string | null;
  neighbourhoodId: string | null;
  themeIds: string[];
  revision: number;
  version: number;
  isSample: boolean;
}

const selectCaptured = (db: Db, meetingId: string) =>
  db
    .selectFrom("proposals")
    .select(["id", "number", "title", "body", "language", "place", "status", "revision", "version"])
    .select(["agenda_item_id as agendaItemId", "neighbourhood_id as neighbourhoodId", "is_sample"])
    .where("meeting_id", "=", meetingId)
    .where("origin", "=", "meeting")
    // Nothing is left of it that could be shown or brought back.
    .where("title", "<>", ERASED_TITLE);

type CapturedRow = Awaited<ReturnType<ReturnType<typeof selectCaptured>["execute"]>>[number];

async function withThemes(db: Db, rows: readonly CapturedRow[]): Promise<CapturedProposal[]> {
  if (rows.length === 0) return [];
  const themes = await db
    .selectFrom("proposal_themes")
    .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
    .select(["proposal_id", "theme_id"])
    .where(
      "proposal_id",
      "in",
      rows.map((row) => row.id),
    )
    .orderBy("themes.position")
    .execute();
  return rows.map(({ is_sample, ...row }) => ({
    ...row,
    isSample: is_sample === 1,
    themeIds: themes.filter((theme) => theme.proposal_id === row.id).map((theme) => theme.theme_id),
  }));
}

/** The proposals captured in one meeting, in the order they were spoken; withdrawn and rejected ones included. */
export async function listCapturedProposals(
  db: Db,
  { meetingId }: { meetingId: string },
): Promise<CapturedProposal[]> {
  return withThemes(db, await selectCaptured(db, meetingId).orderBy("number").execute());
}

export async function findCapturedProposal(
  db: Db,
  { id, meetingId }: { id: string; meetingId: string },
): Promise<CapturedProposal | undefined> {
  const row = await selectCaptured(db, meetingId).where("id", "=", id).executeTakeFirst();
  const [proposal] = await withThemes(db, row ? [row] : []);
  return proposal;
}

export interface NewCapturedProposal {
  /** Also its submission key: the key of the log entry that made it. */
  id: string;
  number: number;
  title: string;
  body: string;
  language: "lt" | "en";
  meetingId: string;
  agendaItemId: string | null;
  neighbourhoodId: string | null;
  isSample: boolean;
  at: string;
}

/** Writes a spoken proposal down as received, with its first revision; themes and events are the caller's. */
export async function insertCapturedProposal(db: Db, proposal: NewCapturedProposal): Promise<void> {
  await db
    .insertInto("proposals")
    .values({
      ...{ id: proposal.id, number: proposal.number, title: proposal.title, body: proposal.body },
      ...{ language: proposal.language, origin: "meeting", meeting_id: proposal.meetingId },
      ...{ agenda_item_id: proposal.agendaItemId, neighbourhood_id: proposal.neighbourhoodId },
      neighbourhood_is_derived: 0,
      ...{ place: null, lat: null, lng: null, point_precision: null, status: "received" },
      ...{ status_reason: null, status_note: null, answer: null, answered_at: null, author_name: null },
      ...{ revision: 1, support_count: 0, submission_key: proposal.id, receipt_hash: null },
      ...{ submitted_at: proposal.at, published_at: null, changed_in: 0, version: 1 },
      is_sample: proposal.isSample ? 1 : 0,
    })
    .execute();
  await insertCapturedRevision(db, { ...proposal, proposalId: proposal.id, revision: 1, madeBy: null });
}

export async function insertCapturedRevision(
  db: Db,
  revision: {
    proposalId: string;
    revision: number;
    title: string;
    body: string;
    at: string;
    madeBy: string | null;
  },
): Promise<void> {
  await db
    .insertInto("proposal_revisions")
    .values({
      ...{ proposal_id: revision.proposalId, revision: revision.revision, title: revision.title },
      ...{ body: revision.body, made_at: revision.at, made_by: revision.madeBy },
    })
    .execute();
}

/** Makes these and no others the proposal's themes. */
export async function replaceProposalThemes(
  db: Db,
  { proposalId, themeIds }: { proposalId: string; themeIds: readonly string[] },
): Promise<void> {
  await db.deleteFrom("proposal_themes").where("proposal_id", "=", proposalId).execute();
  if (themeIds.length === 0) return;
  await db
    .insertInto("proposal_themes")
    .values([...new Set(themeIds)].map((theme_id) => ({ proposal_id: proposalId, theme_id })))
    .execute();
}

export interface CapturedChange {
  id: string;
  /** The version the change started from. */
  version: number;
  title: string;
  body: string;
  revision: number;
  neighbourhoodId: string | null;
  /** Content version, where visitors see the change; undefined leaves it. */
  changedIn?: number | undefined;
}

/** Changes wording and place, if nobody changed the proposal since `version`. */
export async function updateCapturedProposal(db: Db, change: CapturedChange): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set({
      ...{ title: change.title, body: change.body, revision: change.revision },
      ...{ neighbourhood_id: change.neighbourhoodId, version: change.version + 1 },
      ...(change.changedIn === undefined ? {} : { changed_in: change.changedIn }),
    })
    .where("id", "=", change.id)
    .where("version", "=", change.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0;
}

/** Takes a proposal that is not public back, or brings it back; false when it was in neither of the two states. */
export async function moveCapturedProposal(
  db: Db,
  { id, from, to }: { id: string; from: "received" | "withdrawn"; to: "received" | "withdrawn" },
): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set((e) => ({ status: to, version: e("version", "+", 1) }))
    .where("id", "=", id)
    .where("status", "=", from)
    .where("published_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0;
}

/** Makes what a meeting captured public, as far as it still waits; returns the ids, in the order of their numbers. */
export async function publishReceivedProposals(
  db: Db,
  { meetingId, at, changedIn }: { meetingId: string; at: string; changedIn: number },
): Promise<string[]> {
  const rows = await db
    .updateTable("proposals")
    .set((e) => ({
      status: "published" as const,
      published_at: at,
      changed_in: changedIn,
      version: e("version", "+", 1),
    }))
    .where("meeting_id", "=", meetingId)
    .where("origin", "=", "meeting")
    .where("status", "=", "received")
    .returning(["id", "number"])
    .execute();
  return rows.sort((a, b) => a.number - b.number).map((row) => row.id);
}

/** Numbers of the public proposals that belong to a meeting, however they came, in their order. */
export async function listNumbersOfMeeting(db: Db, { meetingId }: { meetingId: string }): Promise<number[]> {
  const rows = await db
    .selectFrom("proposals")
    .select("number")
    .where("meeting_id", "=", meetingId)
    .where("status", "in", publicProposalStatuses)
    .orderBy("number")
    .execute();
  return rows.map((row) => row.number);
}

/** How many public proposals each meeting has, by its id; those with none are absent. */
export async function countPublicProposals(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("proposals")
    .select(["meeting_id", (e) => e.fn.countAll<number>().as("count")])
    .where("meeting_id", "is not", null)
    .where("status", "in", publicProposalStatuses)
    .groupBy("meeting_id")
    .execute();
  return new Map(
    rows.flatMap((row) => (row.meeting_id === null ? [] : [[row.meeting_id, Number(row.count)]])),
  );
}
