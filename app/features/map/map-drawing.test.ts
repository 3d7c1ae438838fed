import { describe, expect, it } from "vitest";
import { type DrawnNeighbourhood, drawMap, drawPlace, projectionOf } from "./map-drawing.server";

const bounds = { west: 23.9586, south: 54.364, east: 24.1024, north: 54.4431 };
const place = (slug: string, lat: number, lng: number): DrawnNeighbourhood => ({
  slug,
  name: slug,
  lat,
  lng,
  geometry: null,
  approximate: true,
});
const neighbourhoods = [place("a", 54.4, 24.03), place("b", 54.41, 24.05), place("c", 54.39, 24.06)];

describe("projectionOf", () => {
  const project = projectionOf(bounds, 700, 480, 36);

  it("fits the territory into the drawing, north up, in the middle", () => {
    const northWest = project(bounds.north, bounds.west);
    const southEast = project(bounds.south, bounds.east);
    expect(northWest.x).toBeGreaterThanOrEqual(36);
    expect(northWest.y).toBeGreaterThanOrEqual(36);
    expect(southEast.x).toBeLessThanOrEqual(664);
    expect(southEast.y).toBeLessThanOrEqual(444);
    expect(northWest.x + southEast.x).toBeCloseTo(700, -1);
    expect(northWest.y + southEast.y).toBeCloseTo(480, -1);
  });
});

describe("drawMap", () => {
  const cell = { lat: 54.4, lng: 24.04, count: 5, themes: [["s", 5]] as [string, number][], bounds };
  const draw = (cells: (typeof cell)[], places = neighbourhoods) =>
    drawMap({
      bounds,
      neighbourhoods: places,
      grid: { total: 5, points: [{ number: 9, lat: 54.41, lng: 24.06, theme: "s" }], cells },
      colourOf: () => "senjorai",
      texts: {
        cluster: (count) => `${count} here`,
        point: (number) => `P-${number}`,
        pointHref: (number) => `/p/${number}`,
      },
    });

  it("draws land around the neighbourhoods, height lines where voices are, and a sign for each cluster and point", () => {
    const { land, contours, areas, marks } = draw([cell]);
    expect(land).toMatch(/^M[\d. -]+Q.*Z$/);
    expect(contours.length).toBeGreaterThan(2);
    expect(areas.map((area) => area.label)).toEqual(["a", "b", "c"]);
    expect(marks.map(({ label, count, href }) => ({ label, count, href }))).toEqual([
      { label: "5 here", count: 5, href: undefined },
      { label: "P-9", count: 1, href: "/p/9" },
    ]);
  });

  it("still draws land where no neighbourhood is known", () => {
    expect(draw([cell], []).land).toMatch(/^M/);
  });

  it("draws the outline of a neighbourhood that has one", () => {
    const ring = [
      [24.02, 54.39],
      [24.06, 54.39],
      [24.04, 54.41],
      [24.02, 54.39],
    ];
    const outlined = {
      ...place("d", 54.4, 24.04),
      geometry: JSON.stringify({ type: "MultiPolygon", coordinates: [[ring], [ring]] }),
    };
    const [area] = draw([], [outlined]).areas;
    expect(area?.path?.match(/M/g)).toHaveLength(2);
    expect(area?.path).toMatch(/^M\d+ \d+L\d+ \d+L\d+ \d+L\d+ \d+Z/);
  });
});

describe("drawPlace", () => {
  it("puts one sign where the place is", () => {
    const drawing = drawPlace({
      bounds,
      neighbourhoods,
      place: { lat: 54.4, lng: 24.03, label: "Here", colour: "skurdas" },
    });
    const spot = projectionOf(bounds, 560, 420, 36)(54.4, 24.03);
    expect(drawing.marks).toHaveLength(1);
    expect(drawing.marks[0]).toMatchObject({
      label: "Here",
      ...spot,
      parts: [{ colour: "skurdas", count: 1 }],
    });
    expect(drawing.contours).toEqual([]);
  });
});
