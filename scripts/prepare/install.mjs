import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, realpathSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./folder.mjs";
import { withFolderLock } from "./lock.mjs";
import { explainFileError, noSpace, Problem } from "./problem.mjs";
import { keepLog, lastLines, run, withProgress } from "./progress.mjs";

const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".sueiga-installed");
const ROOM_NEEDED_MB = 900;

/** Installs the packages when they are missing, differ from package-lock.json, or were built for another Node. */
export async function ensureInstalled() {
  if (stampFits()) return;
  await withFolderLock(async () => {
    if (stampFits()) return;
    const state = await stateOfModules();
    if (state === "other-node" && (await rebuilt())) return writeStamp();
    if (state !== "fits") await install();
    writeStamp();
  });
}

function wantedStamp() {
  const lock = path.join(root, "package-lock.json");
  const content = readFileSync(existsSync(lock) ? lock : path.join(root, "package.json"));
  const lockHash = createHash("sha256").update(content).digest("hex");
  return `${lockHash} node-abi-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

function stampFits() {
  try {
    return readFileSync(stampFile, "utf8") === wantedStamp();
  } catch {
    return false;
  }
}

function writeStamp() {
  try {
    writeFileSync(stampFile, wantedStamp());
  } catch (error) {
    throw explainFileError(error, modules);
  }
}

/** What an `npm install` by hand left: "fits", "other-node" (right packages, native parts of another Node), or "missing". */
async function stateOfModules() {
  if (!existsSync(modules) || !hasLockedPackages()) return "missing";
  return (await databaseDriverWorks()) ? "fits" : "other-node";
}

/** Compares npm's own record of what is installed with package-lock.json; packages for other platforms may be absent. */
function hasLockedPackages() {
  try {
    const installed = JSON.parse(readFileSync(path.join(modules, ".package-lock.json"), "utf8")).packages;
    const locked = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
    return Object.entries(locked).every(
      ([name, { version, optional }]) =>
        name === "" || (installed[name] ? installed[name].version === version : optional === true),
    );
  } catch {
    return false;
  }
}

async function databaseDriverWorks() {
  const { code } = await run(process.execPath, ["-e", "new (require('better-sqlite3'))(':memory:')"]);
  return code === 0;
}

async function rebuilt() {
  const label = `Rebuilding the native packages for Node ${process.versions.node}`;
  await withProgress(label, () => npm(["rebuild"]));
  return databaseDriverWorks();
}

async function install() {
  refuseSharedModules();
  refuseFullDisk();
  const command = existsSync(path.join(root, "package-lock.json")) ? "ci" : "install";
  // A NODE_ENV of production would leave out the packages that build the product.
  const args = [command, "--include=dev", "--no-audit", "--no-fund"];
  const { code, output } = await withProgress("Installing packages (a few minutes, once)", () => npm(args));
  if (code === 0 && (await databaseDriverWorks())) return;
  console.error(lastLines(output));
  throw explainNpm(code, output);
}

function npm(args) {
  // npm and what it compiles must run on this very Node, whichever comes first in PATH.
  const env = { ...process.env, PATH: path.dirname(process.execPath) + path.delimiter + process.env.PATH };
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? run(process.execPath, [own, ...args], { env }) : run("npm", args, { env });
}

/** `npm ci` empties the folder it installs into: never one that belongs to another checkout. */
function refuseSharedModules() {
  if (!existsSync(modules) || !lstatSync(modules).isSymbolicLink()) return;
  throw new Problem(
    `node_modules is a link to ${realpathSync(modules)}, which does not fit this package-lock.json: run npm ci there, or remove the link.`,
  );
}

function refuseFullDisk() {
  const { bavail, bsize } = statfsSync(root);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb < ROOM_NEEDED_MB)
    throw new Problem(
      `Installing needs about ${ROOM_NEEDED_MB} MB and the disk that holds ${root} has ${freeMb} MB left: free some and run the command again.`,
    );
}

/** One sentence that names what to change; the whole output is kept beside it. */
export function explainNpm(code, output) {
  const log = keepLog("install", output);
  if (code === 127)
    return new Problem(
      "npm was not found: install it together with Node (https://nodejs.org) and run the command again.",
    );
  if (/ENOSPC|no space left/i.test(output)) return noSpace(root);
  if (/EACCES|EROFS|EPERM/.test(output))
    return new Problem(
      `npm may not write in ${root}: make the folder writable for this user (output in ${log}).`,
    );
  if (/gyp ERR|node-gyp|make: |g\+\+|not found: make/.test(output) || code === 0)
    return new Problem(
      `The embedded database (better-sqlite3) had to be compiled here and could not: install python3, make and a C++ compiler (Debian, Ubuntu: apt-get install python3 make g++) and run the command again (output in ${log}).`,
    );
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/.test(output))
    return new Problem(
      `npm could not reach the package registry: check the network or npm's proxy setting and run the command again (output in ${log}).`,
    );
  return new Problem(
    `npm could not install the packages (status ${code}): the output above and in ${log} says why.`,
  );
}
