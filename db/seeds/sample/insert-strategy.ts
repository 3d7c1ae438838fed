import type { Db } from "../../connection";
import { publicProposalStatuses } from "../../tables/proposals";
import type { StrategyNodesTable } from "../../tables/strategy";
import { insertRows } from "../insert-rows";
import { DRAFT_STRATEGY_ID, draftSectionId, objectiveId, starterProposalId } from "../starter/constants";
import { starterProposals } from "../starter/consultation";
import { type NumberedProposal, sampleMeetingId } from "./numbering";
import { sampleGoals, sampleNeeds, sampleSections } from "./strategy";
import { citingSentences, resolveMarkers } from "./strategy/citations";

/** When the sample's draft was last written in. */
const WRITTEN_AT = "2022-11-18T13:20:00.000Z";
/** The starter's empty text is revision 1. */
const WRITTEN_REVISION = 2;

/** Fills the starter's empty draft: sections that cite, needs with their proposals, and the numbered tree. */
export async function insertSampleStrategy(db: Db, proposals: readonly NumberedProposal[]): Promise<void> {
  await db
    .updateTable("strategies")
    .set({ is_sample: 1, is_public: 1 })
    .where("id", "=", DRAFT_STRATEGY_ID)
    .execute();
  await insertSections(db, proposals);
  await insertNeeds(db, proposals);
  await insertRows(db, "strategy_nodes", nodeRows());
}

async function insertSections(db: Db, proposals: readonly NumberedProposal[]): Promise<void> {
  const numbers = new Map(proposals.map(({ proposal, number }) => [proposal.key, number]));
  const ids = new Map([
    ...starterProposals.map((_, index) => [index + 1, starterProposalId(index + 1)] as const),
    ...proposals.map(({ number, id }) => [number, id] as const),
  ]);
  for (const [slug, paragraphs] of Object.entries(sampleSections)) {
    const id = draftSectionId(slug);
    const body = resolveMarkers(paragraphs.join("\n\n"), (key) => numbers.get(key));
    const { title } = await db
      .updateTable("sections")
      .set({ body, revision: WRITTEN_REVISION, updated_at: WRITTEN_AT })
      .where("id", "=", id)
      .returning("title")
      .executeTakeFirstOrThrow();
    await insertRows(db, "section_revisions", [
      { section_id: id, revision: WRITTEN_REVISION, title, body, made_at: WRITTEN_AT, made_by: null },
    ]);
    await insertRows(
      db,
      "citations",
      citingSentences(body).flatMap(({ position, sentence, sources }) =>
        sources.map(({ kind, number }) => ({
          id: `sample-citation-${slug}-${position}-${kind}-${number}`,
          section_id: id,
          sentence_position: position,
          sentence,
          proposal_id: kind === "proposal" ? (ids.get(number) ?? null) : null,
          meeting_id: kind === "meeting" ? sampleMeetingId(number) : null,
          cited_revision: 1,
          state: "current" as const,
        })),
      ),
    );
  }
}

async function insertNeeds(db: Db, proposals: readonly NumberedProposal[]): Promise<void> {
  const needId = (key: string) => `sample-need-${key}`;
  await insertRows(
    db,
    "needs",
    sampleNeeds.map(({ key, title, description }, index) => ({
      id: needId(key),
      strategy_id: DRAFT_STRATEGY_ID,
      position: index + 1,
      title,
      description,
    })),
  );
  const shown: readonly string[] = publicProposalStatuses;
  await insertRows(
    db,
    "need_proposals",
    proposals.flatMap(({ id, proposal }) =>
      proposal.need && shown.includes(proposal.status)
        ? [{ need_id: needId(proposal.need), proposal_id: id }]
        : [],
    ),
  );
}

/** Parents before their children, so that every reference finds its row. */
function nodeRows(): StrategyNodesTable[] {
  const nodeId = (code: string) => `sample-node-${code}`;
  return sampleGoals.flatMap((goal, g) => {
    const goalCode = `${g + 1}`;
    const row = { strategy_id: DRAFT_STRATEGY_ID, objective_id: null };
    return [
      {
        ...row,
        id: nodeId(goalCode),
        parent_id: null,
        kind: "goal" as const,
        position: g + 1,
        title: goal.title,
        description: goal.description,
      },
      ...goal.objectives.flatMap((objective, o) => {
        const objectiveCode = `${goalCode}.${o + 1}`;
        return [
          {
            ...row,
            id: nodeId(objectiveCode),
            parent_id: nodeId(goalCode),
            kind: "objective" as const,
            position: o + 1,
            title: objective.title,
            description: objective.description,
            objective_id: objectiveId(objective.serves),
          },
          ...objective.actions.map((action, a) => ({
            ...row,
            id: nodeId(`${objectiveCode}.${a + 1}`),
            parent_id: nodeId(objectiveCode),
            kind: "action" as const,
            position: a + 1,
            title: action.title,
            description: action.description,
          })),
        ];
      }),
    ];
  });
}
