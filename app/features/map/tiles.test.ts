import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { emptyTile, findTile, isTileOf } from "./tiles.server";

const alytus = { west: 23.9586, south: 54.364, east: 24.1024, north: 54.4431 };

describe("isTileOf", () => {
  it("takes the tiles of the territory at every zoom of the map", () => {
    expect(isTileOf({ z: 13, x: 4643, y: 2618 }, alytus)).toBe(true);
    expect(isTileOf({ z: 9, x: 290, y: 163 }, alytus)).toBe(true);
  });

  it("refuses the rest of the world, other zooms and what is no tile", () => {
    expect(isTileOf({ z: 13, x: 4300, y: 2618 }, alytus)).toBe(false);
    expect(isTileOf({ z: 2, x: 2, y: 1 }, alytus)).toBe(false);
    expect(isTileOf({ z: 20, x: 594000, y: 336000 }, alytus)).toBe(false);
    expect(isTileOf({ z: 13, x: Number.NaN, y: 2618 }, alytus)).toBe(false);
    expect(isTileOf({ z: 13, x: 4643.5, y: 2618 }, alytus)).toBe(false);
  });
});

describe("findTile", () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function upstream(answer: { status: number; type: string }) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(answer.status, { "Content-Type": answer.type });
      response.end(emptyTile);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const cacheDir = mkdtempSync(path.join(tmpdir(), "tiles-"));
    return {
      asked,
      cacheDir,
      source: { upstream: `http://127.0.0.1:${port}/{z}/{x}/{y}`, cacheDir, origin: "http://test" },
    };
  }

  const tile = { z: 13, x: 4643, y: 2618 };

  it("asks the upstream once for many who wait, and then serves from the disk", async () => {
    const { asked, source, cacheDir } = await upstream({ status: 200, type: "image/png" });
    const all = await Promise.all(Array.from({ length: 20 }, () => findTile(source, tile)));
    expect(all.every((picture) => picture?.equals(emptyTile))).toBe(true);
    expect(await findTile(source, tile)).toEqual(emptyTile);
    expect(asked).toEqual(["/13/4643/2618"]);
    expect(readdirSync(path.join(cacheDir, "13", "4643"))).toEqual(["2618.png"]);
  });

  it("keeps nothing that is not a picture, and leaves a failing upstream alone for a minute", async () => {
    const { asked, source, cacheDir } = await upstream({ status: 200, type: "text/html" });
    const later = Date.now() + 120_000;
    expect(await findTile(source, tile, later)).toBeUndefined();
    expect(await findTile(source, { ...tile, x: 4644 })).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(existsSync(path.join(cacheDir, "13"))).toBe(false);
  });

  it("does without where the background is turned off", async () => {
    const cacheDir = mkdtempSync(path.join(tmpdir(), "tiles-"));
    expect(await findTile({ upstream: undefined, cacheDir, origin: "http://test" }, tile)).toBeUndefined();
  });
});
