import path from "node:path";
import SQLite from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from "kysely";
import pg from "pg";
import { makeFolder } from "./make-folder";
import type { Database } from "./schema";

/** A connection or a transaction: what every query function takes first. */
export type Db = Kysely<Database>;

export interface DatabaseLocation {
  /** `postgres://…`; without it the embedded SQLite database in `dataDir` is opened. */
  url?: string | undefined;
  dataDir: string;
  /** PostgreSQL only: connections in the pool (default 10). */
  poolSize?: number | undefined;
}

/** Opens the database; throws what the driver throws when it cannot (see `explainStartError` for words). */
export function openDatabase(location: DatabaseLocation): Db {
  return location.url
    ? openPostgres(location.url, location.poolSize)
    : openSqlite(path.join(location.dataDir, "sueiga.sqlite"));
}

/** Opens (or creates) one SQLite file. `synchronous=FULL`: an acknowledged write survives a power cut. */
export function openSqlite(file: string): Db {
  makeFolder(path.dirname(file));
  const database = new SQLite(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("busy_timeout = 5000");
  database.pragma("trusted_schema = OFF");
  return new Kysely<Database>({ dialect: new UndoableDialect({ database: forgivingRollback(database) }) });
}

/**
 * SQLite takes back changes to the shape of tables as it does rows, which Kysely does not count on. Told so, it runs all
 * migrations in one transaction: one that is killed half-way leaves the database as it was, for the next start.
 */
class UndoableDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new UndoableAdapter();
  }
}

class UndoableAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * When the disk is full, SQLite takes a transaction back by itself. Told to do so again it would answer with an error of
 * its own, which hides the first from whoever has to explain it.
 */
function forgivingRollback(database: SQLite.Database) {
  return {
    close: () => database.close(),
    prepare: (query: string) =>
      database.prepare(query === "rollback" && !database.inTransaction ? "select 1 where false" : query),
  };
}

export function openPostgres(url: string, poolSize = 10): Db {
  // bigint arrives as text by default; every integer of ours (cents, counters) is far below 2^53.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: poolSize, connectionTimeoutMillis: 10_000 });
  // An idle connection that the server drops must not end the process; the pool opens a new one.
  pool.on("error", () => undefined);
  // Nor one that is dropped between two statements of a transaction: the next statement tells of it.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
