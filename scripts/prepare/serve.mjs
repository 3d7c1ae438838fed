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
  await import(pathToFileURL(path.join(root, "build", "main.js")).href);
}
