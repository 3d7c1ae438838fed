import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openPostgres, openSqlite } from "db/connection";
import { migrateToLatest } from "db/migrations/index";
import type { TestProject } from "vitest/node";
import { runStatements, startPostgres } from "./postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that holds `empty.sqlite`, migrated and empty; gone after the run. */
    templateFolder: string;
    /** `postgres://…/postgres` of the run's own server, whose database `empty` is migrated and empty. */
    postgresUrl: string | undefined;
  }
}

/** Before the first database test: one migrated, empty database on each engine, which every test then copies. */
export default async function setUpDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-templates-"));
  const sqlite = openSqlite(path.join(folder, "empty.sqlite"));
  await migrateToLatest(sqlite);
  // Closing writes the log back into the file, so the file alone is the database.
  await sqlite.destroy();
  project.provide("templateFolder", folder);

  const postgres = process.env.ENGINE === "sqlite" ? undefined : await startPostgres();
  project.provide("postgresUrl", postgres?.url("postgres"));
  if (postgres) {
    await runStatements(postgres.url("postgres"), "create database empty");
    const db = openPostgres(postgres.url("empty"), 1);
    await migrateToLatest(db);
    await db.destroy();
  }
  return async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
