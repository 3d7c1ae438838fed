import { fromMercator, toMercator } from "./mercator";
import type { Columns, Dictionary } from "./proposal-columns.server";

/** Degrees (WGS 84). */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface MapPoint {
  number: number;
  lat: number;
  lng: number;
  /** Slug of the theme that colours it; absent where a proposal has none. */
  theme?: string;
}

/** Several proposals near one another, shown as one sign in their middle. */
export interface MapCell {
  lat: number;
  lng: number;
  count: number;
  /** How many by the theme that colours them, most first; they add up to `count` where every proposal has a theme. */
  themes: [slug: string, count: number][];
  /** The box that holds them all: where a click on the sign zooms to. */
  bounds: Bounds;
}

export interface MapGrid {
  /** Matching proposals with a point within the bounds. */
  total: number;
  points: MapPoint[];
  cells: MapCell[];
}

/** So few signs can be told apart and clicked in one view, wherever they stand. */
const MOST_POINTS = 12;
/** A list of proposals at one place that a person can still read. */
const MOST_LISTED = 50;
/** Cells of 64 pixels where a tile has 256: two more bits than the tile's own number has. */
const CELL_BITS = 2;
/** Where a view asks for more cells than this, they grow. */
const MOST_CELLS = 4096;
const LAST_ZOOM = 20;

/** Cells of the view: what part of x and y names a column and a row. */
interface Lattice {
  shift: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

function latticeOver(x0: number, y0: number, x1: number, y1: number, zoom: number): Lattice {
  const bounded = Math.min(Math.max(Math.floor(zoom), 0), LAST_ZOOM);
  for (let shift = 32 - bounded - CELL_BITS; ; shift += 1) {
    const [left, top] = [x0 >>> shift, y0 >>> shift];
    const [width, height] = [(x1 >>> shift) - left + 1, (y1 >>> shift) - top + 1];
    if (width * height <= MOST_CELLS) return { shift, left, top, width, height };
  }
}

/** Sums for each cell of a lattice. */
function emptyCells(size: number, themes: number) {
  return {
    counts: new Uint32Array(size),
    sumX: new Float64Array(size),
    sumY: new Float64Array(size),
    west: new Uint32Array(size).fill(0xffff_ffff),
    north: new Uint32Array(size).fill(0xffff_ffff),
    east: new Uint32Array(size),
    south: new Uint32Array(size),
    lastPlace: new Uint32Array(size),
    themeCounts: new Uint32Array(size * themes),
  };
}
type Cells = ReturnType<typeof emptyCells>;

/** What a map draws from: the proposals, which of them match (`fails` is 0), and the themes that were asked for. */
export interface Shown {
  columns: Columns;
  themes: Dictionary<string>;
  fails: Uint8Array;
  /** Codes of themes, in the order of the selection; empty where all were. */
  asked: readonly number[];
}

const BITS = 32;

/** The theme that colours a proposal: its first, or where themes were asked for the first of those that it has. */
function colouring({ columns, asked }: Shown): (place: number) => number {
  const { firstTheme, themes } = columns;
  const [only] = asked;
  if (only === undefined) return (place) => firstTheme[place] ?? 0;
  if (asked.length === 1) return () => only;
  const has = (place: number, code: number) =>
    (((themes[Math.floor((code - 1) / BITS)]?.[place] ?? 0) >>> ((code - 1) % BITS)) & 1) === 1;
  return (place) => {
    const first = firstTheme[place] ?? 0;
    return asked.includes(first) ? first : (asked.find((code) => has(place, code)) ?? first);
  };
}

/** Matching proposals (those whose `fails` is 0) within `bounds`, as points where they are few and as cells otherwise. */
export function gridOf(shown: Shown, bounds: Bounds, zoom: number): MapGrid {
  const { columns, themes, fails } = shown;
  const { x: x0, y: y0 } = toMercator(bounds.north, bounds.west);
  const { x: x1, y: y1 } = toMercator(bounds.south, bounds.east);
  if (x0 > x1 || y0 > y1) return { total: 0, points: [], cells: [] };
  const { shift, left, top, width, height } = latticeOver(x0, y0, x1, y1, zoom);
  const cells = emptyCells(width * height, themes.size);
  const { counts, sumX, sumY, west, north, east, south, lastPlace, themeCounts } = cells;
  const { length, x, y } = columns;
  const themeOf = colouring(shown);
  const first: number[] = [];
  let total = 0;
  for (let i = 0; i < length; i += 1) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    // No point has y 0, which lies north of any bounds.
    if (fails[i] !== 0 || px < x0 || px > x1 || py < y0 || py > y1) continue;
    total += 1;
    if (total <= MOST_POINTS) first.push(i);
    const cell = ((py >>> shift) - top) * width + (px >>> shift) - left;
    counts[cell] = (counts[cell] ?? 0) + 1;
    sumX[cell] = (sumX[cell] ?? 0) + px;
    sumY[cell] = (sumY[cell] ?? 0) + py;
    if (px < (west[cell] ?? 0)) west[cell] = px;
    if (px > (east[cell] ?? 0)) east[cell] = px;
    if (py < (north[cell] ?? 0)) north[cell] = py;
    if (py > (south[cell] ?? 0)) south[cell] = py;
    lastPlace[cell] = i;
    const theme = cell * themes.size + themeOf(i);
    themeCounts[theme] = (themeCounts[theme] ?? 0) + 1;
  }
  if (total <= MOST_POINTS) return { total, points: first.map((i) => pointAt(shown, i)), cells: [] };
  return { total, ...drawn(shown, cells) };
}

/** The single proposals within `bounds`, however near one another: 50 of them by number, after the first `after`. */
export function placesOf(shown: Shown, bounds: Bounds, after: number): MapGrid {
  const { columns, fails } = shown;
  const { x: x0, y: y0 } = toMercator(bounds.north, bounds.west);
  const { x: x1, y: y1 } = toMercator(bounds.south, bounds.east);
  const { length, x, y } = columns;
  const points: MapPoint[] = [];
  let total = 0;
  for (let i = 0; i < length; i += 1) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    if (fails[i] !== 0 || px < x0 || px > x1 || py < y0 || py > y1) continue;
    total += 1;
    if (total > after && points.length < MOST_LISTED) points.push(pointAt(shown, i));
  }
  return { total, points, cells: [] };
}

function pointAt(shown: Shown, place: number): MapPoint {
  const { columns, themes } = shown;
  const theme = themes.valueOf(colouring(shown)(place));
  const where = fromMercator({ x: columns.x[place] ?? 0, y: columns.y[place] ?? 0 });
  return { number: columns.number[place] ?? 0, ...where, ...(theme !== undefined && { theme }) };
}

function drawn(shown: Shown, sums: Cells): { points: MapPoint[]; cells: MapCell[] } {
  const { themes } = shown;
  const { counts, sumX, sumY, lastPlace, themeCounts } = sums;
  const points: MapPoint[] = [];
  const cells: MapCell[] = [];
  counts.forEach((count, cell) => {
    if (count === 1) points.push(pointAt(shown, lastPlace[cell] ?? 0));
    if (count < 2) return;
    const northWest = fromMercator({ x: sums.west[cell] ?? 0, y: sums.north[cell] ?? 0 });
    const southEast = fromMercator({ x: sums.east[cell] ?? 0, y: sums.south[cell] ?? 0 });
    cells.push({
      ...fromMercator({ x: (sumX[cell] ?? 0) / count, y: (sumY[cell] ?? 0) / count }),
      count,
      themes: themesOf(themeCounts.subarray(cell * themes.size, (cell + 1) * themes.size), themes),
      bounds: { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat },
    });
  });
  return { points, cells };
}

function themesOf(counts: Uint32Array, themes: Dictionary<string>): [string, number][] {
  const result: [string, number][] = [];
  counts.forEach((count, code) => {
    const slug = themes.valueOf(code);
    if (slug !== undefined && count > 0) result.push([slug, count]);
  });
  return result.sort((a, b) => b[1] - a[1]);
}
