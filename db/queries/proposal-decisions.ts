import { sql } from "kysely";
import type { Db } from "../connection";
import { type ProposalStatus, publicProposalStatuses } from "../tables/proposals";

/** What a drafter can say of a proposal. */
export type Decision = "included" | "not_included";

/** A public proposal as its decision needs it. */
export interface UndecidedProposal {
  id: string;
  number: number;
  title: string;
  body: string;
  status: ProposalStatus;
  /** The reason given with a decision. */
  note: string | null;
  answer: string | null;
  version: number;
}

const columns = [
  "id",
  "number",
  "title",
  "body",
  "status",
  "status_note as note",
  "answer",
  "version",
] as const;

/** A proposal that can be decided on: any that the public may read. */
export async function findUndecided(
  db: Db,
  { number }: { number: number },
): Promise<UndecidedProposal | undefined> {
  return db
    .selectFrom("proposals")
    .select(columns)
    .where("number", "=", number)
    .where("status", "in", publicProposalStatuses)
    .executeTakeFirst();
}

/** Cited by a section but neither included nor answered why not: what a drafter still owes an answer. */
export async function listCitedUndecided(
  db: Db,
  { strategyId, limit }: { strategyId: string; limit: number },
): Promise<{ total: number; proposals: { number: number; title: string; sentences: number }[] }> {
  const rows = await db
    .selectFrom("citations")
    .innerJoin("sections", "sections.id", "citations.section_id")
    .innerJoin("proposals", "proposals.id", "citations.proposal_id")
    .select(["proposals.number", "proposals.title"])
    .select((e) => e.fn.countAll<number>().as("sentences"))
    .where("sections.strategy_id", "=", strategyId)
    .where("proposals.status", "in", ["published", "considered"])
    .groupBy(["proposals.number", "proposals.title"])
    .orderBy("sentences", "desc")
    .orderBy("proposals.number")
    .execute();
  const proposals = rows.map((row) => ({ ...row, sentences: Number(row.sentences) }));
  return { total: proposals.length, proposals: proposals.slice(0, limit) };
}

/** Writes a decision over version `startedFrom`; false when the proposal changed meanwhile. */
export async function updateDecision(
  db: Db,
  decision: {
    id: string;
    startedFrom: number;
    decision: Decision;
    note: string | null;
    /** null keeps the answer there is. */
    answer: string | null;
    at: string;
    contentVersion: number;
  },
): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set({
      status: decision.decision,
      status_note: decision.note,
      ...(decision.answer === null ? {} : { answer: decision.answer, answered_at: decision.at }),
      changed_in: decision.contentVersion,
      version: sql<number>`version + 1`,
    })
    .where("id", "=", decision.id)
    .where("version", "=", decision.startedFrom)
    .where("status", "in", publicProposalStatuses)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}
