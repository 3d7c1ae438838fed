import type { Position } from "geojson";
import type { Box } from "~/features/proposals/proposal.form";

/** A shape as GeoJSON text, Polygon or MultiPolygon, with the number of its points. */
export type ReadOutline = { ok: true; geometry: string; points: number } | { ok: false; error: OutlineFault };

export type OutlineFault =
  `places:outline.${"tooLarge" | "notJson" | "several" | "notShape" | "empty" | "notDegrees" | "open" | "few" | "many" | "away"}`;

/** What a file of one shape may weigh before it is read. */
export const OUTLINE_BYTES = 500_000;
/** Every page with a map carries every outline: so many points draw a town's edge to a few metres. */
export const MOST_POINTS = 2_000;
/** 11 cm. */
const DECIMALS = 6;

const fault = (kind: OutlineFault extends `places:outline.${infer Kind}` ? Kind : never) =>
  ({ ok: false, error: `places:outline.${kind}` }) as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The shape inside a feature, or inside a collection that holds just one. */
function shapeIn(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (value.type === "Feature") return value.geometry;
  if (value.type === "FeatureCollection" && isList(value.features)) {
    if (value.features.length > 1) return "several";
    return shapeIn(value.features[0]);
  }
  if (value.type === "GeometryCollection" && isList(value.geometries) && value.geometries.length === 1)
    return value.geometries[0];
  return value;
}

/**
 * Reads the outline of one neighbourhood: GeoJSON in degrees (WGS 84), longitude before latitude.
 * @param box where the organisation's map is: a shape that does not reach it is another's, or has its axes changed over.
 */
export function readOutline(text: string, { box }: { box?: Box | undefined } = {}): ReadOutline {
  if (text.length > OUTLINE_BYTES) return fault("tooLarge");
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\u{feff}/u, ""));
  } catch {
    return fault("notJson");
  }
  const shape = shapeIn(value);
  if (shape === "several") return fault("several");
  if (!isRecord(shape) || !(shape.type === "Polygon" || shape.type === "MultiPolygon"))
    return fault("notShape");
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  if (!isList(polygons) || polygons.length === 0) return fault("empty");
  const read: Position[][][] = [];
  for (const polygon of polygons) {
    if (!isList(polygon) || polygon.length === 0) return fault("empty");
    const rings: Position[][] = [];
    for (const ring of polygon) {
      const points = readRing(ring);
      if (!isList(points)) return points;
      rings.push([...points]);
    }
    read.push(rings);
  }
  const points = read.flat(2);
  if (points.length > MOST_POINTS) return fault("many");
  if (box && !reaches(points, box)) return fault("away");
  const geometry =
    shape.type === "Polygon"
      ? { type: "Polygon", coordinates: read[0] }
      : { type: "MultiPolygon", coordinates: read };
  return { ok: true, geometry: JSON.stringify(geometry), points: points.length };
}

function readRing(ring: unknown): readonly Position[] | Extract<ReadOutline, { ok: false }> {
  if (!isList(ring) || ring.length === 0) return fault("empty");
  const points: Position[] = [];
  for (const position of ring) {
    // A third number is a height, which a map does not draw.
    const [lng, lat] = isList(position) ? position : [];
    if (typeof lng !== "number" || typeof lat !== "number") return fault("empty");
    if (Math.abs(lng) > 180 || Math.abs(lat) > 90) return fault("notDegrees");
    points.push([Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))]);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return fault("open");
  return points.length < 4 ? fault("few") : points;
}

/** Whether the box around the points and the organisation's touch at all. */
function reaches(points: readonly Position[], [west, south, east, north]: Box): boolean {
  const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
  return (
    Math.min(...lngs) <= east &&
    Math.max(...lngs) >= west &&
    Math.min(...lats) <= north &&
    Math.max(...lats) >= south
  );
}

/** How many points an outline that is kept has; 0 for none. */
export function countPoints(geometry: string | null): number {
  const read = geometry === null ? undefined : readOutline(geometry);
  return read?.ok ? read.points : 0;
}
