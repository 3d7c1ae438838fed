/**
 * The only file that knows which engine runs. Each exported function that asks is one of the five branches the
 * house allows itself; a sixth difference has to be designed away instead.
 */
import {
  type ColumnDataType,
  type Expression,
  PostgresAdapter,
  type QueryExecutorProvider,
  type RawBuilder,
  sql,
} from "kysely";

export type Engine = "sqlite" | "postgres";

/** Which engine a connection or a transaction talks to. */
export function engineOf(db: QueryExecutorProvider): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

interface ColumnTypes {
  text: ColumnDataType;
  integer: ColumnDataType;
  double: ColumnDataType | RawBuilder<unknown>;
  bytes: ColumnDataType | RawBuilder<unknown>;
  /** What ends a CREATE TABLE: SQLite checks column types only in strict tables. */
  tableEnd: RawBuilder<unknown>;
}

/** Column types that mean the same on both engines; `integer` holds 64-bit values (cents, counters). */
export function columnTypes(db: QueryExecutorProvider): ColumnTypes {
  return engineOf(db) === "postgres"
    ? { text: "text", integer: "bigint", double: "double precision", bytes: "bytea", tableEnd: sql`` }
    : { text: "text", integer: "integer", double: "real", bytes: "blob", tableEnd: sql`strict` };
}

/** DDL of the word index: FTS5 on SQLite, a `tsvector` with a GIN index on PostgreSQL, both over ready-made tokens. */
export function createWordIndex(db: QueryExecutorProvider, table: string): RawBuilder<unknown>[] {
  return engineOf(db) === "postgres"
    ? [
        sql`create table ${sql.table(table)} (rowid bigint primary key, words tsvector not null)`,
        sql`create index ${sql.id(`${table}_words`)} on ${sql.table(table)} using gin (words)`,
      ]
    : [
        sql`create virtual table ${sql.table(table)} using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`,
      ];
}

/**
 * How the word index is written and asked.
 * `words` is a list of tokens separated by single spaces; `groups` is AND of ORs, a token that ends in `*` is a prefix.
 * Tokens hold only letters and digits (the caller's words come from `searchWords`), so they cannot carry syntax.
 */
export function wordIndex(db: QueryExecutorProvider): {
  value: (words: string) => Expression<string>;
  matches: (table: string, groups: readonly (readonly string[])[]) => RawBuilder<boolean>;
} {
  const clean = (token: string) => token.replace(/[^\p{L}\p{N}*]/gu, "");
  if (engineOf(db) === "postgres") {
    const query = (groups: readonly (readonly string[])[]) =>
      groups
        .map(
          (group) =>
            `(${group.map((t) => clean(t).replace(/^([^*]+)\*?$/, (all, word) => (all.endsWith("*") ? `${word}:*` : word))).join(" | ")})`,
        )
        .join(" & ");
    return {
      value: (words) => sql<string>`to_tsvector('simple', ${words})`,
      matches: (table, groups) =>
        sql<boolean>`${sql.ref(`${table}.words`)} @@ to_tsquery('simple', ${query(groups)})`,
    };
  }
  const query = (groups: readonly (readonly string[])[]) =>
    groups
      .map(
        (group) =>
          `(${group.map((t) => (clean(t).endsWith("*") ? `"${clean(t).slice(0, -1)}"*` : `"${clean(t)}"`)).join(" OR ")})`,
      )
      .join(" AND ");
  return {
    value: (words) => sql<string>`${words}`,
    matches: (table, groups) => sql<boolean>`${sql.table(table)} match ${query(groups)}`,
  };
}

/**
 * DDL that refuses changes of a table's rows: an UPDATE where `edits` holds of `old` and `new`, and a DELETE where
 * `mayGo` does not hold. Both conditions are written once, in words that both engines read alike.
 */
export function refuseChanges(
  db: QueryExecutorProvider,
  { table, edits, mayGo }: { table: string; edits: RawBuilder<boolean>; mayGo: RawBuilder<boolean> },
): RawBuilder<unknown>[] {
  const [update, remove] = [sql.id(`${table}_is_not_edited`), sql.id(`${table}_is_not_emptied`)];
  const message = sql.lit(`${table} keeps what it holds`);
  return engineOf(db) === "postgres"
    ? [
        sql`create function ${update}() returns trigger language plpgsql as $$ begin
          if ${edits} then raise exception ${message}; end if; return new; end $$`,
        sql`create function ${remove}() returns trigger language plpgsql as $$ begin
          if not ${mayGo} then raise exception ${message}; end if; return old; end $$`,
        sql`create trigger ${update} before update on ${sql.table(table)} for each row execute function ${update}()`,
        sql`create trigger ${remove} before delete on ${sql.table(table)} for each row execute function ${remove}()`,
      ]
    : [
        sql`create trigger ${update} before update on ${sql.table(table)} begin
          select raise(abort, ${message}) where ${edits}; end`,
        sql`create trigger ${remove} before delete on ${sql.table(table)} begin
          select raise(abort, ${message}) where not ${mayGo}; end`,
      ];
}

/** True when `error` says that a unique or primary key is already taken (SQLite has two codes for that). */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "23505" || code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY";
}

/** Whether a row could not go because another names it, or came to name it at the same moment. */
export function isStillNamed(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "23503" || code === "SQLITE_CONSTRAINT_FOREIGNKEY";
}
