import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { newId } from "~/platform/tokens.server";
import type { Bounds } from "./proposal-grid.server";

export interface Tile {
  z: number;
  x: number;
  y: number;
}

export interface TileSource {
  /** Address with {z}, {x} and {y}; undefined where the background is turned off. */
  upstream: string | undefined;
  /** Folder of the disk cache. */
  cacheDir: string;
  /** Our own address, by which the upstream knows who asks. */
  origin: string;
}

const leastZoom = 9;
const mostZoom = 19;
/** A view shows some land around the territory; with these limits the whole cache stays below a few hundred MB. */
const marginShare = 0.5;
const upstreamTimeoutMs = 4_000;
/** After a failure the upstream is left alone for a minute, so that an outage costs nobody a wait. */
const restMs = 60_000;
const largestTileBytes = 512 * 1024;

let restUntil = 0;
const fetching = new Map<string, Promise<Buffer | undefined>>();

/** Column or row of the tile that holds a place, as a fraction (slippy map numbering). */
function columnOf(lng: number, z: number): number {
  return ((lng + 180) / 360) * 2 ** z;
}
function rowOf(lat: number, z: number): number {
  const radians = (lat * Math.PI) / 180;
  return ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z;
}

/** Whether a tile shows the territory or the land just around it; others are never asked for or kept. */
export function isTileOf({ z, x, y }: Tile, { west, south, east, north }: Bounds): boolean {
  if (![z, x, y].every(Number.isInteger) || z < leastZoom || z > mostZoom) return false;
  const dx = (east - west) * marginShare;
  const dy = (north - south) * marginShare;
  const within = (value: number, from: number, to: number) => value + 1 > from && value < to;
  // A tile is wide at low zooms: the one beside the territory's own is allowed too.
  return (
    within(x, columnOf(west - dx, z) - 1, columnOf(east + dx, z) + 1) &&
    within(y, rowOf(north + dy, z) - 1, rowOf(south - dy, z) + 1)
  );
}

/** The tile's picture from the disk or the upstream; undefined when neither has it, and the map does without. */
export async function findTile(
  source: TileSource,
  tile: Tile,
  now = Date.now(),
): Promise<Buffer | undefined> {
  const file = path.join(source.cacheDir, String(tile.z), String(tile.x), `${tile.y}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  if (!source.upstream || now < restUntil) return undefined;
  const running = fetching.get(file);
  if (running) return running;
  const started = fetchTile(source.upstream, source, tile, file).finally(() => fetching.delete(file));
  fetching.set(file, started);
  return started;
}

async function fetchTile(
  upstream: string,
  source: TileSource,
  tile: Tile,
  file: string,
): Promise<Buffer | undefined> {
  const address = upstream
    .replace("{z}", `${tile.z}`)
    .replace("{x}", `${tile.x}`)
    .replace("{y}", `${tile.y}`);
  try {
    const answer = await fetch(address, {
      headers: { "User-Agent": `Sueiga (${source.origin})` },
      signal: AbortSignal.timeout(upstreamTimeoutMs),
      redirect: "error",
    });
    const type = answer.headers.get("Content-Type") ?? "";
    if (!answer.ok || !type.startsWith("image/png"))
      throw new Error(`upstream answered ${answer.status} ${type}`);
    const picture = Buffer.from(await answer.arrayBuffer());
    if (picture.length > largestTileBytes) throw new Error("tile too large");
    await keep(file, picture);
    return picture;
  } catch {
    restUntil = Date.now() + restMs;
    return undefined;
  }
}

/** A full disk must not cost the visitor the tile: it is shown and not kept. */
async function keep(file: string, picture: Buffer): Promise<void> {
  const unfinished = `${file}.${newId()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, picture);
    await rename(unfinished, file);
  } catch {
    // Nothing to do: the next visitor asks again.
  }
}

/** What the map gets where there is no tile: one transparent pixel, so that outlines and pins stand on their own. */
export const emptyTile = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADUlEQVQImWNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);
