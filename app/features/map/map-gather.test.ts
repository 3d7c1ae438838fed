import { describe, expect, test } from "vitest";
import { SIGN_RIM, signRadius } from "~/components/map-sign";
import { gatherMarks, type PlacedMark } from "./map-gather";

const mark = (
  id: string,
  x: number,
  y: number,
  count: number,
  colour: "senjorai" | "jaunimas" = "senjorai",
): PlacedMark => ({
  ...{ id, x, y, count, label: id, href: `/${id}` },
  parts: [{ colour, count }],
  bounds: { west: x, south: y, east: x, north: y },
});
const join = ({ count }: { count: number }) => ({ label: `${count} here` });

describe("gatherMarks", () => {
  test("joins marks that would cover each other and loses nobody", () => {
    const marks = gatherMarks(
      [mark("a", 100, 100, 1, "jaunimas"), mark("b", 110, 105, 7), mark("c", 300, 90, 2)],
      join,
    );
    expect(marks.map(({ count, label }) => [count, label])).toEqual([
      [8, "8 here"],
      [2, "c"],
    ]);
    expect(marks[0]).toMatchObject({
      x: 110,
      bounds: { west: 100, south: 100, east: 110, north: 105 },
      parts: [
        { colour: "senjorai", count: 7 },
        { colour: "jaunimas", count: 1 },
      ],
    });
  });

  test("leaves no two signs that cover each other, however they grow by being joined", () => {
    const crowd = Array.from({ length: 120 }, (_, i) =>
      mark(`${i}`, (i * 97) % 500, (i * 61) % 400, 1 + (i % 9)),
    );
    const signs = gatherMarks(crowd, join);
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.reduce((sum, { count }) => sum + count, 0)).toBe(
      crowd.reduce((sum, { count }) => sum + count, 0),
    );
    for (const [i, one] of signs.entries())
      for (const other of signs.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
          signRadius(one) + signRadius(other) + 2 * SIGN_RIM,
        );
  });

  test("leaves marks that stand apart as they are, links and all", () => {
    expect(gatherMarks([mark("a", 0, 0, 1), mark("b", 200, 0, 1)], join).map(({ href }) => href)).toEqual([
      "/a",
      "/b",
    ]);
  });
});
