import type { Db } from "./connection";

/**
 * Runs `work` in one transaction; anything thrown rolls it back. Inside an open transaction it joins that one, so a
 * use case can be called from another.
 * PostgreSQL aborts one of two transactions that wait for each other (40P01) or see each other's writes (40001), and
 * SQLite one that read before another process wrote: the work runs again, up to three times, so it must not have
 * effects outside the database.
 */
export async function inTransaction<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= 3 || !mayRunAgain(error)) throw error;
    }
  }
}

/** Runs `work`, which only reads, on the database as it is at one moment, whatever others write meanwhile. */
export function inSnapshot<T>(db: Db, work: (snapshot: Db) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel("repeatable read").execute(work);
}

function mayRunAgain(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "40P01" || code === "40001" || code === "SQLITE_BUSY_SNAPSHOT";
}
