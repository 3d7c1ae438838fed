import { type ContourMultiPolygon, contours } from "d3-contour";

/** A place on a drawing, in its own units. */
export interface GroundPoint {
  x: number;
  y: number;
  /** How much it counts; 1 where absent. */
  weight?: number;
}

interface Size {
  width: number;
  height: number;
}

/** The field is worked out on a coarse grid: outlines are smooth, and a page carries few numbers. */
const CELL = 10;
/** By how many cells the land may pass the edge of the drawing: a map that moves shows more of it. */
const LAND_EDGE = 32;
/** Height lines stand where voices are, so they end soon beyond the drawing. */
const CONTOUR_EDGE = 8;

/** Sum of a bell around each point, on a grid that covers the drawing and its edge. */
function fieldOf(points: readonly GroundPoint[], size: Size, spread: number, edge: number) {
  const columns = Math.ceil(size.width / CELL) + 2 * edge;
  const rows = Math.ceil(size.height / CELL) + 2 * edge;
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = (column - edge + 0.5) * CELL;
      const y = (row - edge + 0.5) * CELL;
      let sum = 0;
      for (const point of points) {
        const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
        sum += (point.weight ?? 1) * Math.exp(-distance / (2 * spread ** 2));
      }
      values[row * columns + column] = sum;
    }
  }
  return { columns, rows, values };
}

function pathOf(shape: ContourMultiPolygon, edge: number): string {
  const toUnits = (cells: number) => Math.round((cells - edge) * CELL);
  return shape.coordinates
    .flatMap((polygon) =>
      polygon.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): Corner => [toUnits(x), toUnits(y)])),
    )
    .filter((ring) => ring.length > 3)
    .map(smoothRing)
    .join("");
}

/** Corners nearer than this to the one before are left out: nobody sees them, and each costs bytes on every page. */
const LEAST_STEP = 16;

type Corner = readonly [x: number, y: number];

function withoutSmallSteps(ring: readonly Corner[]): Corner[] {
  const kept: Corner[] = [];
  for (const corner of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= LEAST_STEP) kept.push(corner);
  }
  return kept.length > 3 ? kept : [...ring];
}

/**
 * A closed curve through the middles of the ring's sides: no corners, whatever the grid's steps. Each corner is the
 * mirror of the one before in the middle between them, which is just what SVG's `t` supposes.
 */
function smoothRing(ring: readonly Corner[]): string {
  const corners = withoutSmallSteps(ring);
  const corner = (i: number): Corner => corners[i % corners.length] ?? [0, 0];
  const middle = (i: number): Corner => {
    const [[ax, ay], [bx, by]] = [corner(i), corner(i + 1)];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  const steps = corners.slice(1).map((_, i) => {
    const [[fromX, fromY], [toX, toY]] = [middle(i + 1), middle(i + 2)];
    return `t${toX - fromX} ${toY - fromY}`;
  });
  return `M${middle(0).join(" ")}Q${corner(1).join(" ")} ${middle(1).join(" ")}${steps.join("")}Z`;
}

/**
 * The ground of a map without tiles: a soft outline around the known places (not a border, which nobody has given us),
 * and height lines where many voices stand, lowest first.
 * @returns SVG path data in the drawing's units; "" and none where there is nothing to draw.
 */
export function drawGround(
  size: Size,
  places: readonly GroundPoint[],
  voices: readonly GroundPoint[],
): { land: string; contours: string[] } {
  const land = fieldOf(places, size, 0.13 * size.width, LAND_EDGE);
  const [outline] = places.length
    ? contours().size([land.columns, land.rows]).smooth(true).thresholds([0.34])(Array.from(land.values))
    : [];
  const ground = fieldOf(voices, size, 0.055 * size.width, CONTOUR_EDGE);
  const top = ground.values.reduce((most, value) => Math.max(most, value), 0);
  const levels = top > 0 ? [0.12, 0.26, 0.42, 0.6, 0.8].map((share) => share * top) : [];
  return {
    land: outline ? pathOf(outline, LAND_EDGE) : "",
    contours: contours()
      .size([ground.columns, ground.rows])
      .smooth(true)
      .thresholds(levels)(Array.from(ground.values))
      .map((level) => pathOf(level, CONTOUR_EDGE))
      .filter((path) => path !== ""),
  };
}
