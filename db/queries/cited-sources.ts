import { sql } from "kysely";
import type { Db } from "../connection";
import { type ProposalStatus, publicProposalStatuses } from "../tables/proposals";

const isPublic = (status: ProposalStatus) => publicProposalStatuses.some((known) => known === status);

/** A proposal as a citation needs to know it. */
export interface CitableProposal {
  id: string;
  number: number;
  status: ProposalStatus;
  revision: number;
  isPublic: boolean;
}

/**
 * The proposals with these numbers, held until the transaction ends: whoever rewords one of them meanwhile waits, and
 * then flags the citations that are being written here.
 */
export async function holdProposals(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<CitableProposal[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .updateTable("proposals")
    .set({ revision: sql<number>`revision` })
    .where("number", "in", numbers)
    .returning(["id", "number", "status", "revision"])
    .execute();
  return rows.map((row) => ({ ...row, isPublic: isPublic(row.status) }));
}

/** Meetings by their public numbers; `revision` is the version that an edit of the meeting raises. */
export async function listCitableMeetings(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<{ id: string; number: number; revision: number; isPublic: boolean }[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom("meetings")
    .select(["id", "number", "version as revision", "is_public"])
    .where("number", "in", numbers)
    .execute();
  return rows.map(({ is_public, ...row }) => ({ ...row, isPublic: is_public === 1 }));
}

/** Which of these proposals any section cites already. */
export async function listCitedProposalIds(
  db: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<Set<string>> {
  if (proposalIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("citations")
    .select("proposal_id")
    .distinct()
    .where("proposal_id", "in", proposalIds)
    .execute();
  return new Set(rows.flatMap(({ proposal_id }) => proposal_id ?? []));
}

/** Marks published proposals as being considered; those in any other status stay as they are. Returns which changed. */
export async function markConsidered(
  db: Db,
  { proposalIds, contentVersion }: { proposalIds: readonly string[]; contentVersion: number },
): Promise<string[]> {
  if (proposalIds.length === 0) return [];
  const rows = await db
    .updateTable("proposals")
    .set({
      status: "considered",
      changed_in: contentVersion,
      version: sql<number>`version + 1`,
    })
    .where("id", "in", proposalIds)
    .where("status", "=", "published")
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Puts those that are considered only because something cited them, and that nothing cites any more, back to published. */
export async function takeBackConsidered(
  db: Db,
  { proposalIds, contentVersion }: { proposalIds: readonly string[]; contentVersion: number },
): Promise<void> {
  await db
    .updateTable("proposals")
    .set({ status: "published", changed_in: contentVersion, version: sql<number>`version + 1` })
    .where("id", "in", proposalIds)
    .where("status", "=", "considered")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("citations")
            .select("citations.id")
            .whereRef("citations.proposal_id", "=", "proposals.id"),
        ),
      ),
    )
    .where(
      ({ selectFrom }) =>
        selectFrom("proposal_events")
          .select("by_citation")
          .whereRef("proposal_events.proposal_id", "=", "proposals.id")
          .where("kind", "=", "considered")
          .orderBy("at", "desc")
          .orderBy("proposal_events.id", "desc")
          .limit(1),
      "=",
      1,
    )
    .execute();
}

/** A stale citation with what its source said when it was cited and what it says now. */
export interface StaleCitation {
  id: string;
  sentencePosition: number;
  sentence: string;
  number: number;
  status: ProposalStatus;
  isPublic: boolean;
  /** The wording that was cited; null where a moderator has taken something out of it since. */
  cited: { title: string; body: string } | null;
  title: string;
  body: string;
  /** The wording that a confirmation is about. */
  revision: number;
}

export async function listStaleCitations(
  db: Db,
  { sectionId }: { sectionId: string },
): Promise<StaleCitation[]> {
  const rows = await db
    .selectFrom("citations")
    .innerJoin("proposals", "proposals.id", "citations.proposal_id")
    .leftJoin("proposal_revisions", (join) =>
      join
        .onRef("proposal_revisions.proposal_id", "=", "citations.proposal_id")
        .onRef("proposal_revisions.revision", "=", "citations.cited_revision"),
    )
    .select(["citations.id", "citations.sentence_position as sentencePosition", "citations.sentence"])
    .select(["proposals.number", "proposals.status", "proposals.title", "proposals.body"])
    .select(["proposals.revision", "proposal_revisions.title as citedTitle"])
    .select(["proposal_revisions.body as citedBody", "proposal_revisions.is_private as isPrivate"])
    .where("citations.section_id", "=", sectionId)
    .where("citations.state", "=", "stale")
    .orderBy("citations.sentence_position")
    .orderBy("proposals.number")
    .execute();
  return rows.map(({ citedTitle, citedBody, isPrivate, ...row }) => ({
    ...row,
    isPublic: isPublic(row.status),
    cited: isPrivate === 1 ? null : { title: citedTitle ?? row.title, body: citedBody ?? row.body },
  }));
}

/**
 * Says that a sentence still rests on its source as it now reads. The source must still have the wording that was looked
 * at; returns the citation's section, or undefined when it changed again, is gone or waits for nobody.
 */
export async function confirmStaleCitation(
  db: Db,
  { id, revision }: { id: string; revision: number },
): Promise<{ sectionId: string } | undefined> {
  return db
    .updateTable("citations")
    .set({ state: "confirmed", cited_revision: revision })
    .where("id", "=", id)
    .where("state", "=", "stale")
    .where("proposal_id", "in", (proposals) =>
      proposals.selectFrom("proposals").select("id").where("revision", "=", revision),
    )
    .returning("section_id as sectionId")
    .executeTakeFirst();
}

/** How many sentences of each section have sources, and how many of those wait for somebody, by section id. */
export async function countCitations(
  db: Db,
  { strategyId }: { strategyId: string },
): Promise<Map<string, { cited: number; stale: number }>> {
  const rows = await db
    .selectFrom("citations")
    .innerJoin("sections", "sections.id", "citations.section_id")
    .select("section_id")
    .select(sql<number>`count(distinct sentence_position)`.as("cited"))
    .select(sql<number>`count(distinct case when state = 'stale' then sentence_position end)`.as("stale"))
    .where("sections.strategy_id", "=", strategyId)
    .groupBy("section_id")
    .execute();
  return new Map(rows.map((row) => [row.section_id, { cited: Number(row.cited), stale: Number(row.stale) }]));
}

/** The proposals that a strategy cites and visitors may read. */
export async function listCitedProposalsOfStrategy(
  db: Db,
  { strategyId }: { strategyId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom("citations")
    .innerJoin("sections", "sections.id", "citations.section_id")
    .innerJoin("proposals", "proposals.id", "citations.proposal_id")
    .select("proposals.id")
    .distinct()
    .where("sections.strategy_id", "=", strategyId)
    .where("proposals.status", "in", publicProposalStatuses)
    .orderBy("proposals.id")
    .execute();
  return rows.map((row) => row.id);
}

/** A public meeting as readers of a citation see it. */
export interface CitedMeeting {
  number: number;
  title: string;
  /** YYYY-MM-DD or less precise; null where the records do not say. */
  heldOn: string | null;
  place: string | null;
  isSample: boolean;
}

/** Meetings that visitors may see, by their numbers. */
export async function listCitedMeetings(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<CitedMeeting[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom("meetings")
    .select(["number", "title", "held_on as heldOn", "place", "is_sample"])
    .where("number", "in", numbers)
    .where("is_public", "=", 1)
    .orderBy("number")
    .execute();
  return rows.map(({ is_sample, ...row }) => ({ ...row, isSample: is_sample === 1 }));
}
