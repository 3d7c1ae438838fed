/**
 * Kills the server with SIGKILL again and again while residents send proposals, and checks that nothing acknowledged is
 * lost and nothing is doubled when a form is sent again: `npm run test:crash [-- ROUNDS [postgres]]`. With `postgres` it
 * brings a PostgreSQL of its own. Ends with `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { openDatabase } from "db/connection";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";
import { runStatements, startPostgres } from "../setup/postgres";
import { startServer } from "../setup/server";

const rounds = Number(process.argv[2] ?? 25);
const withPostgres = process.argv[3] === "postgres";
/** So many residents send at once, each the next form as soon as the last is answered. */
const RESIDENTS = 8;
const LONGEST_ROUND_MS = 1_200;

const dataDir = mkdtempSync(path.join(os.tmpdir(), "sueiga-crash-"));
const postgres = withPostgres ? await startPostgres() : undefined;
if (postgres) await runStatements(postgres.url("postgres"), "create database crash");
const environment: Record<string, string> = {
  DATA_DIR: dataDir,
  SEED: "starter",
  TRUST_PROXY: "1",
  ...(postgres && { DATABASE_URL: postgres.url("crash") }),
};

/** Keys of forms by what their sender was told: the number of the proposal, or nothing yet. */
const sent = new Map<string, string | undefined>();
const receipt = /\/receipt\/[^/?]+/;

/** Sends one form; what it is told when it is told something. A cut connection tells nothing. */
async function send(url: string, key: string): Promise<void> {
  const answer = await fetch(url + pathsFor("lt").newProposal(), {
    method: "POST",
    redirect: "manual",
    headers: {
      Origin: url,
      // Everybody from an address of their own: what is tried here is not the limit for one.
      "X-Forwarded-For": `10.${[...Array(3)].map(() => Math.floor(Math.random() * 255)).join(".")}`,
    },
    body: new URLSearchParams([
      ["key", key],
      ["opened", String(Date.now() - 60_000)],
      ["title", `Suoliukas prie poliklinikos ${key.slice(0, 8)}`],
      ["body", "Nuo stotelės iki poliklinikos nėra kur prisėsti, o vyresniems žmonėms toli."],
      ["themes", "senjorai"],
      ["where", "city"],
      ["language", "lt"],
    ]),
  }).catch(() => undefined);
  const told = answer && receipt.exec(answer.headers.get("location") ?? "")?.[0];
  if (answer && !told) throw new Error(`A form was answered with ${answer.status}: ${await answer.text()}`);
  if (told) sent.set(key, told);
}

async function sendUntil(url: string, over: () => boolean): Promise<void> {
  while (!over()) {
    const key = newId();
    sent.set(key, undefined);
    await send(url, key);
  }
}

const faults: string[] = [];
for (let round = 1; round <= rounds; round += 1) {
  const server = await startServer(environment);
  let over = false;
  const residents = Array.from({ length: RESIDENTS }, () => sendUntil(server.url, () => over));
  await wait(Math.random() * LONGEST_ROUND_MS);
  over = true;
  await server.stop("SIGKILL");
  await Promise.all(residents);
}

const acknowledged = [...sent].filter(([, told]) => told !== undefined);
const server = await startServer(environment);
// Everybody who was told nothing sends the same form again, and some who were told do too.
for (const key of sent.keys()) {
  const before = sent.get(key);
  if (before !== undefined && Math.random() > 0.2) continue;
  await send(server.url, key);
  if (before !== undefined && sent.get(key) !== before) faults.push(`${key} has two receipts`);
}
for (const [key, told] of sent) {
  const answer = await fetch(server.url + told);
  if (answer.status !== 200) faults.push(`${key} was acknowledged, and its receipt answers ${answer.status}`);
}
const db = openDatabase({ url: environment.DATABASE_URL, dataDir });
const kept = await db
  .selectFrom("proposals")
  .select(["number", "submission_key as key"])
  .where("origin", "=", "online")
  .execute();
for (const key of sent.keys()) {
  const count = kept.filter((row) => row.key.endsWith(key)).length;
  if (count !== 1) faults.push(`${key} made ${count} proposals`);
}
if (new Set(kept.map(({ number }) => number)).size !== kept.length) faults.push("a number was given twice");
await db.destroy();
await server.stop();
if (!postgres) {
  const file = new SQLite(path.join(dataDir, "sueiga.sqlite"), { readonly: true });
  const integrity = JSON.stringify(file.pragma("integrity_check"));
  if (integrity !== '[{"integrity_check":"ok"}]') faults.push(`integrity_check says ${integrity}`);
  const orphans = file.pragma("foreign_key_check");
  if (Array.isArray(orphans) && orphans.length > 0)
    faults.push(`foreign_key_check finds ${orphans.length} rows`);
  file.close();
}
await postgres?.stop();
rmSync(dataDir, { recursive: true, force: true });

console.log(
  `${rounds} kills, ${sent.size} forms sent, ${acknowledged.length} acknowledged before a kill, ${sent.size - acknowledged.length} sent again.`,
);
for (const fault of faults.slice(0, 20)) console.error(fault);
// A run in which nothing was cut or nothing came through tried nothing.
const tried = acknowledged.length > rounds && acknowledged.length < sent.size;
if (!tried) console.error("The kills met no form on its way: run more rounds.");
console.log(`${faults.length === 0 && tried ? 1 : 0} passed, ${faults.length + (tried ? 0 : 1)} failed`);
process.exitCode = faults.length === 0 && tried ? 0 : 1;
