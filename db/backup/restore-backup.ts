import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../connection";
import { listRunMigrations } from "../migrations";
import { contentVersion, setCounter } from "../queries/counters";
import { refillIndex } from "../queries/indexed-proposals";
import { writeAllProposalWords } from "../queries/search-index";
import { putSetting } from "../queries/settings";
import { RESTORING } from "../tables/accounts";
import { inTransaction } from "../transaction";
import { type BackupHead, type Cell, FORMAT, isFoot, isHead, isTableLine, readRow } from "./backup-format";
import { BACKUP_TABLES, DERIVED_TABLES } from "./backup-tables";

/** The lines of a backup without their line ends, from the first; opened anew for each reading. */
export type OpenBackup = () => AsyncIterable<string>;

export type RestoreResult =
  | { ok: true; rows: number; head: BackupHead }
  /** Nothing was changed. */
  | { ok: false; reason: "not-a-backup" | "damaged" }
  | { ok: false; reason: "newer" | "older"; madeBy: string };

/** A statement takes at most 32,766 parameters on SQLite. */
const MOST_PARAMETERS = 30_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Puts a backup in place of all that the database holds, in one transaction, after reading it whole once to see that it is whole. */
export async function restoreBackup(db: Db, open: OpenBackup): Promise<RestoreResult> {
  const checked = await check(db, open);
  if (!checked.ok) return checked;
  await inTransaction(db, async (trx) => {
    const version = await contentVersion(trx);
    // The audit log lets go of its rows for this alone; the setting is gone with the rest before anyone else sees it.
    await putSetting(trx, { key: RESTORING, value: "1" });
    for (const name of [...DERIVED_TABLES, ...BACKUP_TABLES.map((table) => table.name).reverse()])
      await sql`delete from ${sql.table(name)}`.execute(trx);
    await insertAll(trx, open);
    await writeAllProposalWords(trx);
    // Pages and the index that other processes hold are older than this, whatever the backup counts from.
    const next = Math.max(version, await contentVersion(trx)) + 1;
    await setCounter(trx, { name: "content-version", value: next });
    await refillIndex(trx, { version: next });
  });
  return checked;
}

async function check(db: Db, open: OpenBackup): Promise<RestoreResult> {
  const hash = createHash("sha256");
  const own = await listRunMigrations(db);
  const known = new Set<string>(BACKUP_TABLES.map(({ name }) => name));
  let head: BackupHead | undefined;
  let rows = 0;
  let columns = 0;
  try {
    for await (const text of open()) {
      const line: unknown = JSON.parse(text);
      if (!head) {
        if (!isHead(line)) return { ok: false, reason: "not-a-backup" };
        head = line;
        const fits = comparedTo(own, line);
        if (fits !== "same") return { ok: false, reason: fits, madeBy: line.version };
      } else if (isFoot(line)) {
        const whole = line.rows === rows && line.sha256 === hash.digest("hex");
        return whole ? { ok: true, rows, head } : { ok: false, reason: "damaged" };
      } else if (isTableLine(line)) {
        if (!known.has(line.table)) return { ok: false, reason: "damaged" };
        columns = line.columns.length;
      } else {
        if (readRow(line)?.length !== columns) return { ok: false, reason: "damaged" };
        rows += 1;
      }
      hash.update(text).update("\n");
    }
  } catch (error) {
    // A file that ends early or was changed cannot be unpacked or read; a disk that fails is another matter.
    if (error instanceof Error && "syscall" in error) throw error;
  }
  return { ok: false, reason: head ? "damaged" : "not-a-backup" };
}

function comparedTo(own: readonly string[], head: BackupHead): "same" | "newer" | "older" {
  if (head["sueiga-backup"] > FORMAT || head.migrations.some((name) => !own.includes(name))) return "newer";
  return own.every((name) => head.migrations.includes(name)) ? "same" : "older";
}

async function insertAll(db: Db, open: OpenBackup): Promise<void> {
  let table = "";
  let columns: string[] = [];
  let rows: Cell[][] = [];
  let bytes = 0;
  const flush = async () => {
    if (rows.length > 0) await insert(db, { table, columns, rows });
    rows = [];
    bytes = 0;
  };
  for await (const text of open()) {
    const line: unknown = JSON.parse(text);
    const row = readRow(line);
    if (row) {
      rows.push(row);
      bytes += text.length;
      if ((rows.length + 1) * columns.length > MOST_PARAMETERS || bytes > MOST_BYTES) await flush();
    } else if (isTableLine(line)) {
      await flush();
      ({ table, columns } = line);
    }
  }
  await flush();
}

async function insert(
  db: Db,
  { table, columns, rows }: { table: string; columns: readonly string[]; rows: readonly Cell[][] },
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(db);
}
