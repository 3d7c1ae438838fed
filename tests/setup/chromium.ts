import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** The shell is the same browser without windows: it takes a third less of the processor (decision 20). */
const SYSTEM_NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Nothing the browser does on its own may touch the network or the test; root has no sandbox to run in. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser for the journeys: CHROMIUM_PATH, else a Chromium or Chrome of the system, else Playwright's own download.
 * Throws a sentence that says how to get one.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where there is no file: correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...MAC_APPS,
    chromium.executablePath(),
  ];
  const found = candidates.find((file) => existsSync(file));
  if (found) return found;
  throw new Error(
    "No Chromium for the browser journeys: install one (Debian: apt-get install chromium-headless-shell; anywhere: npx playwright install chromium) or set CHROMIUM_PATH.",
  );
}
