import path from "node:path";
import SQLite from "better-sqlite3";

const PATIENCE_MS = 60_000;

/**
 * Runs `work` while no other process of this machine prepares the same data folder: two servers started at once would
 * both create the tables. The lock is a transaction on a file of its own, so the system drops it with the process.
 * @throws SQLITE_BUSY when another one holds it for more than a minute.
 */
export async function withStartLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = new SQLite(path.join(dataDir, "starting.lock"), { timeout: PATIENCE_MS });
  try {
    lock.exec("begin exclusive");
    return await work();
  } finally {
    lock.close();
  }
}
