import { describe, expect, it } from "vitest";
import { buildTree, moved, type TreeNode, type TreeRow } from "./tree";

const row = (id: string, parentId: string | null, kind: TreeRow["kind"], position: number): TreeRow => ({
  id,
  parentId,
  kind,
  position,
});

describe("the tree of goals, objectives and actions", () => {
  it("is numbered by the places, without gaps", () => {
    const flat = (nodes: TreeNode<TreeRow>[]): string[] =>
      nodes.flatMap(({ node, number, children }) => [`${number} ${node.id}`, ...flat(children)]);
    expect(
      flat(
        buildTree([
          row("second", null, "goal", 9),
          row("b", "o", "action", 5),
          row("first", null, "goal", 2),
          row("o", "first", "objective", 1),
          row("a", "o", "action", 1),
          row("orphan", "gone", "action", 1),
        ]),
      ),
    ).toEqual(["1 first", "1.1 o", "1.1.1 a", "1.1.2 b", "2 second"]);
  });

  it("lets a node change places with its neighbour only", () => {
    expect(moved(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", "down")).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b"], "a", "up")).toBeUndefined();
    expect(moved(["a", "b"], "b", "down")).toBeUndefined();
    expect(moved(["a", "b"], "z", "up")).toBeUndefined();
  });
});
