import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadStaticFiles } from "./static-files";

const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

describe("loadStaticFiles", () => {
  it("knows each file by its address, with its compressed forms, and needs the disk no more", () => {
    write("assets/islands/map-1.js", "plain");
    write("assets/islands/map-1.js.br", "br");
    write("assets/islands/map-1.js.gz", "gz");
    write("favicon.ico", "icon");
    const files = loadStaticFiles(folder);
    rmSync(folder, { recursive: true });
    expect([...files.keys()].sort()).toEqual(["/assets/islands/map-1.js", "/favicon.ico"]);
    const { bodies, headers } = files.get("/assets/islands/map-1.js") ?? {};
    expect([bodies?.identity, bodies?.br, bodies?.gzip].map(String)).toEqual(["plain", "br", "gz"]);
    expect(headers).toContainEqual(["Cache-Control", "public, max-age=31536000, immutable"]);
    expect(headers).toContainEqual(["Content-Type", "text/javascript; charset=utf-8"]);
    expect(String(files.get("/favicon.ico")?.bodies.br)).toBe("icon");
    expect(files.get("/favicon.ico")?.headers).toContainEqual(["Cache-Control", "public, max-age=86400"]);
  });

  it("refuses a kind of file that browsers could mistake", () => {
    write("page.xhtml", "");
    expect(() => loadStaticFiles(folder)).toThrow("/page.xhtml");
  });
});
