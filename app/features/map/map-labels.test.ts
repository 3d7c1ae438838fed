import { describe, expect, test } from "vitest";
import { placeNames } from "./map-labels";

const mark = (x: number, y: number) => ({ x, y });

describe("placeNames", () => {
  const area = (label: string, x: number, y: number) => ({ id: label, label, x, y });
  const size = { width: 400, height: 400 };

  test("moves a name off a mark", () => {
    const [placed] = placeNames([area("Vidzgirio", 200, 200)], [mark(200, 200)], size);
    expect(placed?.label).toBe("Vidzgirio");
    expect(Math.abs((placed?.y ?? 200) - 200)).toBeGreaterThan(34);
  });

  test("moves a name to the side where marks stand above and below it, and keeps it inside", () => {
    const column = [100, 140, 180, 220, 260, 300].map((y) => mark(200, y));
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

  const voices = { count: 3, text: "3 be taško", label: "3", href: "/" };

  test("gives a sign with voices room before mere names, and one line where they stand close", () => {
    const both = [area("Kalvos", 200, 200), { ...area("Dvaro", 200, 200), voices }];
    const [name, sign] = placeNames(both, [], size);
    expect(sign).toMatchObject({ label: "Dvaro", x: 200, y: 200 });
    expect(Math.abs((name?.y ?? 200) - 200)).toBeGreaterThanOrEqual(36);
    const crowd = [-96, 0, 96].flatMap((dx) => [-90, 0, 90].map((dy) => ({ x: 200 + dx, y: 200 + dy })));
    const [, short] = placeNames(both, crowd, size);
    expect(short).toMatchObject({ label: "Dvaro", voices, isTight: true });
    for (const { x, y } of crowd)
      expect(Math.abs((short?.x ?? 0) - x) > 60 || Math.abs((short?.y ?? 0) - y) > 38).toBe(true);
  });

  test("never leaves a sign with voices out: without room it keeps its number", () => {
    const full = Array.from({ length: 400 }, (_, i) => ({ x: (i % 20) * 20, y: Math.floor(i / 20) * 20 }));
    const [sign] = placeNames([{ ...area("Dvaro", 200, 200), voices }], full, size);
    expect(sign).toMatchObject({ label: "", voices, x: 200, y: 200 });
  });
});
