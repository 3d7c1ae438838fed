import type { ThemeColour } from "db/tables/places";
import type { PublicProposalStatus } from "db/tables/proposals";
import type { Feature, FeatureCollection, Point } from "geojson";
import { colourParts } from "./colour-parts";
import type { Bounds, MapGrid } from "./proposal-grid.server";

/** What the map in the browser is told of several proposals near one another. */
export interface ClusterProperties {
  kind: "cluster";
  count: number;
  /** Colour keys with counts, most first. */
  parts: [colour: ThemeColour, count: number][];
  /** West, south, east, north of the proposals in it. */
  bounds: [number, number, number, number];
}

/** What it is told of one. */
export interface PointProperties {
  kind: "proposal";
  number: number;
  title: string;
  /** Language of the title. */
  language: string;
  /** Colour key; absent where a proposal has no theme. */
  colour?: ThemeColour;
  /** Only where single proposals were asked for. */
  details?: PointDetails;
}

/** What a popup says of a proposal beside its title. */
export interface PointDetails {
  /** Slugs. */
  themes: string[];
  /** In the genitive. */
  neighbourhood: string | null;
  /** Its title. */
  meeting: string | null;
  status: PublicProposalStatus;
  supports: number;
  picture: { address: string; alternative: string } | null;
}

export type MapFeatures = FeatureCollection<Point, ClusterProperties | PointProperties> & {
  /** Matching proposals with a point in the view. */
  total: number;
};

/** Titles of the points of a grid, by number. */
export type Titles = ReadonlyMap<number, { title: string; language: string; details?: PointDetails }>;

/** A grid as GeoJSON. */
export function toFeatures(
  grid: MapGrid,
  titles: Titles,
  colourOf: (slug: string) => ThemeColour | undefined,
): MapFeatures {
  const clusters = grid.cells.map(
    ({ lat, lng, count, themes, bounds }): Feature<Point, ClusterProperties> => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [lng, lat] },
      properties: {
        kind: "cluster",
        count,
        parts: colourParts(themes, colourOf).map(({ colour, count: part }): [ThemeColour, number] => [
          colour,
          part,
        ]),
        bounds: [bounds.west, bounds.south, bounds.east, bounds.north],
      },
    }),
  );
  const points = grid.points.map(({ number, lat, lng, theme }): Feature<Point, PointProperties> => {
    const colour = theme === undefined ? undefined : colourOf(theme);
    const known = titles.get(number);
    return {
      type: "Feature",
      geometry: { type: "Point", coordinates: [lng, lat] },
      properties: {
        kind: "proposal",
        number,
        title: known?.title ?? `P-${number}`,
        language: known?.language ?? "lt",
        ...(colour && { colour }),
        ...(known?.details && { details: known.details }),
      },
    };
  });
  return { type: "FeatureCollection", total: grid.total, features: [...clusters, ...points] };
}

/** Reads `bbox=west,south,east,north` and `zoom` of an address; undefined when the box is none. */
export function readView(params: URLSearchParams): { bounds: Bounds; zoom: number } | undefined {
  const [west, south, east, north, ...more] = (params.get("bbox") ?? "")
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    more.length > 0
  )
    return undefined;
  if (![west, south, east, north].every(Number.isFinite) || west > east || south > north) return undefined;
  const zoom = Number(params.get("zoom") ?? 13);
  return {
    bounds: { west, south, east, north },
    zoom: Number.isFinite(zoom) ? Math.min(Math.max(zoom, 0), 20) : 13,
  };
}
