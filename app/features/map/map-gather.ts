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

/**
 * Moves names off the marks and off each other, a little up or down; a name with no free spot is left out, for the map
 * is a picture and the list beside it names every neighbourhood.
 */
export function placeNames<Area extends Pick<MapArea, "label" | "x" | "y">>(
  areas: readonly Area[],
  marks: readonly { x: number; y: number }[],
  height: number,
): Area[] {
  const placed: Area[] = [];
  for (const area of areas) {
    const free = (y: number) =>
      y > HALF_HEIGHT &&
      y < height - HALF_HEIGHT &&
      marks.every(
        (mark) => Math.abs(mark.x - area.x) > halfWidth(area.label) + 18 || Math.abs(mark.y - y) > 34,
      ) &&
      placed.every(
        (other) =>
          Math.abs(other.x - area.x) > halfWidth(area.label) + halfWidth(other.label) ||
          Math.abs(other.y - y) > 2 * HALF_HEIGHT,
      );
    const spot = [0, 12, -12, 24, -24, 36, -36, 48, -48, 60].map((by) => area.y + by).find(free);
    placed.push(spot === undefined ? { ...area, label: "" } : { ...area, y: spot });
  }
  return placed;
}
