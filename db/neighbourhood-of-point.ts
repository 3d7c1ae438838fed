/** What is known of where a neighbourhood is. */
export interface LocatedNeighbourhood {
  lat: number;
  lng: number;
  /** GeoJSON Polygon or MultiPolygon as text; null where only a point is known. */
  geometry: string | null;
  /** The place is a guess. */
  approximate: boolean;
}

interface Point {
  lat: number;
  lng: number;
}

const METRES_PER_DEGREE = 111_320;
/** Where neighbourhoods stand closer together than this, or there is only one, this counts instead. Metres. */
const LEAST_REACH = 1_000;
/** By how much of the usual distance between neighbourhoods a point may lie away from the nearest. */
const REACH = 1.5;

/** Metres between two points so near each other that the Earth is flat between them. */
function metresBetween(one: Point, other: Point): number {
  const shrink = Math.cos((((one.lat + other.lat) / 2) * Math.PI) / 180);
  return METRES_PER_DEGREE * Math.hypot(one.lat - other.lat, (one.lng - other.lng) * shrink);
}

type Ring = readonly (readonly number[])[];

function ringsOf(geometry: string): Ring[] {
  const shape: { type: string; coordinates: Ring[] | Ring[][] } = JSON.parse(geometry);
  return shape.type === "Polygon" ? (shape.coordinates as Ring[]) : (shape.coordinates as Ring[][]).flat();
}

/** Whether an odd number of the borders' sides lies east of the point: holes and islands come out right by that. */
function isWithin(geometry: string, { lat, lng }: Point): boolean {
  let isInside = false;
  for (const ring of ringsOf(geometry)) {
    for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
      if (ay > lat !== by > lat && lng < ax + ((lat - ay) * (bx - ax)) / (by - ay)) isInside = !isInside;
    }
  }
  return isInside;
}

/** How far from the nearest neighbourhood a point still counts to it: the usual distance between two of them and half as much. */
function reachOf(neighbourhoods: readonly Point[]): number {
  const gaps = neighbourhoods
    .map((one) =>
      Math.min(...neighbourhoods.filter((other) => other !== one).map((other) => metresBetween(one, other))),
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return Math.max(LEAST_REACH, REACH * (gaps[Math.floor(gaps.length / 2)] ?? 0));
}

/**
 * The neighbourhood that a point lies in (decision 15): the one whose borders hold it, else the nearest within reach.
 * Borders that are no guess leave nothing to guess: outside of them their neighbourhood is never the answer.
 */
export function neighbourhoodOfPoint<Neighbourhood extends LocatedNeighbourhood>(
  point: Point,
  neighbourhoods: readonly Neighbourhood[],
): Neighbourhood | undefined {
  const around = neighbourhoods.find(({ geometry }) => geometry !== null && isWithin(geometry, point));
  if (around) return around;
  const reach = reachOf(neighbourhoods);
  return neighbourhoods
    .filter(({ geometry, approximate }) => geometry === null || approximate)
    .map((neighbourhood) => ({ neighbourhood, metres: metresBetween(point, neighbourhood) }))
    .filter(({ metres }) => metres <= reach)
    .sort((a, b) => a.metres - b.metres)[0]?.neighbourhood;
}
