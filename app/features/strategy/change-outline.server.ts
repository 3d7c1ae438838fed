import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import {
  deleteNeed,
  insertNeed,
  listNeeds,
  setNeedPosition,
  setNeedProposal,
  updateNeed,
} from "db/queries/needs";
import {
  deleteStrategyNode,
  insertStrategyNode,
  listStrategyNodes,
  setNodePosition,
  updateStrategyNode,
} from "db/queries/strategy-nodes";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";
import type { OutlineChange } from "./outline.form";
import { childKind, moved } from "./tree";

type Refusal = "strategy:outline.changed" | "strategy:outline.hasChildren" | "strategy:outline.noProposal";
export type ChangedOutline = { ok: true } | { ok: false; reason: Refusal };

const done: ChangedOutline = { ok: true };
const refused = (reason: Refusal): ChangedOutline => ({ ok: false, reason });

/** One change to a strategy's needs or its tree. Words are written over those that were seen, never over newer ones. */
export async function changeOutline(
  db: Db,
  {
    strategyId,
    change,
    userId,
    now = new Date(),
  }: { strategyId: string; change: OutlineChange; userId: string; now?: Date },
): Promise<ChangedOutline> {
  return inTransaction(db, async (trx) => {
    const before = await wordingOf(trx, strategyId, change);
    const result = isAboutNeeds(change)
      ? await changeNeeds(trx, strategyId, change)
      : await changeTree(trx, strategyId, change);
    if (!result.ok) return result;
    await bumpContentVersion(trx);
    const { intent, id, ...after } = change;
    await recordAudit(trx, {
      ...{ id: newId(), at: now.toISOString(), userId, action: intent, before, after },
      ...{ subjectKind: isAboutNeeds(change) ? "need" : "strategy-node", subjectId: id },
    });
    return result;
  });
}

type TreeChange = Extract<OutlineChange, { intent: `${string}-node` }>;
type NeedChange = Exclude<OutlineChange, TreeChange>;

const isAboutNeeds = (change: OutlineChange): change is NeedChange => !change.intent.endsWith("-node");

/** The words that a change writes over or takes away, for the audit log; undefined where it does neither. */
async function wordingOf(
  trx: Db,
  strategyId: string,
  { intent, id }: OutlineChange,
): Promise<{ title: string; description: string } | undefined> {
  if (!/^(edit|remove)-/.test(intent)) return undefined;
  const all = intent.endsWith("-node")
    ? await listStrategyNodes(trx, { strategyId })
    : await listNeeds(trx, { strategyId });
  const found = all.find((one) => one.id === id);
  return found && { title: found.title, description: found.description };
}

async function changeNeeds(trx: Db, strategyId: string, change: NeedChange): Promise<ChangedOutline> {
  const { id } = change;
  if (change.intent === "add-need") {
    await insertNeed(trx, { id, strategyId, title: change.title, description: change.description });
    return done;
  }
  const needs = await listNeeds(trx, { strategyId });
  if (!needs.some((need) => need.id === id)) return refused("strategy:outline.changed");
  switch (change.intent) {
    case "edit-need": {
      const seen = { title: change.seenTitle, description: change.seenDescription };
      const { title, description } = change;
      return (await updateNeed(trx, { id, seen, title, description }))
        ? done
        : refused("strategy:outline.changed");
    }
    case "move-need": {
      const order = moved(
        needs.map((need) => need.id),
        id,
        change.direction,
      );
      for (const [index, one] of (order ?? []).entries()) {
        await setNeedPosition(trx, { id: one, position: index + 1 });
      }
      return done;
    }
    case "remove-need":
      await deleteNeed(trx, { id });
      return done;
    default: {
      const coded = change.intent === "code-proposal";
      return (await setNeedProposal(trx, { needId: id, number: change.number, coded }))
        ? done
        : refused("strategy:outline.noProposal");
    }
  }
}

async function changeTree(trx: Db, strategyId: string, change: TreeChange): Promise<ChangedOutline> {
  const nodes = await listStrategyNodes(trx, { strategyId });
  const { id } = change;
  if (change.intent === "add-node") {
    const parent = nodes.find((node) => node.id === change.parent);
    const kind = change.parent === "" ? "goal" : parent ? childKind(parent.kind) : null;
    if (!kind) return refused("strategy:outline.changed");
    const parentId = parent?.id ?? null;
    const position =
      Math.max(0, ...nodes.filter((node) => node.parentId === parentId).map((node) => node.position)) + 1;
    const { title, description } = change;
    await insertStrategyNode(trx, { id, strategyId, parentId, kind, position, title, description });
    return done;
  }
  const node = nodes.find((one) => one.id === id);
  if (!node) return refused("strategy:outline.changed");
  switch (change.intent) {
    case "edit-node": {
      const seen = { title: change.seenTitle, description: change.seenDescription };
      const { title, description, objective } = change;
      const written = await updateStrategyNode(trx, {
        ...{ id, seen, title, description },
        objectiveCode: objective || null,
      });
      return written ? done : refused("strategy:outline.changed");
    }
    case "move-node": {
      const siblings = nodes.filter((one) => one.parentId === node.parentId).map((one) => one.id);
      for (const [index, one] of (moved(siblings, id, change.direction) ?? []).entries()) {
        await setNodePosition(trx, { id: one, position: index + 1 });
      }
      return done;
    }
    case "remove-node":
      if (nodes.some((one) => one.parentId === id)) return refused("strategy:outline.hasChildren");
      await deleteStrategyNode(trx, { id });
      return done;
  }
}
