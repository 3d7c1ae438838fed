import type { Db } from "db/connection";
import { listNeeds, type Need } from "db/queries/needs";
import { listPublicStatuses } from "db/queries/proposals";
import { listSections } from "db/queries/sections";
import { findPublicStrategy, type Strategy } from "db/queries/strategies";
import { listStrategyNodes, type StrategyNode } from "db/queries/strategy-nodes";
import type { PublicProposalStatus } from "db/tables/proposals";
import { countSentences } from "./cited-text";
import { sourceKey } from "./section-text";
import { buildTree, type TreeNode } from "./tree";

export interface ContentsLine {
  slug: string;
  title: string;
  sentences: number;
  /** Sentences that say what they rest on. */
  cited: number;
}

export interface StrategyContents {
  strategy: Strategy;
  sections: ContentsLine[];
  needs: Need[];
  tree: TreeNode<StrategyNode>[];
  totals: { sentences: number; cited: number; proposals: number; meetings: number };
  /** What was decided about the proposals that are cited. */
  decided: { included: number; notIncluded: number; undecided: number };
}

/** What visitors find in the strategy; undefined while none is open to them. */
export async function readContents(db: Db): Promise<StrategyContents | undefined> {
  const strategy = await findPublicStrategy(db);
  if (!strategy) return undefined;
  const strategyId = strategy.id;
  const [sections, needs, nodes] = await Promise.all([
    listSections(db, { strategyId }),
    listNeeds(db, { strategyId }),
    listStrategyNodes(db, { strategyId }),
  ]);
  const counted = sections.map(({ slug, title, body }) => ({ slug, title, ...countSentences(body) }));
  const sources = counted.flatMap((section) => section.sources);
  const distinct = (kind: "proposal" | "meeting") =>
    new Set(sources.filter((source) => source.kind === kind).map(sourceKey)).size;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const numbers = sources.flatMap((source) => (source.kind === "proposal" ? source.number : []));
  const statuses = await listPublicStatuses(db, { numbers: [...new Set(numbers)] });
  const having = (...some: PublicProposalStatus[]) =>
    statuses.filter((status) => some.includes(status)).length;
  return {
    strategy,
    decided: {
      included: having("included"),
      notIncluded: having("not_included"),
      undecided: having("published", "considered"),
    },
    sections: counted.map(({ slug, title, sentences, cited }) => ({ slug, title, sentences, cited })),
    needs,
    tree: buildTree(nodes),
    totals: {
      sentences: sum(counted.map((section) => section.sentences)),
      cited: sum(counted.map((section) => section.cited)),
      proposals: distinct("proposal"),
      meetings: distinct("meeting"),
    },
  };
}
