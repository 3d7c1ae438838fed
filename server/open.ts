import { accessSync, constants } from "node:fs";
import { type Db, openDatabase } from "db/connection";
import { makeFolder } from "db/make-folder";
import { migrateToLatest } from "db/migrations";
import { seedIfEmpty } from "db/seeds/seed";
import { withStartLock } from "db/start-lock";
import type { Env } from "~/platform/env";

/** Opens the database at its newest shape, filled once. Used by the server and by the command line. */
export async function openReadyDatabase(env: Env, say: (line: string) => void): Promise<Db> {
  makeFolder(env.dataDir);
  accessSync(env.dataDir, constants.W_OK);
  return withStartLock(env.dataDir, async () => {
    const db = openDatabase({ url: env.databaseUrl, dataDir: env.dataDir });
    try {
      const ran = await migrateToLatest(db);
      if (ran.length > 0) say(`Database brought to its newest shape (${ran.length} steps).`);
      const seeded = await seedIfEmpty(db, env.seed);
      if (seeded) say(`Database filled with: ${seeded}.`);
      return db;
    } catch (error) {
      await db.destroy().catch(() => undefined);
      throw error;
    }
  });
}
