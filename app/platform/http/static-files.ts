import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CachedPage } from "./page-cache";

/** Of every kind of file that the build makes; another kind is a mistake of the build. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const COMPRESSED = [".br", ".gz"];
/** Names of assets change with their content, so nobody need ask for one twice. */
const FOREVER = "public, max-age=31536000, immutable";
const A_DAY = "public, max-age=86400";

/**
 * The files of the build (about 2 MB) by their address, read whole at start: a request for one then needs no file
 * handle and no disk, and a build that is replaced meanwhile takes nothing away from the server that runs.
 * @throws where a file has an ending that is not in the table above.
 */
export function loadStaticFiles(folder: string): ReadonlyMap<string, CachedPage> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const known = new Set(names);
  return new Map(
    names
      .filter((name) => !COMPRESSED.includes(path.extname(name)))
      .map((name) => {
        const address = `/${path.relative(folder, name).split(path.sep).join("/")}`;
        return [address, loadFile(name, address, known)];
      }),
  );
}

function loadFile(name: string, address: string, known: ReadonlySet<string>): CachedPage {
  const type = TYPES[path.extname(name)];
  if (!type) throw new Error(`The build holds ${address}, and nobody knows what kind of file that is.`);
  const identity = readFileSync(name);
  const compressed = (ending: string) => (known.has(name + ending) ? readFileSync(name + ending) : identity);
  return {
    status: 200,
    headers: [
      ["Content-Type", type],
      ["Cache-Control", address.startsWith("/assets/") ? FOREVER : A_DAY],
    ],
    etag: `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    bodies: { identity, br: compressed(".br"), gzip: compressed(".gz") },
  };
}
