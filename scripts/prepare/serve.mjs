import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { root } from "./folder.mjs";
import { ensureInstalled } from "./install.mjs";
import { exitWithSentence } from "./problem.mjs";

/**
 * Prepares the folder and becomes the server: the server runs in this same process, so signals, the terminal and the
 * exit status are its own and nothing stands between it and whoever started it.
 */
export async function serve() {
  try {
    await ensureInstalled();
    await ensureBuilt();
  } catch (error) {
    exitWithSentence(error);
  }
  process.env.NODE_ENV ??= "production";
  if (process.env.npm_lifecycle_event) endWithNpm();
  await import(pathToFileURL(path.join(root, "build", "main.js")).href);
}

/**
 * npm hands SIGTERM to the shell between itself and us, and that shell ends without passing it on: whoever stops npm
 * (a service manager, a container) would leave the server running. Losing our parent is the sign.
 */
function endWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}
