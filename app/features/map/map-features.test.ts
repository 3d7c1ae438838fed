import { describe, expect, it } from "vitest";
import { readView, toFeatures } from "./map-features.server";

describe("readView", () => {
  const view = (query: string) => readView(new URLSearchParams(query));

  it("reads a box and a zoom", () => {
    expect(view("bbox=23.9,54.3,24.1,54.5&zoom=12")).toEqual({
      bounds: { west: 23.9, south: 54.3, east: 24.1, north: 54.5 },
      zoom: 12,
    });
  });

  it("keeps the zoom between 0 and 20, and takes 13 where it is no number", () => {
    expect(view("bbox=1,2,3,4&zoom=99")?.zoom).toBe(20);
    expect(view("bbox=1,2,3,4&zoom=-4")?.zoom).toBe(0);
    expect(view("bbox=1,2,3,4&zoom=near")?.zoom).toBe(13);
    expect(view("bbox=1,2,3,4")?.zoom).toBe(13);
  });

  it.each([
    "",
    "bbox=",
    "bbox=1,2,3",
    "bbox=1,2,3,4,5",
    "bbox=1,,3,4",
    "bbox=3,2,1,4",
    "bbox=1,4,3,2",
    "bbox=1,2,3,NaN",
    "bbox=1,2,3,Infinity",
  ])("refuses %j", (query) => {
    expect(view(query)).toBeUndefined();
  });
});

describe("toFeatures", () => {
  const colourOf = (slug: string) => (slug === "seniors" ? ("senjorai" as const) : undefined);

  it("writes longitude first, and themes as the colours that the map draws", () => {
    const cell = {
      lat: 54.4,
      lng: 24.05,
      count: 3,
      themes: [
        ["seniors", 2],
        ["gone", 1],
      ] as [string, number][],
      bounds: { west: 24, south: 54.3, east: 24.1, north: 54.5 },
    };
    const { features, total } = toFeatures({ total: 3, points: [], cells: [cell] }, new Map(), colourOf);
    expect(total).toBe(3);
    expect(features[0]).toEqual({
      type: "Feature",
      geometry: { type: "Point", coordinates: [24.05, 54.4] },
      properties: { kind: "cluster", count: 3, parts: [["senjorai", 2]], bounds: [24, 54.3, 24.1, 54.5] },
    });
  });

  it("names a single proposal in its own language", () => {
    const point = { number: 7, lat: 54.4, lng: 24.05, theme: "seniors" };
    const titles = new Map([[7, { title: "Лавки біля поліклініки", language: "uk" }]]);
    const [feature] = toFeatures({ total: 1, points: [point], cells: [] }, titles, colourOf).features;
    expect(feature?.properties).toEqual({
      kind: "proposal",
      number: 7,
      title: "Лавки біля поліклініки",
      language: "uk",
      colour: "senjorai",
    });
  });
});
