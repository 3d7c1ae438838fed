import { describe, expect, it } from "vitest";
import { type LocatedNeighbourhood, neighbourhoodOfPoint } from "./neighbourhood-of-point";

const place = (slug: string, lat: number, lng: number, more: Partial<LocatedNeighbourhood> = {}) => ({
  ...{ slug, lat, lng, geometry: null, approximate: true },
  ...more,
});
const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const town = [place("north", 54.42, 24.04), place("middle", 54.405, 24.04), place("south", 54.39, 24.04)];
const slugAt = (lat: number, lng: number, all = town) => neighbourhoodOfPoint({ lat, lng }, all)?.slug;

describe("the neighbourhood of a point", () => {
  it("is the nearest one where no borders are known", () => {
    expect(slugAt(54.419, 24.045)).toBe("north");
    expect(slugAt(54.4, 24.03)).toBe("middle");
  });

  it("is none far outside, by the distance at which neighbourhoods stand from one another", () => {
    expect(slugAt(54.44, 24.04)).toBe("north");
    expect(slugAt(54.47, 24.04)).toBeUndefined();
    const villages = [place("one", 54.4, 24), place("other", 54.5, 24)];
    expect(slugAt(54.33, 24, villages)).toBe("one");
    expect(slugAt(54.2, 24, villages)).toBeUndefined();
  });

  it("is the only one there is within a kilometre, and none where there is none", () => {
    expect(slugAt(54.408, 24.04, [place("only", 54.4, 24.04)])).toBe("only");
    expect(slugAt(54.41, 24.04, [place("only", 54.4, 24.04)])).toBeUndefined();
    expect(slugAt(54.4, 24, [])).toBeUndefined();
  });

  it("is the one whose borders hold it, even where another's middle is nearer, but not in a hole of them", () => {
    const shape = {
      type: "Polygon",
      coordinates: [square(24, 54.35, 24.06, 54.419), square(24.01, 54.36, 24.02, 54.37)],
    };
    const large = place("large", 54.36, 24.01, { geometry: JSON.stringify(shape), approximate: false });
    expect(slugAt(54.4185, 24.04, [...town, large])).toBe("large");
    expect(slugAt(54.365, 24.015, [large])).toBeUndefined();
  });

  it("is none outside of borders that are no guess, and the nearest outside of guessed ones", () => {
    const shape = { type: "MultiPolygon", coordinates: [[square(24, 54.4, 24.01, 54.41)]] };
    const geometry = JSON.stringify(shape);
    expect(slugAt(54.405, 24.005, [place("one", 54.405, 24.005, { geometry, approximate: false })])).toBe(
      "one",
    );
    expect(
      slugAt(54.405, 24.012, [place("one", 54.405, 24.005, { geometry, approximate: false })]),
    ).toBeUndefined();
    expect(slugAt(54.405, 24.012, [place("one", 54.405, 24.005, { geometry })])).toBe("one");
  });
});
