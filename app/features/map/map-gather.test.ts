import { describe, expect, test } from "vitest";
import { gatherMarks, type PlacedMark, placeNames } from "./map-gather";

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

  test("leaves marks that stand apart as they are, links and all", () => {
    expect(gatherMarks([mark("a", 0, 0, 1), mark("b", 200, 0, 1)], join).map(({ href }) => href)).toEqual([
      "/a",
      "/b",
    ]);
  });
});

describe("placeNames", () => {
  const area = (label: string, x: number, y: number) => ({ id: label, label, x, y });
  const size = { width: 400, height: 400 };

  test("moves a name off a mark", () => {
    const [placed] = placeNames([area("Vidzgirio", 200, 200)], [mark("a", 200, 200, 3)], size);
    expect(placed?.label).toBe("Vidzgirio");
    expect(Math.abs((placed?.y ?? 200) - 200)).toBeGreaterThan(34);
  });

  test("moves a name to the side where marks stand above and below it, and keeps it inside", () => {
    const column = [100, 140, 180, 220, 260, 300].map((y) => mark(`${y}`, 200, y, 3));
    const [placed] = placeNames([area("Alyčio", 150, 200)], column, size);
    expect(placed?.label).toBe("Alyčio");
    expect(placed?.x).toBeLessThan(150);
    const [atRim] = placeNames([area("Senamiesčio", 395, 200)], [], size);
    expect((atRim?.x ?? 400) + 5 * "Senamiesčio".length).toBeLessThan(400);
  });

  test("keeps two names from touching", () => {
    const [one, other] = placeNames([area("Dainavos", 200, 200), area("Kalvos", 210, 205)], [], size);
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThanOrEqual(24);
  });
});
