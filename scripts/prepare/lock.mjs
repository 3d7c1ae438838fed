import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./folder.mjs";
import { explainFileError } from "./problem.mjs";

const lock = path.join(root, ".cache", "prepare.lock");
const POLL_MS = 200;

/**
 * Runs `work` while no other process prepares this folder. Making a folder is atomic, so two `npm start` at once take
 * turns; the lock of a process that was killed is taken over.
 */
export async function withFolderLock(work) {
  await acquire();
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

async function acquire() {
  let told = false;
  for (;;) {
    try {
      mkdirSync(path.dirname(lock), { recursive: true });
      mkdirSync(lock);
      writeFileSync(path.join(lock, "pid"), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw explainFileError(error, root);
    }
    const owner = ownerOfLock();
    if (owner !== undefined && !isRunning(owner)) {
      takeAway();
      continue;
    }
    if (!told)
      console.log(`Another process (${owner ?? "just starting"}) is preparing this folder; waiting for it …`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function ownerOfLock() {
  try {
    return Number(readFileSync(path.join(lock, "pid"), "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Renaming is atomic: of two processes that find the same dead lock only one gets to remove it. */
function takeAway() {
  const away = `${lock}-${process.pid}`;
  try {
    renameSync(lock, away);
    rmSync(away, { recursive: true, force: true });
  } catch {
    // The other one was faster.
  }
}
