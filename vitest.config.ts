import path from "node:path";
import { defineConfig } from "vitest/config";

const here = import.meta.dirname;

/**
 * `unit` needs nothing, `database` brings its own PostgreSQL, `production` needs a build (`npm test` makes one first).
 */
export default defineConfig({
  resolve: { alias: { "~": path.join(here, "app"), db: path.join(here, "db") } },
  test: {
    env: { TZ: "Europe/Vilnius" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "{app,db,server}/**/*.test.{ts,tsx}",
            "tests/{architecture,start}/**/*.test.ts",
            "tests/*.test.ts",
          ],
          // The rules of the house read every file: on a busy machine that takes more than the usual 5 s.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/{db,routes}/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/setup/databases.ts"],
          hookTimeout: 30_000,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "production",
          include: ["tests/{http,production}/**/*.test.ts"],
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
