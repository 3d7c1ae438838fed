import type { Db } from "db/connection";
import { countCitations } from "db/queries/cited-sources";
import { listNeeds, type Need } from "db/queries/needs";
import { listCitedUndecided } from "db/queries/proposal-decisions";
import { listSections } from "db/queries/sections";
import { findDraftStrategy, type Strategy } from "db/queries/strategies";
import { listObjectiveCodes, listStrategyNodes, type StrategyNode } from "db/queries/strategy-nodes";
import { newId } from "~/platform/tokens.server";
import { countSentences } from "./cited-text";
import { buildTree, childKind, type TreeNode } from "./tree";

const UNDECIDED_SHOWN = 12;

export interface DeskSection {
  slug: string;
  title: string;
  sentences: number;
  /** Sentences with a source that exists. */
  cited: number;
  /** Sentences whose source changed and that nobody has confirmed since. */
  stale: number;
  /** Somebody has saved something in it. */
  isWritten: boolean;
  updatedAt: string;
  updatedBy: string | null;
}

export interface Desk {
  strategy: Strategy;
  sections: DeskSection[];
  needs: Need[];
  tree: TreeNode<StrategyNode>[];
  objectives: string[];
  undecided: { total: number; proposals: { number: number; title: string; sentences: number }[] };
  /** Ids for what the page's forms may add, so that a form sent twice adds once: by parent node, "" for a goal. */
  newIds: Record<string, string>;
  newNeedId: string;
}

/** Everything on the drafter's desk; undefined while there is no draft. */
export async function readDesk(db: Db): Promise<Desk | undefined> {
  const strategy = await findDraftStrategy(db);
  if (!strategy) return undefined;
  const strategyId = strategy.id;
  const [sections, counts, needs, nodes, objectives, undecided] = await Promise.all([
    listSections(db, { strategyId }),
    countCitations(db, { strategyId }),
    listNeeds(db, { strategyId }),
    listStrategyNodes(db, { strategyId }),
    listObjectiveCodes(db),
    listCitedUndecided(db, { strategyId, limit: UNDECIDED_SHOWN }),
  ]);
  const parents = nodes.filter(({ kind }) => childKind(kind) !== null).map(({ id }) => id);
  return {
    ...{ strategy, needs, objectives, undecided },
    sections: sections.map(({ id, slug, title, body, revision, updatedAt, updatedBy }) => ({
      ...{ slug, title, updatedAt, updatedBy, sentences: countSentences(body).sentences },
      isWritten: body !== "" || revision > 1,
      ...(counts.get(id) ?? { cited: 0, stale: 0 }),
    })),
    tree: buildTree(nodes),
    newIds: Object.fromEntries(["", ...parents].map((id) => [id, newId()])),
    newNeedId: newId(),
  };
}
