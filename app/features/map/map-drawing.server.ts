import type { ThemeColour } from "db/tables/places";
import type { MapArea, MapDrawing, MapMark } from "~/components/map-frame";
import { drawGround } from "./map-ground";
import { toMercator } from "./mercator";
import type { Bounds, MapGrid } from "./proposal-grid.server";

export interface DrawnNeighbourhood {
  slug: string;
  name: string;
  lat: number;
  lng: number;
  /** GeoJSON Polygon or MultiPolygon as text. */
  geometry: string | null;
  approximate: boolean;
}

export interface DrawingTexts {
  /** What a screen reader says of a sign with several proposals. */
  cluster: (count: number) => string;
  /** The same of a single one. */
  point: (number: number) => string;
  /** Where a click on a sign leads without script. */
  clusterHref?: (bounds: Bounds) => string | undefined;
  pointHref: (number: number) => string;
}

const WIDTH = 700;
const HEIGHT = 480;
/** Free room around the territory, in the drawing's units, for signs and names at its rim. */
const PADDING = 36;

type Project = (lat: number, lng: number) => { x: number; y: number };

/** Web Mercator fitted into the drawing, the territory whole and in the middle. */
export function projectionOf(bounds: Bounds, width: number, height: number, padding: number): Project {
  const northWest = toMercator(bounds.north, bounds.west);
  const southEast = toMercator(bounds.south, bounds.east);
  const spanX = Math.max(southEast.x - northWest.x, 1);
  const spanY = Math.max(southEast.y - northWest.y, 1);
  const scale = Math.min((width - 2 * padding) / spanX, (height - 2 * padding) / spanY);
  const left = (width - spanX * scale) / 2;
  const top = (height - spanY * scale) / 2;
  return (lat, lng) => {
    const { x, y } = toMercator(lat, lng);
    return {
      x: Math.round(left + (x - northWest.x) * scale),
      y: Math.round(top + (y - northWest.y) * scale),
    };
  };
}

/** The map of the territory as the server draws it: ground, neighbourhoods, proposals in clusters ringed by theme. */
export function drawMap(input: {
  bounds: Bounds;
  neighbourhoods: readonly DrawnNeighbourhood[];
  grid: MapGrid;
  /** Colour of a theme by its slug. */
  colourOf: (slug: string) => ThemeColour | undefined;
  texts: DrawingTexts;
}): MapDrawing {
  const project = projectionOf(input.bounds, WIDTH, HEIGHT, PADDING);
  const marks = marksOf(input, project);
  const places = input.neighbourhoods.map((place) => project(place.lat, place.lng));
  const voices = marks.map(({ x, y, count }) => ({ x, y, weight: count }));
  const corner = project(input.bounds.north, input.bounds.west);
  const opposite = project(input.bounds.south, input.bounds.east);
  const middle = { x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2 };
  return {
    width: WIDTH,
    height: HEIGHT,
    ...drawGround({ width: WIDTH, height: HEIGHT }, places.length ? places : [middle], voices),
    areas: input.neighbourhoods.map((place) => areaOf(place, project)),
    marks,
  };
}

/** A small map of one place, for the page of a proposal or a meeting. */
export function drawPlace(input: {
  bounds: Bounds;
  neighbourhoods: readonly DrawnNeighbourhood[];
  place: { lat: number; lng: number; label: string; colour: ThemeColour };
}): MapDrawing {
  const project = projectionOf(input.bounds, WIDTH, HEIGHT, PADDING);
  const { x, y } = project(input.place.lat, input.place.lng);
  const places = input.neighbourhoods.map((neighbourhood) => project(neighbourhood.lat, neighbourhood.lng));
  return {
    width: WIDTH,
    height: HEIGHT,
    land: drawGround({ width: WIDTH, height: HEIGHT }, [...places, { x, y }], []).land,
    contours: [],
    areas: input.neighbourhoods.map((neighbourhood) => areaOf(neighbourhood, project)),
    marks: [
      {
        id: "place",
        x,
        y,
        label: input.place.label,
        parts: [{ colour: input.place.colour, count: 1 }],
        count: 1,
      },
    ],
  };
}

function marksOf(input: Parameters<typeof drawMap>[0], project: Project): MapMark[] {
  const { grid, colourOf, texts } = input;
  const cells = grid.cells.map((cell): MapMark => {
    const href = texts.clusterHref?.(cell.bounds);
    return {
      id: `${cell.lat},${cell.lng}`,
      ...project(cell.lat, cell.lng),
      label: texts.cluster(cell.count),
      ...(href && { href }),
      parts: cell.themes.flatMap(([slug, count]) => {
        const colour = colourOf(slug);
        return colour ? [{ colour, count }] : [];
      }),
      count: cell.count,
    };
  });
  const points = grid.points.map((point): MapMark => {
    const colour = point.theme === undefined ? undefined : colourOf(point.theme);
    return {
      id: String(point.number),
      ...project(point.lat, point.lng),
      label: texts.point(point.number),
      href: texts.pointHref(point.number),
      parts: colour ? [{ colour, count: 1 }] : [],
      count: 1,
    };
  });
  return [...cells, ...points];
}

function areaOf(place: DrawnNeighbourhood, project: Project): MapArea {
  const { x, y } = project(place.lat, place.lng);
  return {
    id: place.slug,
    label: place.name,
    x,
    y,
    approximate: place.approximate,
    ...(place.geometry && { path: outlineOf(place.geometry, project) }),
  };
}

type Ring = readonly (readonly number[])[];

/** SVG path data of a GeoJSON Polygon or MultiPolygon. */
function outlineOf(geometry: string, project: Project): string {
  const shape: { type: string; coordinates: Ring[] | Ring[][] } = JSON.parse(geometry);
  const rings = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates) as Ring[][];
  return rings
    .flat()
    .map(
      (ring) => `M${ring.map(([lng = 0, lat = 0]) => Object.values(project(lat, lng)).join(" ")).join("L")}Z`,
    )
    .join("");
}
