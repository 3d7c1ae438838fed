import { type MercatorPoint, toMercator } from "./mercator";
import type { Columns, Dictionary } from "./proposal-columns.server";

/** Where a list that begins with the nearest begins, and where the neighbourhoods are. */
export interface Nearness {
  lat: number;
  lng: number;
  /** The neighbourhood that was named: what is about it is at the place itself. */
  neighbourhood?: string | undefined;
  /** The middle of each, by slug: there stands what has no point of its own. */
  middles: ReadonlyMap<string, { lat: number; lng: number }>;
}

/** The globe's girth in units of the map's square: see `mercator.ts`. */
const METRES_A_UNIT = 40_075_017 / 2 ** 32;
/** Nobody tells ten metres apart in a list; and as whole steps, so that they can be counted instead of sorted. */
const METRES_A_STEP = 10;
const FARTHEST = 65_534;
/** Nearer than anything outside the neighbourhood that was named. */
const AT_HOME = FARTHEST + 2;

/**
 * How near each proposal is, in steps of ten metres: the higher the nearer, so that of equals the newest stands first; 0 for
 * those that are nowhere on a map.
 */
export function nearnessKeys(
  columns: Columns,
  neighbourhoods: Dictionary<string>,
  { lat, lng, neighbourhood, middles }: Nearness,
): Uint32Array {
  const here = toMercator(lat, lng);
  const metres = METRES_A_UNIT * Math.cos((lat * Math.PI) / 180);
  const nearness = (place: MercatorPoint): number => {
    const steps = (Math.hypot(place.x - here.x, place.y - here.y) * metres) / METRES_A_STEP;
    return FARTHEST + 1 - Math.min(FARTHEST, Math.round(steps));
  };
  const byCode = new Uint32Array(neighbourhoods.size);
  for (const [slug, middle] of middles) {
    const code = neighbourhoods.codeOf(slug);
    if (code !== undefined) byCode[code] = nearness(toMercator(middle.lat, middle.lng));
  }
  const own = neighbourhood === undefined ? undefined : neighbourhoods.codeOf(neighbourhood);
  const keys = new Uint32Array(columns.length);
  for (let i = 0; i < keys.length; i += 1) {
    const code = columns.neighbourhood[i] ?? 0;
    const [x, y] = [columns.x[i] ?? 0, columns.y[i] ?? 0];
    if (own !== undefined && code === own) keys[i] = AT_HOME;
    else keys[i] = y === 0 ? (byCode[code] ?? 0) : nearness({ x, y });
  }
  return keys;
}
