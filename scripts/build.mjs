/**
 * Builds what `npm start` runs: the site (Vite), the islands of public pages and the server entries (esbuild), and a
 * compressed copy of every text file a browser may ask for.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { hashOfSources, leaveStamp, takeStampAway } from "./prepare/build.mjs";

const root = path.resolve(import.meta.dirname, "..");
const client = path.join(root, "build/site/client");
const walk = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));

const hash = hashOfSources();
takeStampAway();
rmSync(path.join(root, "build/site"), { recursive: true, force: true });
const vite = spawnSync(
  process.execPath,
  [path.join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "warn"],
  {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  },
);
if (vite.status !== 0) process.exit(vite.status ?? 1);

const entries = walk(path.join(root, "app")).filter((file) => file.endsWith(".island.ts"));
const islands = {};
if (entries.length > 0) {
  const result = await build({
    entryPoints: entries,
    outdir: path.join(client, "assets/islands"),
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    if (!output.entryPoint?.endsWith(".island.ts")) continue;
    islands[path.basename(output.entryPoint, ".island.ts")] = `/${path.relative(client, path.resolve(file))}`;
  }
}
mkdirSync(path.join(root, "build"), { recursive: true });
writeFileSync(path.join(root, "build/islands.json"), JSON.stringify(islands));

await build({
  entryPoints: [path.join(root, "server/main.ts"), path.join(root, "server/cli.ts")],
  outdir: path.join(root, "build"),
  bundle: true,
  splitting: true,
  chunkNames: "server-chunks/[name]-[hash]",
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
});

for (const file of walk(client)) {
  if (!statSync(file).isFile() || !/\.(js|css|svg|json|webmanifest|txt|map)$/.test(file)) continue;
  const bytes = readFileSync(file);
  if (bytes.length < 600) continue;
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

// So that `npm start` finds it and does not build again.
leaveStamp(hash);
