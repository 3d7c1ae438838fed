import { expect, it } from "vitest";
import { colourParts } from "./colour-parts";

it("makes themes of one colour one part, and leaves out what has none", () => {
  const colours = new Map([
    ["a", "skurdas"],
    ["b", "jaunimas"],
    ["c", "jaunimas"],
  ] as const);
  const themes = [
    ["a", 3],
    ["b", 2],
    ["c", 2],
    ["gone", 9],
  ] as const;
  expect(colourParts(themes, (slug) => [...colours].find(([one]) => one === slug)?.[1])).toEqual([
    { colour: "jaunimas", count: 4 },
    { colour: "skurdas", count: 3 },
  ]);
});
