import { sql } from "kysely";
import type { Db } from "../connection";
import { publicProposalStatuses } from "../tables/proposals";
import type { CitationState } from "../tables/strategy";

/** Where a proposal or a meeting was used: a sentence of a strategy. */
export interface CitingSentence {
  sectionSlug: string;
  sectionTitle: string;
  strategyTitle: string;
  /** The sentence without markers. */
  sentence: string;
  /** Order of the sentence in its section, from 0; `paths.strategySection(slug, position)` leads to it. */
  position: number;
}

const allCitingSentences = (db: Db) =>
  db
    .selectFrom("citations")
    .innerJoin("sections", "sections.id", "citations.section_id")
    .innerJoin("strategies", "strategies.id", "sections.strategy_id")
    .select(["sections.slug as sectionSlug", "sections.title as sectionTitle"])
    .select(["strategies.title as strategyTitle", "citations.sentence"])
    .select("citations.sentence_position as position")
    .orderBy("strategies.created_at")
    .orderBy("sections.position")
    .orderBy("citations.sentence_position")
    .orderBy("citations.id");

const citingSentences = (db: Db) => allCitingSentences(db).where("strategies.is_public", "=", 1);

/** The public sentences that rest on a proposal, in the order of the strategy. */
export async function listCitationsOfProposal(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<CitingSentence[]> {
  return citingSentences(db).where("citations.proposal_id", "=", proposalId).execute();
}

/** The same for several proposals at once, each sentence with the proposal it rests on. */
export async function listCitationsOfProposals(
  db: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<(CitingSentence & { proposalId: string | null })[]> {
  if (proposalIds.length === 0) return [];
  return citingSentences(db)
    .select("citations.proposal_id as proposalId")
    .where("citations.proposal_id", "in", proposalIds)
    .execute();
}

/** The public sentences that rest on a meeting, in the order of the strategy. */
export async function listCitationsOfMeeting(
  db: Db,
  { meetingId }: { meetingId: string },
): Promise<CitingSentence[]> {
  return citingSentences(db).where("citations.meeting_id", "=", meetingId).execute();
}

/** The sentences of one strategy, open to visitors or not, that rest on a proposal: for those who write it. */
export async function listDraftCitationsOfProposal(
  db: Db,
  { strategyId, proposalId }: { strategyId: string; proposalId: string },
): Promise<CitingSentence[]> {
  return allCitingSentences(db)
    .where("sections.strategy_id", "=", strategyId)
    .where("citations.proposal_id", "=", proposalId)
    .execute();
}

/** A stored citation, as a save of its section compares it with the new text. */
export interface CitationRow {
  id: string;
  sentencePosition: number;
  sentence: string;
  proposalId: string | null;
  meetingId: string | null;
  citedRevision: number;
  state: CitationState;
}

export async function listCitationsOfSection(
  db: Db,
  { sectionId }: { sectionId: string },
): Promise<CitationRow[]> {
  return db
    .selectFrom("citations")
    .select(["id", "sentence_position as sentencePosition", "sentence"])
    .select(["proposal_id as proposalId", "meeting_id as meetingId"])
    .select(["cited_revision as citedRevision", "state"])
    .where("section_id", "=", sectionId)
    .orderBy("sentence_position")
    .orderBy("id")
    .execute();
}

const ROWS_A_STATEMENT = 500;

/** Puts `citations` in place of what the section had; rows that stay keep their ids. */
export async function replaceCitations(
  db: Db,
  { sectionId, citations }: { sectionId: string; citations: readonly CitationRow[] },
): Promise<void> {
  await db.deleteFrom("citations").where("section_id", "=", sectionId).execute();
  for (let first = 0; first < citations.length; first += ROWS_A_STATEMENT) {
    await db
      .insertInto("citations")
      .values(
        citations.slice(first, first + ROWS_A_STATEMENT).map((row) => ({
          id: row.id,
          section_id: sectionId,
          sentence_position: row.sentencePosition,
          sentence: row.sentence,
          proposal_id: row.proposalId,
          meeting_id: row.meetingId,
          cited_revision: row.citedRevision,
          state: row.state,
        })),
      )
      .execute();
  }
}

/**
 * Marks as stale the citations of a proposal that were cited at another wording than its present one, or all of them
 * when nobody may read it any more (withdrawn, merged, turned down). Returns how many became stale.
 */
export async function markStaleCitations(db: Db, { proposalId }: { proposalId: string }): Promise<number> {
  const result = await db
    .updateTable("citations")
    .set({ state: "stale" })
    .where("proposal_id", "=", proposalId)
    .where("state", "<>", "stale")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("proposals")
          .select(sql`1`.as("one"))
          .whereRef("proposals.id", "=", "citations.proposal_id")
          .where(({ or, eb }) =>
            or([
              eb("proposals.revision", "<>", eb.ref("citations.cited_revision")),
              eb("proposals.status", "not in", publicProposalStatuses),
            ]),
          ),
      ),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
