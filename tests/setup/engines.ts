import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Db, openPostgres, openSqlite } from "db/connection";
import type { Engine } from "db/dialect";
import { Kysely } from "kysely";
import { afterEach, beforeEach, describe, inject } from "vitest";
import { runStatements } from "./postgres";

const ENGINES: readonly Engine[] = ["sqlite", "postgres"];

export interface EngineContext {
  /** The running test's own database: migrated, empty, never seen by another test. */
  db: Db;
  engine: Engine;
  /** Another connection to the same database, for tests of two people at once; closed after the test. */
  connectAgain: () => Db;
}

/**
 * Describes the same tests once for SQLite and once for PostgreSQL; each test gets a fresh database.
 * `ENGINE=sqlite` or `ENGINE=postgres` narrows a developer's run; `npm test` always runs both.
 *
 *     describeEachEngine("proposals", ({ db }) => {
 *       it("numbers them in order", async () => { await submitProposal(db, …) });
 *     });
 */
export function describeEachEngine(name: string, body: (context: EngineContext) => void): void {
  for (const engine of ENGINES) {
    const only = process.env.ENGINE;
    describe.skipIf(only !== undefined && only !== engine)(`${name} [${engine}]`, () => {
      let database: TestDatabase | undefined;
      let extra: Db[] = [];
      const current = () => {
        if (!database)
          throw new Error(
            "The database exists only while a test runs: use `db` inside it() or beforeEach().",
          );
        return database;
      };
      beforeEach(async () => {
        database = await createTestDatabase(engine);
      });
      afterEach(async () => {
        await Promise.all(extra.map((connection) => connection.destroy()));
        extra = [];
        await database?.remove();
        database = undefined;
      });
      body({
        db: standIn(() => current().db),
        engine,
        connectAgain: () => {
          const connection = current().connect();
          extra.push(connection);
          return connection;
        },
      });
    });
  }
}

export interface TestDatabase {
  db: Db;
  connect: () => Db;
  remove: () => Promise<void>;
}

let made = 0;

/** A copy of the run's template on `engine`; the caller removes it. */
export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  made += 1;
  const name = `t${process.pid}_${made}`;
  return engine === "sqlite" ? copySqlite(name) : copyPostgres(name);
}

function copySqlite(name: string): TestDatabase {
  const folder = inject("templateFolder");
  const file = path.join(folder, `${name}.sqlite`);
  copyFileSync(path.join(folder, "empty.sqlite"), file);
  const db = openSqlite(file);
  return {
    db,
    connect: () => openSqlite(file),
    remove: async () => {
      await db.destroy();
      for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
    },
  };
}

async function copyPostgres(name: string): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  if (!server) throw new Error("No PostgreSQL runs in this test run (ENGINE=sqlite).");
  await runStatements(server, `create database ${name} template empty strategy file_copy`);
  const url = server.replace(/[^/]*$/, name);
  const db = openPostgres(url, 4);
  return {
    db,
    connect: () => openPostgres(url, 4),
    remove: async () => {
      await db.destroy();
      await runStatements(server, `drop database ${name} with (force)`);
    },
  };
}

/** Stands for a database that does not exist yet when tests are described: every use goes to the running test's own. */
function standIn(current: () => Db): Db {
  const target: Db = Object.create(Kysely.prototype);
  return new Proxy(target, {
    get: (_, property) => {
      const db = current();
      const value: unknown = Reflect.get(db, property, db);
      return typeof value === "function" ? value.bind(db) : value;
    },
  });
}
