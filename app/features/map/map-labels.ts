import type { MapArea } from "~/components/map-frame";

/** What stands on the map already: a sign and its radius, 22 where none is told; or something longer than high. */
export interface Obstacle {
  x: number;
  y: number;
  radius?: number;
  half?: number;
}

interface Box {
  x: number;
  y: number;
  half: number;
  halfHeight: number;
}

type Labelled = Pick<MapArea, "label" | "x" | "y" | "voices" | "isTight">;

const RADIUS = 22;

/** Room of a name, in the drawing's units, a letter counted as wide as it is on a phone; with voices, of the whole sign. */
function roomOf({ label, voices }: Labelled): Pick<Box, "half" | "halfHeight"> {
  if (!voices) return { half: 5 * label.length + 4, halfHeight: 12 };
  return { half: Math.max(4.6 * label.length, 3.9 * voices.text.length) + 12, halfHeight: 24 };
}
/** The same where a sign has room for the name and its number on one line. */
const tightRoom = ({ label }: Labelled) => ({ half: 4.6 * label.length + 26, halfHeight: 17 });
/** And for its number only. */
const short = { half: 20, halfHeight: 20 };

const spots = (dxs: readonly number[], dys: readonly number[]) =>
  dxs
    .flatMap((dx) => dys.map((dy): readonly [dx: number, dy: number] => [dx, dy]))
    .sort(([ax, ay], [bx, by]) => 2 * Math.abs(ax) + Math.abs(ay) - 2 * Math.abs(bx) - Math.abs(by));
const bothWays = (steps: readonly number[]) => [0, ...steps.flatMap((step) => [step, -step])];

/** Where a name may stand, from its place: below and above first, then to the sides, the nearest first. */
const NEAR_SPOTS = spots(bothWays([28, 56]), bothWays([12, 24, 36, 48, 60]));
/** A sign with voices has more of them, but none where it would seem to speak of another place. */
const SIGN_SPOTS = spots(bothWays([16, 32, 48, 64]), bothWays([12, 24, 36, 48, 60]));
/** Its number alone is looked for farther away: it may not be lost. */
const FAR_SPOTS = spots(bothWays([12, 24, 36, 48, 64, 80, 96]), bothWays([12, 24, 36, 48, 60, 72, 84, 96]));

const meets = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) <= one.half + other.half &&
  Math.abs(one.y - other.y) <= one.halfHeight + other.halfHeight;

/**
 * Moves names off the marks and off each other; a name with no free spot near its place is left out, for it could not be
 * read there, and the list beside the map names every neighbourhood. Signs with voices go first and are never left out:
 * one without room stands on one line (`isTight`) or keeps its number alone (`label` is "" then).
 */
export function placeNames<Area extends Labelled>(
  areas: readonly Area[],
  marks: readonly Obstacle[],
  { width, height }: { width: number; height: number },
): Area[] {
  const placed: Box[] = marks.map(({ x, y, radius = RADIUS, half = radius }) => ({
    ...{ x, y, half, halfHeight: radius },
  }));
  const find = (area: Area, room: Pick<Box, "half" | "halfHeight">, from: typeof NEAR_SPOTS) => {
    for (const [dx, dy] of from) {
      const box: Box = { x: area.x + dx, y: area.y + dy, ...room };
      const isInside =
        box.x > box.half &&
        box.x < width - box.half &&
        box.y > box.halfHeight &&
        box.y < height - box.halfHeight;
      if (isInside && !placed.some((other) => meets(box, other))) return box;
    }
    return undefined;
  };
  const results = new Map<Area, Area>();
  for (const area of [...areas].sort((a, b) => Number(Boolean(b.voices)) - Number(Boolean(a.voices)))) {
    const isOutside = area.x < 0 || area.x > width || area.y < 0 || area.y > height;
    const whole = isOutside ? undefined : find(area, roomOf(area), area.voices ? SIGN_SPOTS : NEAR_SPOTS);
    const mayShrink = area.voices && !isOutside && !whole;
    const tight = mayShrink ? find(area, tightRoom(area), SIGN_SPOTS) : undefined;
    const box = whole ?? tight ?? (mayShrink ? find(area, short, FAR_SPOTS) : undefined);
    if (box) placed.push(box);
    const { x, y } = box ?? area;
    const label = whole || tight ? area.label : "";
    results.set(area, { ...area, x, y, label, ...(tight && { isTight: true }) });
  }
  return areas.map((area) => results.get(area) ?? area);
}
