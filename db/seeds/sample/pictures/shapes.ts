/** Shapes that several sample pictures share; all measures are in the units of a 960 × 640 picture. */

/** The look's own colours, by what they stand for in the pictures. */
export const paint = {
  paper: "#fbfaf6",
  sand: "#f1efe7",
  stone: "#d8d5c8",
  slate: "#77827b",
  ink: "#1d2521",
  mist: "#e2efe8",
  pine: "#0f5c42",
  leaf: "#459a72",
  rose: "#a8174a",
  blush: "#fbe6ec",
  sun: "#ffbf2e",
  amber: "#b5830c",
  violet: "#a35fee",
  earth: "#5c2a1e",
  night: "#142a4c",
  olive: "#66661c",
  sky: "#cfe3e6",
} as const;

export const WIDTH = 960;
export const HEIGHT = 640;

export function rect(x: number, y: number, w: number, h: number, fill: string, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;
}

export function circle(x: number, y: number, r: number, fill: string, more = ""): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A line drawn with a round pen. */
export function line(d: string, stroke: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A pine whose trunk stands at (x, y). */
export function pine(x: number, y: number, height: number, fill: string = paint.pine): string {
  const w = height * 0.22;
  const tier = (top: number, bottom: number, half: number) =>
    path(`M${x} ${y - height * top}L${x + half} ${y - height * bottom}H${x - half}Z`, fill);
  return (
    rect(x - height * 0.025, y - height * 0.2, height * 0.05, height * 0.2, paint.earth) +
    tier(1, 0.62, w * 0.62) +
    tier(0.8, 0.38, w * 0.85) +
    tier(0.58, 0.14, w)
  );
}

/** A block of flats with its lower left corner at (x, y); `lit` names the windows with light, by row and column. */
export function block(
  x: number,
  y: number,
  columns: number,
  floors: number,
  wall: string,
  window: string,
  lit: readonly string[] = [],
): string {
  const w = columns * 56 + 24;
  const h = floors * 66 + 30;
  const panes = Array.from({ length: floors * columns }, (_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const fill = lit.includes(`${row}-${column}`) ? paint.sun : window;
    return rect(x + 22 + column * 56, y - h + 26 + row * 66, 34, 40, fill, 3);
  });
  return rect(x, y - h, w, h, wall, 4) + panes.join("");
}

/** A standing person with feet at (x, y), told apart by the coat. */
export function person(x: number, y: number, height: number, coat: string, hat?: string): string {
  const u = height / 10;
  return (
    rect(x - 1.05 * u, y - 3.4 * u, 0.9 * u, 3.4 * u, paint.ink, 0.4 * u) +
    rect(x + 0.15 * u, y - 3.4 * u, 0.9 * u, 3.4 * u, paint.ink, 0.4 * u) +
    path(
      `M${x - 1.9 * u} ${y - 2.6 * u}Q${x - 1.9 * u} ${y - 7.4 * u} ${x} ${y - 7.4 * u}T${x + 1.9 * u} ${y - 2.6 * u}Z`,
      coat,
    ) +
    circle(x, y - 8.5 * u, 1.25 * u, "#e9c7a6") +
    (hat
      ? path(`M${x - 1.35 * u} ${y - 8.6 * u}a${1.35 * u} ${1.35 * u} 0 0 1 ${2.7 * u} 0Z`, hat)
      : path(
          `M${x - 1.3 * u} ${y - 8.4 * u}a${1.3 * u} ${1.3 * u} 0 0 1 ${2.6 * u} 0q${-1.3 * u} ${-0.9 * u} ${-2.6 * u} 0Z`,
          paint.earth,
        ))
  );
}

/** A bicycle whose wheels touch the ground at `y`, the rear one at `x`. */
export function bicycle(x: number, y: number, size: number, frame: string): string {
  const r = size * 0.24;
  const front = x + size * 0.66;
  const hub = y - r;
  const wheel = (at: number) =>
    `<circle cx="${at}" cy="${hub}" r="${r}" fill="none" stroke="${paint.ink}" stroke-width="${size * 0.028}"/>` +
    circle(at, hub, size * 0.03, paint.ink);
  const seat = { x: x + size * 0.2, y: y - size * 0.5 };
  const bars = { x: x + size * 0.56, y: y - size * 0.56 };
  const crank = x + size * 0.29;
  return (
    wheel(x) +
    wheel(front) +
    line(
      `M${x} ${hub}L${seat.x} ${seat.y}L${bars.x} ${bars.y + size * 0.06}L${crank} ${hub}Z M${crank} ${hub}L${seat.x} ${seat.y} M${front} ${hub}L${bars.x} ${bars.y}`,
      frame,
      size * 0.035,
    ) +
    line(`M${seat.x - size * 0.06} ${seat.y - size * 0.02}h${size * 0.12}`, paint.ink, size * 0.04) +
    line(`M${bars.x} ${bars.y}l${-size * 0.03} ${-size * 0.05}h${size * 0.1}`, paint.ink, size * 0.035)
  );
}

/** A lamp post with its light at (x, y) and its foot at (x, ground). */
export function lamp(x: number, y: number, ground: number, on: boolean): string {
  const glow = on
    ? `<path d="M${x - 18} ${y}L${x - 170} ${ground}H${x + 170}L${x + 18} ${y}Z" fill="${paint.sun}" opacity=".22"/>`
    : "";
  return (
    glow +
    rect(x - 5, y, 10, ground - y, paint.slate, 4) +
    path(`M${x - 26} ${y + 4}Q${x} ${y - 34} ${x + 26} ${y + 4}Z`, on ? paint.sun : paint.slate)
  );
}

export function picture(...parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join("")}</svg>`;
}
