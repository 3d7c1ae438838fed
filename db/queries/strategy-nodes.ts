import type { Db } from "../connection";

export type NodeKind = "goal" | "objective" | "action";

export interface StrategyNode {
  id: string;
  parentId: string | null;
  kind: NodeKind;
  position: number;
  title: string;
  description: string;
  /** Code of the programme objective it serves, such as "4.7". */
  objectiveCode: string | null;
}

/** All nodes of a strategy's tree, by their positions. */
export async function listStrategyNodes(
  db: Db,
  { strategyId }: { strategyId: string },
): Promise<StrategyNode[]> {
  return db
    .selectFrom("strategy_nodes")
    .leftJoin("objectives", "objectives.id", "strategy_nodes.objective_id")
    .select(["strategy_nodes.id", "parent_id as parentId", "kind", "strategy_nodes.position"])
    .select(["strategy_nodes.title", "strategy_nodes.description", "objectives.code as objectiveCode"])
    .where("strategy_nodes.strategy_id", "=", strategyId)
    .orderBy("strategy_nodes.position")
    .orderBy("strategy_nodes.id")
    .execute();
}

/** Sent twice with the same id, it is added once. */
export async function insertStrategyNode(
  db: Db,
  node: Omit<StrategyNode, "objectiveCode"> & { strategyId: string },
): Promise<void> {
  await db
    .insertInto("strategy_nodes")
    .values({
      ...{ id: node.id, strategy_id: node.strategyId, parent_id: node.parentId, kind: node.kind },
      ...{ position: node.position, title: node.title, description: node.description, objective_id: null },
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Writes new words over those that were seen; false when they had changed or the node is gone. */
export async function updateStrategyNode(
  db: Db,
  {
    id,
    seen,
    title,
    description,
    objectiveCode,
  }: {
    id: string;
    seen: { title: string; description: string };
    title: string;
    description: string;
    objectiveCode: string | null;
  },
): Promise<boolean> {
  const objective = objectiveCode
    ? await db.selectFrom("objectives").select("id").where("code", "=", objectiveCode).executeTakeFirst()
    : undefined;
  const result = await db
    .updateTable("strategy_nodes")
    .set({ title, description, objective_id: objective?.id ?? null })
    .where("id", "=", id)
    .where("title", "=", seen.title)
    .where("description", "=", seen.description)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

export async function setNodePosition(
  db: Db,
  { id, position }: { id: string; position: number },
): Promise<void> {
  await db.updateTable("strategy_nodes").set({ position }).where("id", "=", id).execute();
}

export async function deleteStrategyNode(db: Db, { id }: { id: string }): Promise<void> {
  await db.deleteFrom("strategy_nodes").where("id", "=", id).execute();
}

/** Codes of the programme's objectives, in its order. */
export async function listObjectiveCodes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("objectives").select("code").orderBy("position").orderBy("code").execute();
  return rows.map((row) => row.code);
}
