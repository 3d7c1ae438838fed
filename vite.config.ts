import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { denyImports } from "vite-env-only";
import remixOptions from "./remix.config.js";

export default defineConfig({
  plugins: [
    denyImports({
      client: {
        // Only the lists of values beside the tables, and a rule that migrations share with the picker of places, may
        // reach a browser; the rest of db/ is the server's.
        specifiers: [
          /^db\/(?!tables\/|neighbourhood-of-point$)/,
          "better-sqlite3",
          "kysely",
          "pg",
          "nodemailer",
          "sharp",
        ],
        files: [
          "db/queries/**",
          "db/migrations/**",
          "db/seeds/**",
          /^db\/(?!neighbourhood-of-point\.)[^/]+\.ts$/,
        ],
      },
    }),
    remix(remixOptions),
  ],
  resolve: {
    alias: { "~": path.resolve(import.meta.dirname, "app"), db: path.resolve(import.meta.dirname, "db") },
  },
  // better-sqlite3 is native; the others are left out of the bundle so that a stack trace names them.
  ssr: { external: ["better-sqlite3", "pg", "sharp"] },
  build: { assetsInlineLimit: 0, target: "es2022" },
});
