import { defineConfig } from "@playwright/test";
import type { ServerOptions } from "./tests/e2e/setup/test";
import { chromiumFlags, findChromium } from "./tests/setup/chromium";

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * Every journey runs on a desktop. Tags put it elsewhere too: `@phone`, `@no-js`, `@postgres`; with `@only-phone` and
 * the like it runs there alone.
 */
export default defineConfig<object, ServerOptions>({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/setup/seed-template.ts",
  outputDir: ".cache/journeys",
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  reporter: [["list"]],
  use: {
    locale: "lt-LT",
    timezoneId: "Europe/Vilnius",
    colorScheme: "light",
    // What fades in is not there yet, neither for somebody who looks nor for axe.
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 8_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    // Recording every step costs a fifth of the time: `--trace on` where one is wanted.
    trace: "off",
    launchOptions: { executablePath: findChromium(), args: [...chromiumFlags] },
  },
  projects: [
    { name: "desktop", grepInvert: /@only-/, use: desktop },
    { name: "phone", grep: /@(only-)?phone\b/, use: phone },
    { name: "no-js", grep: /@(only-)?no-js\b/, use: { ...phone, javaScriptEnabled: false } },
    { name: "postgres", grep: /@(only-)?postgres\b/, use: { ...desktop, engine: "postgres" } },
  ],
});
