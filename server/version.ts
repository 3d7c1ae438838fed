import { readFileSync } from "node:fs";
import path from "node:path";

/** Number of this release, from package.json in the folder that the program runs in. */
export function readVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(path.join(process.cwd(), "package.json"), "utf8"),
  );
  return manifest.version;
}
