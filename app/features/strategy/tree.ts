export interface TreeRow {
  id: string;
  parentId: string | null;
  kind: "goal" | "objective" | "action";
  position: number;
}

export interface TreeNode<T extends TreeRow> {
  node: T;
  /** 1, 1.1, 1.1.1: it follows from the places, so it is always without gaps. */
  number: string;
  children: TreeNode<T>[];
}

/** What stands under a goal, and under an objective; actions are the leaves. */
const CHILD_KIND = { goal: "objective", objective: "action", action: null } as const;

export const childKind = (kind: TreeRow["kind"]): TreeRow["kind"] | null => CHILD_KIND[kind];

/** The numbered tree of goals, objectives and actions; a node whose parent is gone is left out. */
export function buildTree<T extends TreeRow>(rows: readonly T[]): TreeNode<T>[] {
  const children = new Map<string | null, T[]>();
  for (const row of rows) {
    const siblings = children.get(row.parentId);
    if (siblings) siblings.push(row);
    else children.set(row.parentId, [row]);
  }
  const below = (parentId: string | null, prefix: string): TreeNode<T>[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position)
      .map((node, index) => {
        const number = `${prefix}${index + 1}`;
        return { node, number, children: below(node.id, `${number}.`) };
      });
  return below(null, "");
}

/**
 * The order of `ids` after one of them went a step up or down, or undefined where it cannot: it is not there, or it is
 * the first or last already.
 */
export function moved(ids: readonly string[], id: string, direction: "up" | "down"): string[] | undefined {
  const from = ids.indexOf(id);
  const to = direction === "up" ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return undefined;
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}
