import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { engineOf } from "db/dialect";
import { type Env, readEnv } from "~/platform/env";
import { createHttpApp, type HttpApp } from "~/platform/http/app";
import { localAddress } from "~/platform/http/client";
import { closeGracefully, createLimitedServer, listen, tryPort } from "~/platform/http/listen";
import { createLog } from "~/platform/log.server";
import { loadSecret } from "~/platform/secrets.server";
import { printSignInLink } from "./first-link";
import { startJobs } from "./jobs";
import { openReadyDatabase } from "./open";
import { explainStartError } from "./start-errors";
import { readVersion } from "./version";

const root = process.cwd();
const say = (line: string) => console.log(line);

async function start(env: Env): Promise<void> {
  const log = createLog(env.logLevel);
  await tryPort(env.port, env.host);
  const db = await openReadyDatabase(env, say);
  const secret = await loadSecret(db, env.sessionSecret);
  const site = await loadSite();
  const listener = createHttpApp({
    db,
    env,
    log,
    secret,
    engine: engineOf(db),
    version: readVersion(),
    ...site,
  });
  const server = createLimitedServer(listener);
  const port = await listen(server, env.port, env.host);
  const jobs = startJobs({ db, env, log, secret });

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    await closeGracefully(server, 10_000);
    await jobs.stop();
    await db.destroy();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop("SIGTERM"));
  process.on("SIGINT", () => void stop("SIGINT"));

  const address = env.origin ?? localAddress(env.host, port);
  say(`\nSueiga is running: ${address}`);
  await printSignInLink({ db, address, say });
}

/** The compiled site, or in development the one that Vite compiles as files change. */
async function loadSite(): Promise<Pick<HttpApp, "build" | "islands" | "clientDir" | "development">> {
  if (process.argv.includes("--development")) {
    const { createDevelopmentSite } = await import("./development");
    return createDevelopmentSite(root);
  }
  const build: ServerBuild = await import(pathToFileURL(path.join(root, "build/site/server/index.js")).href);
  const islandsFile = path.join(root, "build/islands.json");
  const islands: Record<string, string> = existsSync(islandsFile)
    ? JSON.parse(readFileSync(islandsFile, "utf8"))
    : {};
  return { build, islands, clientDir: path.join(root, "build/site/client") };
}

function fail(error: unknown, env?: Env): never {
  const sentence = explainStartError(error, {
    port: env?.port ?? 3000,
    dataDir: env?.dataDir ?? "data",
    databaseUrl: env?.databaseUrl,
  });
  console.error(sentence ? `\n${sentence}` : error);
  process.exit(1);
}

let env: Env | undefined;
try {
  env = readEnv();
  await start(env);
} catch (error) {
  fail(error, env);
}
