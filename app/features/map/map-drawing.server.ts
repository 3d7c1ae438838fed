import type { ThemeColour } from "db/tables/places";
import type { MapArea, MapDrawing, MapMark, MapVoices } from "~/components/map-frame";
import { SIGN_RIM, signRadius } from "~/components/map-sign";
import { colourParts } from "./colour-parts";
import { gatherMarks, type PlacedMark } from "./map-gather";
import { drawGround } from "./map-ground";
import { placeNames } from "./map-labels";
import { fromMercator, toMercator } from "./mercator";
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

// A phone shows this at two thirds, a desk at one and a half: names and marks are readable at both.
const WIDTH = 560;
const HEIGHT = 420;
/** Free room around the territory, in the drawing's units, for signs and names at its rim. */
const PADDING = 36;

interface Spot {
  x: number;
  y: number;
}
type Project = (lat: number, lng: number) => Spot;

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

/** Fewer places than this tell nothing of where people live; the whole territory is shown then. */
const LEAST_PLACES = 3;

/** The part of the territory that a map opens at: where its neighbourhoods and proposals are, not the woods around. */
export function shownBounds(
  territory: Bounds,
  neighbourhoods: readonly { lat: number; lng: number }[],
  grid: MapGrid,
): Bounds {
  if (neighbourhoods.length < LEAST_PLACES) return territory;
  const spots = [...neighbourhoods, ...grid.points, ...grid.cells];
  const [lats, lngs] = [spots.map(({ lat }) => lat), spots.map(({ lng }) => lng)];
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lngs),
    Math.max(...lngs),
  ];
  const margin = { lat: (north - south) * 0.06, lng: (east - west) * 0.06 };
  return {
    south: south - margin.lat,
    north: north + margin.lat,
    west: west - margin.lng,
    east: east + margin.lng,
  };
}

/** The corners of a drawing that shows `bounds`, so that it can be laid under a map that moves. */
export function cornersOfDrawing(bounds: Bounds): Bounds {
  const [a, b] = [toMercator(bounds.north, bounds.west), toMercator(bounds.south, bounds.east)];
  const scale = Math.min(
    (WIDTH - 2 * PADDING) / Math.max(b.x - a.x, 1),
    (HEIGHT - 2 * PADDING) / Math.max(b.y - a.y, 1),
  );
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const northWest = fromMercator({ x: middle.x - WIDTH / 2 / scale, y: middle.y - HEIGHT / 2 / scale });
  const southEast = fromMercator({ x: middle.x + WIDTH / 2 / scale, y: middle.y + HEIGHT / 2 / scale });
  return { north: northWest.lat, west: northWest.lng, south: southEast.lat, east: southEast.lng };
}

/** The map of the territory as the server draws it: ground, neighbourhoods, proposals in clusters ringed by theme. */
export function drawMap(input: {
  /** What to show, see `shownBounds`. */
  bounds: Bounds;
  neighbourhoods: readonly DrawnNeighbourhood[];
  grid: MapGrid;
  /** Colour of a theme by its slug. */
  colourOf: (slug: string) => ThemeColour | undefined;
  /** Proposals without a point, by the slug of their neighbourhood. */
  voicesOf?: (slug: string) => MapVoices | undefined;
  texts: DrawingTexts;
}): MapDrawing {
  const project = projectionOf(input.bounds, WIDTH, HEIGHT, PADDING);
  const { cluster, clusterHref } = input.texts;
  const single = marksOf(input, project);
  const marks = gatherMarks(single, ({ count, bounds }) => {
    const href = clusterHref?.(bounds);
    return { label: cluster(count), ...(href && { href }) };
  });
  const places = input.neighbourhoods.map((place) => project(place.lat, place.lng));
  const voices = single.map(({ x, y, count }) => ({ x, y, weight: count }));
  return {
    width: WIDTH,
    height: HEIGHT,
    ...drawGround({ width: WIDTH, height: HEIGHT }, groundOf(places), voices),
    areas: placeNames(
      input.neighbourhoods.map((place) => {
        const voices = input.voicesOf?.(place.slug);
        return { ...areaOf(place, project), ...(voices && { voices }) };
      }),
      [...marks.map(obstacleOf), ...CORNERS],
      { width: WIDTH, height: HEIGHT },
    ),
    scale: scaleOf(input.bounds),
    marks: marks.map(({ bounds: _bounds, ...mark }) => mark),
  };
}

/** The land that is drawn: where the known places are, or all that the map shows where too few of them tell. */
function groundOf(places: readonly Spot[]): readonly Spot[] {
  if (places.length >= LEAST_PLACES) return places;
  const around = Array.from({ length: 8 }, (_, eighth) => ({
    x: WIDTH * (0.5 + 0.27 * Math.cos((eighth * Math.PI) / 4)),
    y: HEIGHT * (0.5 + 0.25 * Math.sin((eighth * Math.PI) / 4)),
  }));
  return [...places, { x: WIDTH / 2, y: HEIGHT / 2 }, ...around];
}

/** A small map of one place, for the page of a proposal, in its theme's colour where it has one, or of a meeting. */
export function drawPlace(input: {
  bounds: Bounds;
  neighbourhoods: readonly DrawnNeighbourhood[];
  place: {
    lat: number;
    lng: number;
    label: string;
    colour?: ThemeColour | undefined;
    isMeeting?: boolean;
  };
}): MapDrawing {
  const project = projectionOf(input.bounds, WIDTH, HEIGHT, PADDING);
  const { lat, lng, label, colour, isMeeting } = input.place;
  const parts = colour ? [{ colour, count: 1 }] : [];
  const mark: MapMark = {
    ...{ id: "place", ...project(lat, lng), label, parts, count: 1 },
    ...(isMeeting && { isMeeting }),
  };
  const areas = input.neighbourhoods.map((neighbourhood) => areaOf(neighbourhood, project));
  return {
    width: WIDTH,
    height: HEIGHT,
    land: drawGround(
      { width: WIDTH, height: HEIGHT },
      groundOf([...areas, mark].map(({ x, y }) => ({ x, y }))),
      [],
    ).land,
    contours: [],
    scale: scaleOf(input.bounds),
    areas: placeNames(areas, [mark], { width: WIDTH, height: HEIGHT }),
    marks: [mark],
  };
}

const obstacleOf = (mark: PlacedMark) => ({
  ...{ x: mark.x, y: mark.y, radius: 1.1 * (signRadius(mark) + SIGN_RIM) + 2 },
});

/** No name stands where the scale does, nor where the first page has its button. */
const CORNERS = [
  { x: 64, y: HEIGHT - 18, half: 60, radius: 18 },
  { x: WIDTH - 92, y: HEIGHT - 36, half: 92, radius: 30 },
];
const METRES_PER_DEGREE = 111_320;
/** The scale is as long as the longest of these that leaves room for the map. */
const ROUND_METRES = [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];
const LONGEST_SCALE = 100;

function scaleOf(bounds: Bounds): MapDrawing["scale"] {
  const drawn = cornersOfDrawing(bounds);
  const middle = (drawn.north + drawn.south) / 2;
  const metres = METRES_PER_DEGREE * Math.cos((middle * Math.PI) / 180) * (drawn.east - drawn.west);
  const unit = WIDTH / metres;
  const round = ROUND_METRES.find((length) => length * unit <= LONGEST_SCALE);
  if (round === undefined) return undefined;
  return {
    length: Math.round(round * unit),
    label: round < 1000 ? `${round} m` : `${round / 1000} km`,
  };
}

function marksOf(input: Parameters<typeof drawMap>[0], project: Project): PlacedMark[] {
  const { grid, colourOf, texts } = input;
  const cells = grid.cells.map((cell): PlacedMark => {
    const href = texts.clusterHref?.(cell.bounds);
    return {
      id: `${cell.lat},${cell.lng}`,
      ...project(cell.lat, cell.lng),
      label: texts.cluster(cell.count),
      ...(href && { href }),
      parts: colourParts(cell.themes, colourOf),
      count: cell.count,
      bounds: cell.bounds,
    };
  });
  const points = grid.points.map((point): PlacedMark => {
    const colour = point.theme === undefined ? undefined : colourOf(point.theme);
    return {
      id: String(point.number),
      ...project(point.lat, point.lng),
      label: texts.point(point.number),
      href: texts.pointHref(point.number),
      parts: colour ? [{ colour, count: 1 }] : [],
      count: 1,
      bounds: { west: point.lng, south: point.lat, east: point.lng, north: point.lat },
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
