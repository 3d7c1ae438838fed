import type { Db } from "../connection";
import { publicProposalStatuses } from "../tables/proposals";

export interface Need {
  id: string;
  position: number;
  title: string;
  description: string;
  /** Public proposals that speak of it, by number. */
  proposals: { number: number; title: string }[];
}

/** The needs of a strategy in its order, with the public proposals coded to each. */
export async function listNeeds(db: Db, { strategyId }: { strategyId: string }): Promise<Need[]> {
  const needs = await db
    .selectFrom("needs")
    .select(["id", "position", "title", "description"])
    .where("strategy_id", "=", strategyId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  const coded = await db
    .selectFrom("need_proposals")
    .innerJoin("needs", "needs.id", "need_proposals.need_id")
    .innerJoin("proposals", "proposals.id", "need_proposals.proposal_id")
    .select(["need_id", "proposals.number", "proposals.title"])
    .where("needs.strategy_id", "=", strategyId)
    .where("proposals.status", "in", publicProposalStatuses)
    .orderBy("proposals.number")
    .execute();
  return needs.map((need) => ({
    ...need,
    proposals: coded
      .filter(({ need_id }) => need_id === need.id)
      .map(({ number, title }) => ({ number, title })),
  }));
}

/** Adds a need at the end; sent twice with the same id, it is added once. */
export async function insertNeed(
  db: Db,
  need: { id: string; strategyId: string; title: string; description: string },
): Promise<void> {
  const last = await db
    .selectFrom("needs")
    .select((e) => e.fn.max("position").as("position"))
    .where("strategy_id", "=", need.strategyId)
    .executeTakeFirst();
  await db
    .insertInto("needs")
    .values({
      ...{ id: need.id, strategy_id: need.strategyId, title: need.title, description: need.description },
      position: Number(last?.position ?? 0) + 1,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Writes new words over those that were seen; false when they had changed or the need is gone. */
export async function updateNeed(
  db: Db,
  { id, seen, title, description }: { id: string; seen: Wording } & Wording,
): Promise<boolean> {
  const result = await db
    .updateTable("needs")
    .set({ title, description })
    .where("id", "=", id)
    .where("title", "=", seen.title)
    .where("description", "=", seen.description)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

interface Wording {
  title: string;
  description: string;
}

export async function deleteNeed(db: Db, { id }: { id: string }): Promise<void> {
  await db.deleteFrom("needs").where("id", "=", id).execute();
}

export async function setNeedPosition(
  db: Db,
  { id, position }: { id: string; position: number },
): Promise<void> {
  await db.updateTable("needs").set({ position }).where("id", "=", id).execute();
}

/** Codes a public proposal to a need, or takes it away; false where there is no such proposal. */
export async function setNeedProposal(
  db: Db,
  { needId, number, coded }: { needId: string; number: number; coded: boolean },
): Promise<boolean> {
  const proposal = await db
    .selectFrom("proposals")
    .select("id")
    .where("number", "=", number)
    .where("status", "in", publicProposalStatuses)
    .executeTakeFirst();
  if (!proposal) return false;
  if (coded) {
    await db
      .insertInto("need_proposals")
      .values({ need_id: needId, proposal_id: proposal.id })
      .onConflict((conflict) => conflict.columns(["need_id", "proposal_id"]).doNothing())
      .execute();
  } else {
    await db
      .deleteFrom("need_proposals")
      .where("need_id", "=", needId)
      .where("proposal_id", "=", proposal.id)
      .execute();
  }
  return true;
}
