import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../connection";
import { listRunMigrations } from "../migrations";
import { inSnapshot } from "../transaction";
import { type BackupFoot, type BackupHead, FORMAT, writeRow } from "./backup-format";
import { BACKUP_TABLES } from "./backup-tables";

const ROWS_AT_ONCE = 500;

type Row = Record<string, unknown>;

/**
 * Writes every row and byte as of one moment, line by line, while others go on reading and writing.
 * @param write takes lines with their line ends, in order, and is waited for.
 * @returns how many rows there were.
 */
export async function writeBackup(
  db: Db,
  { version, now, write }: { version: string; now: Date; write: (lines: string) => Promise<void> },
): Promise<number> {
  const hash = createHash("sha256");
  const put = (lines: string) => {
    hash.update(lines);
    return write(lines);
  };
  return inSnapshot(db, async (snapshot) => {
    const migrations = await listRunMigrations(snapshot);
    const head: BackupHead = { "sueiga-backup": FORMAT, version, at: now.toISOString(), migrations };
    await put(`${JSON.stringify(head)}\n`);
    let count = 0;
    for (const { name, key, parent, page = ROWS_AT_ONCE } of BACKUP_TABLES) {
      let columns: string[] | undefined;
      for await (const read of pagesOf(snapshot, {
        name,
        key,
        page: parent ? Number.MAX_SAFE_INTEGER : page,
      })) {
        const rows = parent ? parentsFirst(read, parent) : read;
        if (!columns) {
          columns = Object.keys(rows[0] ?? {});
          await put(`${JSON.stringify({ table: name, columns })}\n`);
        }
        const names = columns;
        await put(rows.map((row) => `${writeRow(names.map((column) => row[column]))}\n`).join(""));
        count += rows.length;
      }
    }
    const foot: BackupFoot = { rows: count, sha256: hash.digest("hex") };
    await write(`${JSON.stringify(foot)}\n`);
    return count;
  });
}

/** All rows in the order of their key, a page at a time; none for an empty table. */
async function* pagesOf(
  db: Db,
  { name, key, page }: { name: string; key: readonly string[]; page: number },
): AsyncGenerator<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    const after = last;
    const beyond = after
      ? sql`where (${columns}) > (${sql.join(key.map((column) => after[column]))})`
      : sql``;
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${beyond} order by ${columns} limit ${page}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
    last = rows.at(-1);
  }
}

function parentsFirst(rows: readonly Row[], parent: string): Row[] {
  const placed: Row[] = [];
  const known = new Set<unknown>([null]);
  for (let left = [...rows]; left.length > 0; ) {
    const ready = left.filter((row) => known.has(row[parent]));
    if (ready.length === 0) throw new Error(`Rows of a table are each other's ${parent}`);
    for (const row of ready) known.add(row.id);
    placed.push(...ready);
    left = left.filter((row) => !ready.includes(row));
  }
  return placed;
}
