import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { openSqlite } from "db/connection";
import { type Migration, Migrator } from "kysely";
import type { Report } from "../setup/report";
import { startProgram, startServer } from "../setup/server";
import { faultsOfFile } from "./kept";

const ROUNDS = 16;
const OLD = "0005-strategy";
const PROPOSALS = 3_000;
const PICTURES = 600;
const folderOfMigrations = path.resolve(import.meta.dirname, "..", "..", "db", "migrations");

/** What must be there after every step, by a query that the newest shape answers. */
const kept: Readonly<Record<string, number>> = {
  "select count(*) from proposals": PROPOSALS,
  "select count(*) from proposals where title like 'Suoliukas %' and body = 'Nėra kur prisėsti.'": PROPOSALS,
  "select count(*) from proposals where neighbourhood_id = 'n' and neighbourhood_is_derived = 1": PROPOSALS,
  "select count(*) from proposal_revisions": PROPOSALS,
  "select count(*) from supports where carried_from is null": PROPOSALS,
  "select count(*) from attachments where is_public = 1": PICTURES,
  "select count(*) from attachment_files where length(bytes) = 20000": PICTURES,
  "select count(*) from meeting_neighbourhoods where neighbourhood_id = 'n'": 2,
  "select count(*) from audit_log where action = 'old'": 1,
};

/** Kills the new release again and again while it brings the database of an old one to its shape; then lets it start. */
export async function killWhileMigrating(report: Report): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-crash-"));
  try {
    const old = path.join(folder, "old");
    await makeOldDatabase(old);
    const whole = await migrate(old, path.join(folder, "whole"));
    const takes = whole.ms;
    const faults = whole.finished ? [] : ["without a kill it does not come up"];
    let met = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const data = path.join(folder, String(round));
      // Evenly over the whole time, and a little after its end.
      const killed = await migrate(old, data, ((round - Math.random()) / ROUNDS) * takes * 1.1);
      if (!killed.finished) met += 1;
      faults.push(
        ...(await faultsAfter(data)).map((fault) => `killed after ${Math.round(killed.ms)} ms: ${fault}`),
      );
      rmSync(data, { recursive: true });
    }
    report.note(`${ROUNDS} kills, ${met} before the steps were done, which takes ${Math.round(takes)} ms`);
    if (met < ROUNDS / 2) faults.push("too few kills met the steps");
    report.tell(
      "a server killed while it changes the shape of its database comes up with everything",
      faults,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function faultsAfter(dataDir: string): Promise<string[]> {
  const faults: string[] = [];
  try {
    const server = await startServer({ DATA_DIR: dataDir });
    const answer = await fetch(`${server.url}/proposals`);
    if (answer.status !== 200) faults.push(`the proposals answer ${answer.status}`);
    await server.stop();
  } catch (error) {
    return [error instanceof Error ? error.message.slice(0, 500) : String(error)];
  }
  const file = new SQLite(path.join(dataDir, "sueiga.sqlite"), { readonly: true });
  for (const [query, expected] of Object.entries(kept)) {
    const count = file.prepare(query).pluck().get();
    if (count !== expected) faults.push(`${query} says ${count}, not ${expected}`);
  }
  file.close();
  return [...faults, ...faultsOfFile(dataDir)];
}

/** Starts the new release on a copy and kills it so long after it took the database into its hands, or once it is done. */
async function migrate(
  old: string,
  data: string,
  killAfter?: number,
): Promise<{ ms: number; finished: boolean }> {
  await cp(old, data, { recursive: true });
  const { child, output, ended } = startProgram({
    PORT: "0",
    SEED: "none",
    TILE_URL: "none",
    DATA_DIR: data,
  });
  const lock = path.join(data, "starting.lock");
  while (!existsSync(lock) && child.exitCode === null) await wait(1);
  const begun = performance.now();
  const finished = () => output().includes("newest shape");
  while (!finished() && child.exitCode === null && performance.now() - begun < (killAfter ?? 30_000))
    await wait(1);
  const ms = performance.now() - begun;
  child.kill("SIGKILL");
  await ended;
  return { ms, finished: finished() };
}

/** The database of an older release, with rows that the steps since then have to move. */
async function makeOldDatabase(folder: string): Promise<void> {
  mkdirSync(folder);
  const file = path.join(folder, "sueiga.sqlite");
  const db = openSqlite(file);
  const migrations: Record<string, Migration> = {};
  for (const name of readdirSync(folderOfMigrations).sort())
    if (/^\d{4}-.*\.ts$/.test(name))
      migrations[name.slice(0, -3)] = await import(path.join(folderOfMigrations, name));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
  }).migrateTo(OLD);
  await db.destroy();
  if (error) throw error;

  const raw = new SQLite(file);
  const at = "2026-03-01T08:00:00.000Z";
  const square = '{"type":"Polygon","coordinates":[[[24,54],[25,54],[25,55],[24,55],[24,54]]]}';
  raw.transaction(() => {
    raw.exec(`
      insert into counters (name, value) values ('content-version', 1);
      insert into neighbourhoods (id, slug, name, sort_key, lat, lng, geometry, approximate)
        values ('n', 'n', 'Prie upės', 'n', 54.4, 24.05, '${square}', 0);
      insert into meetings (id, number, type, title, sort_key, neighbourhood_id, notes, minutes, is_public, is_sample, created_at, version)
        select 'm' || value, value, 'meeting', 'Susirinkimas', 'm' || value, 'n', '', 'published', 1, 0, '${at}', 1
        from json_each('[1,2]');
      insert into audit_log (id, at, action, subject_kind, subject_id) values ('a', '${at}', 'old', 'proposal', 'p1');`);
    const proposal = raw.prepare(`
      insert into proposals (id, number, title, body, language, origin, lat, lng, point_precision, status, revision,
        support_count, submission_key, submitted_at, published_at, changed_in, is_sample, version)
      values ('p' || @n, @n, 'Suoliukas ' || @n, 'Nėra kur prisėsti.', 'lt', 'online', 54.4, 24.05, 'exact', 'published', 1,
        1, 'k' || @n, '${at}', '${at}', 1, 0, 1)`);
    const revision = raw.prepare(`
      insert into proposal_revisions (proposal_id, revision, title, body, made_at)
      values ('p' || @n, 1, 'Suoliukas', 'Nėra kur.', '${at}')`);
    const support = raw.prepare("insert into supports values ('p' || @n, 'b', @at)");
    for (let n = 1; n <= PROPOSALS; n += 1) {
      proposal.run({ n });
      revision.run({ n });
      support.run({ n, at });
    }
    const picture = raw.prepare(`
      insert into attachments (id, proposal_id, content_type, bytes, hash, alternative, is_sample, created_at)
      values ('a' || @n, 'p' || @n, 'image/webp', randomblob(20000), printf('%064d', @n), '', 0, '${at}')`);
    for (let n = 1; n <= PICTURES; n += 1) picture.run({ n });
  })();
  raw.close();
}
