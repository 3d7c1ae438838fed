import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./folder.mjs";
import { withFolderLock } from "./lock.mjs";
import { explainFileError, noSpace, Problem } from "./problem.mjs";
import { keepLog, lastLines, run, withProgress } from "./progress.mjs";

/** Everything a build is made from. */
const SOURCES = [
  "app",
  "db",
  "server",
  "public",
  "scripts/build.mjs",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];
const stampFile = path.join(root, "build", ".built");

/** Builds when there is no build or a source changed since the last whole one. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withFolderLock(async () => {
    if (!isBuilt()) await build();
  });
}

export function isBuilt() {
  try {
    return (
      existsSync(path.join(root, "build", "main.js")) && readFileSync(stampFile, "utf8") === hashOfSources()
    );
  } catch {
    return false;
  }
}

async function build() {
  try {
    takeStampAway();
  } catch (error) {
    throw explainFileError(error, path.dirname(stampFile));
  }
  const script = path.join(root, "scripts", "build.mjs");
  const { code, output } = await withProgress("Building", () =>
    run(process.execPath, [script], { env: { ...process.env, NODE_ENV: "production" } }),
  );
  if (code !== 0) {
    console.error(lastLines(output, 40));
    const log = keepLog("build", output);
    if (/ENOSPC|no space left/i.test(output)) throw noSpace(root);
    throw new Problem(`The build failed (status ${code}): the output above and in ${log} says why.`);
  }
}

/** The stamp goes first and comes back last: a build that was cut short never counts as one. */
export function takeStampAway() {
  rmSync(stampFile, { force: true });
}

/** @param hash of the sources as they were when the build began, whatever was changed meanwhile. */
export function leaveStamp(hash) {
  writeFileSync(stampFile, hash);
}

/** SHA-256 over the paths and contents of the sources; tests are none of them. */
export function hashOfSources() {
  const hash = createHash("sha256");
  for (const source of SOURCES) addToHash(hash, source);
  return hash.digest("hex");
}

function addToHash(hash, relative) {
  const file = path.join(root, relative);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) addToHash(hash, `${relative}/${name}`);
  } else if (!/\.test\.tsx?$/.test(relative)) {
    hash.update(relative).update("\0").update(readFileSync(file)).update("\0");
  }
}
