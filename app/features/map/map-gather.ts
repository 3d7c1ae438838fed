import type { MapArea, MapMark } from "~/components/map-frame";
import type { Bounds } from "./proposal-grid.server";

/** A mark with the box of what it stands for, in degrees. */
export interface PlacedMark extends MapMark {
  bounds: Bounds;
}

/** Marks nearer than this, in the drawing's units, would cover each other on a phone. */
const NEAR = 46;

/** Joins marks that would overlap; the larger ones keep their places. `join` says what the joined mark is called. */
export function gatherMarks(
  marks: readonly PlacedMark[],
  join: (mark: { count: number; bounds: Bounds }) => Pick<MapMark, "label" | "href">,
): PlacedMark[] {
  const gathered: PlacedMark[] = [];
  for (const mark of [...marks].sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y)) {
    const at = gathered.findIndex((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < NEAR);
    const near = gathered[at];
    if (!near) {
      gathered.push(mark);
      continue;
    }
    const count = near.count + mark.count;
    const bounds = around(near.bounds, mark.bounds);
    gathered[at] = {
      ...{ id: near.id, x: near.x, y: near.y, count, bounds },
      parts: sumOf([...near.parts, ...mark.parts]),
      ...join({ count, bounds }),
    };
  }
  return gathered;
}

const around = (one: Bounds, other: Bounds): Bounds => ({
  west: Math.min(one.west, other.west),
  south: Math.min(one.south, other.south),
  east: Math.max(one.east, other.east),
  north: Math.max(one.north, other.north),
});

/** Counts by theme added up, most first. */
function sumOf(parts: MapMark["parts"]): MapMark["parts"] {
  const counts = new Map<(typeof parts)[number]["colour"], number>();
  for (const { colour, count } of parts) counts.set(colour, (counts.get(colour) ?? 0) + count);
  return [...counts].map(([colour, count]) => ({ colour, count })).sort((a, b) => b.count - a.count);
}

/** Half the room a name takes, in the drawing's units, a letter counted as wide as it is on a phone. */
const halfWidth = (name: string) => 5 * name.length + 4;
const HALF_HEIGHT = 12;

/** Where a name may stand, from its place: below and above first, then to the sides, the nearest first. */
const SPOTS: readonly (readonly [dx: number, dy: number])[] = [0, 28, -28, 56, -56]
  .flatMap((dx) =>
    [0, 12, -12, 24, -24, 36, -36, 48, -48, 60, -60].map((dy): readonly [number, number] => [dx, dy]),
  )
  .sort(([ax, ay], [bx, by]) => 2 * Math.abs(ax) + Math.abs(ay) - 2 * Math.abs(bx) - Math.abs(by));

/**
 * Moves names off the marks and off each other; a name with no free spot near its place is left out, for it could not be
 * read there, and the list beside the map names every neighbourhood.
 */
export function placeNames<Area extends Pick<MapArea, "label" | "x" | "y">>(
  areas: readonly Area[],
  marks: readonly { x: number; y: number }[],
  { width, height }: { width: number; height: number },
): Area[] {
  const placed: Area[] = [];
  for (const area of areas) {
    const half = halfWidth(area.label);
    const isFree = ({ x, y }: { x: number; y: number }) =>
      x > half &&
      x < width - half &&
      y > HALF_HEIGHT &&
      y < height - HALF_HEIGHT &&
      marks.every((mark) => Math.abs(mark.x - x) > half + 18 || Math.abs(mark.y - y) > 34) &&
      placed.every(
        (other) =>
          other.label === "" ||
          Math.abs(other.x - x) > half + halfWidth(other.label) ||
          Math.abs(other.y - y) > 2 * HALF_HEIGHT,
      );
    const spot = SPOTS.map(([dx, dy]) => ({ x: area.x + dx, y: area.y + dy })).find(isFree);
    placed.push(spot ? { ...area, ...spot } : { ...area, label: "" });
  }
  return placed;
}
