import type { IndexedProposal } from "db/queries/indexed-proposals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProposalIndex } from "./proposal-index.server";
import { EVERYTHING, parseSelection, pointIn, selectionQuery } from "./selection";

const here = { lat: 54.4, lng: 24.05 };
const middles = new Map([
  ["dvaro", { lat: 54.41, lng: 24.07 }],
  ["kalvos", { lat: 54.3, lng: 24 }],
]);

const proposal = (number: number, more: Partial<IndexedProposal>): IndexedProposal => ({
  ...{ number, themes: [], neighbourhood: null, meeting: null, origin: "online", status: "published" },
  ...{ submittedAt: "2022-06-10T10:00:00.000Z", lat: null, lng: null, supports: 0, ...more },
});

function order(rows: readonly IndexedProposal[], neighbourhood?: string): number[] {
  const index = new ProposalIndex();
  index.update(rows, [], 1);
  const nearness = { ...here, neighbourhood, middles };
  return index.ask({ ...EVERYTHING, sort: "nearest" }, undefined, nearness).numbers(0, 100);
}

/** Metres along the ground. */
function metres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(half));
}

describe("the nearest first", () => {
  it("are those at a point, then those of a neighbourhood by its middle, then those that are nowhere", () => {
    const rows = [
      proposal(1, {}),
      proposal(2, { neighbourhood: "kalvos" }),
      proposal(3, { neighbourhood: "dvaro" }),
      proposal(4, { lat: 54.401, lng: 24.05 }),
      proposal(5, { lat: 54.35, lng: 24.05 }),
    ];
    expect(order(rows)).toEqual([4, 3, 5, 2, 1]);
  });

  it("are all those of a neighbourhood that was named, the newest first, before its neighbours", () => {
    const rows = [
      proposal(1, { neighbourhood: "kalvos", ...here }),
      proposal(2, { ...here }),
      proposal(3, { neighbourhood: "kalvos" }),
    ];
    expect(order(rows, "kalvos")).toEqual([3, 1, 2]);
  });

  it("stand in the order of their distance along the ground, as far as a hundred metres can be told", () => {
    const degrees = fc.double({ min: -0.05, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees, degrees), { maxLength: 20 }), (offsets) => {
        const rows = offsets.map(([lat, lng], i) =>
          proposal(i + 1, { lat: here.lat + lat, lng: here.lng + lng }),
        );
        const distances = order(rows).map((number) => {
          const row = rows[number - 1];
          return metres(here, { lat: row?.lat ?? 0, lng: row?.lng ?? 0 });
        });
        for (const [i, distance] of distances.entries())
          expect(distance).toBeGreaterThan((distances[i - 1] ?? 0) - 100);
      }),
    );
  });
});

describe("a place in the address", () => {
  const read = (query: string) => parseSelection(new URLSearchParams(query));

  it.each([
    ["sort=nearest&near=dvaro", "dvaro"],
    ["sort=nearest&near=54.39712345,24.05671", "54.397,24.057"],
    ["sort=nearest&near=54,-0.0001", "54.000,0.000"],
    ["near=dvaro", undefined],
    ["sort=support&near=dvaro", undefined],
    ["sort=nearest&near=91,24", undefined],
    ["sort=nearest&near=54.4;24", undefined],
    ["sort=nearest&near='%20or%201=1", undefined],
  ])("%s", (query, near) => {
    const selection = read(query);
    expect(selection.near).toBe(near);
    expect(read(selectionQuery(selection).slice(1))).toEqual(selection);
  });

  it("names a point on earth or none", () => {
    expect(pointIn("54.4,24.05")).toEqual(here);
    for (const wrong of ["", "54.4", "54.4,", "a,b", "54.4,181", "1e3,2"])
      expect(pointIn(wrong)).toBeUndefined();
  });
});
