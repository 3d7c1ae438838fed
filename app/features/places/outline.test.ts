import { describe, expect, it } from "vitest";
import { MOST_POINTS, OUTLINE_BYTES, readOutline } from "./outline";

const square = [
  [24.0, 54.38],
  [24.06, 54.38],
  [24.06, 54.41],
  [24.0, 54.41],
  [24.0, 54.38],
];
const polygon = { type: "Polygon", coordinates: [square] };
const box = [23.9, 54.3, 24.2, 54.5] as const;
const read = (value: unknown) => readOutline(JSON.stringify(value), { box });
const turned = square.map(([lng, lat]) => [lat, lng]);

describe("the outline of a neighbourhood", () => {
  it.each([
    ["a polygon", polygon],
    ["a feature", { type: "Feature", properties: { name: "Vidzgirio" }, geometry: polygon }],
    [
      "a collection of one",
      { type: "FeatureCollection", features: [{ type: "Feature", geometry: polygon }] },
    ],
    ["a polygon with heights", { ...polygon, coordinates: [square.map((point) => [...point, 84.2])] }],
  ])("is read from %s", (_what, value) => {
    expect(read(value)).toEqual({ ok: true, geometry: JSON.stringify(polygon), points: 5 });
  });

  it("keeps holes and several parts, and no more digits than a map can show", () => {
    const hole = square.map(([lng = 0, lat = 0]) => [lng / 2 + 12, lat / 2 + 27.2]);
    const parts = { type: "MultiPolygon", coordinates: [[square, hole], [square]] };
    expect(read(parts)).toMatchObject({ ok: true, points: 15 });
    const exact = { type: "Polygon", coordinates: [square.map(([lng = 0, lat = 0]) => [lng + 1e-9, lat])] };
    expect(read(exact)).toEqual({ ok: true, geometry: JSON.stringify(polygon), points: 5 });
  });

  it.each([
    ["notJson", "54.38, 24.06"],
    ["notShape", { type: "Point", coordinates: [24, 54] }],
    ["notShape", { type: "Topology", objects: {} }],
    ["notShape", { type: "Feature", geometry: null }],
    ["notShape", null],
    ["several", { type: "FeatureCollection", features: [{}, {}] }],
    ["empty", { type: "Polygon", coordinates: [] }],
    ["empty", { type: "Polygon", coordinates: [[["24", "54"]]] }],
    [
      "notDegrees",
      {
        type: "Polygon",
        coordinates: [
          [
            [500000, 6027000],
            [1, 1],
            [2, 2],
            [500000, 6027000],
          ],
        ],
      },
    ],
    ["open", { type: "Polygon", coordinates: [square.slice(0, 4)] }],
    ["few", { type: "Polygon", coordinates: [[square[0], square[1], square[0]]] }],
    ["many", { type: "Polygon", coordinates: [[...Array(MOST_POINTS).fill([24, 54.4]), [24, 54.4]]] }],
    ["away", { type: "Polygon", coordinates: [turned] }],
    ["tooLarge", "x".repeat(OUTLINE_BYTES + 1)],
  ])("says of one that is %s what is wrong", (kind, value) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect(readOutline(text, { box })).toEqual({ ok: false, error: `places:outline.${kind}` });
  });
});
