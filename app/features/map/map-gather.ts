import type { MapMark } from "~/components/map-frame";
import { SIGN_RIM, signRadius } from "~/components/map-sign";
import type { Bounds } from "./proposal-grid.server";

/** A mark with the box of what it stands for, in degrees. */
export interface PlacedMark extends MapMark {
  bounds: Bounds;
}

/** Signs are a finger wide: nearer than this, in pixels, one would be hit for another. */
const NEAR = 46;
/** On phones signs are drawn a little larger than their numbers say. */
const LARGEST = 1.1;
const GAP = 4;

/** Whether two signs would cover each other. */
function touch(one: PlacedMark, other: PlacedMark): boolean {
  const rings = LARGEST * (signRadius(one) + signRadius(other) + 2 * SIGN_RIM) + GAP;
  return Math.hypot(one.x - other.x, one.y - other.y) < Math.max(NEAR, rings);
}

/** Joins marks that would overlap; the larger ones keep their places. `join` says what the joined mark is called. */
export function gatherMarks<Join extends Partial<MapMark>>(
  marks: readonly PlacedMark[],
  join: (mark: { count: number; bounds: Bounds }) => Join,
): PlacedMark[] {
  const gathered: PlacedMark[] = [];
  for (const mark of [...marks].sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y)) {
    const at = gathered.findIndex((other) => touch(other, mark));
    const near = gathered[at];
    if (!near) {
      gathered.push(mark);
      continue;
    }
    const count = near.count + mark.count;
    const bounds = around(near.bounds, mark.bounds);
    gathered[at] = {
      ...{ id: near.id, x: near.x, y: near.y, label: near.label, count, bounds },
      parts: sumOf([...near.parts, ...mark.parts]),
      ...join({ count, bounds }),
    };
  }
  // What was joined has grown and may touch others now.
  return gathered.length < marks.length ? gatherMarks(gathered, join) : gathered;
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
