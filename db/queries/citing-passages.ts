import type { Db } from "../connection";

/** A sentence of the public strategy that rests on a proposal. */
export interface CitingPassage {
  proposalNumber: number;
  sentence: string;
  /** Order of the sentence in its section, from 0. */
  sentencePosition: number;
  sectionSlug: string;
  sectionTitle: string;
  strategyTitle: string;
}

/** Sentences of strategies that visitors may read, by the proposals they cite, in the strategy's own order. */
export async function listPassagesCiting(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<CitingPassage[]> {
  if (numbers.length === 0) return [];
  return db
    .selectFrom("citations")
    .innerJoin("proposals", "proposals.id", "citations.proposal_id")
    .innerJoin("sections", "sections.id", "citations.section_id")
    .innerJoin("strategies", "strategies.id", "sections.strategy_id")
    .select(["proposals.number as proposalNumber", "sentence", "sentence_position as sentencePosition"])
    .select(["sections.slug as sectionSlug", "sections.title as sectionTitle"])
    .select("strategies.title as strategyTitle")
    .where("proposals.number", "in", numbers)
    .where("strategies.is_public", "=", 1)
    .orderBy("strategies.slug")
    .orderBy("sections.position")
    .orderBy("sentence_position")
    .execute();
}
