import type { Db } from "../connection";
import { insertSettingOnce } from "../queries/settings";
import { inTransaction } from "../transaction";

export type SeedName = "starter" | "sample" | "none";

/** Fills a database that was never filled; returns what with, or undefined when it was filled before. */
export async function seedIfEmpty(db: Db, seed: SeedName): Promise<SeedName | undefined> {
  return inTransaction(db, async (trx) => {
    const kept = await trx
      .selectFrom("settings")
      .select("value")
      .where("key", "=", "seed")
      .executeTakeFirst();
    if (kept) return undefined;
    await insertSettingOnce(trx, { key: "seed", value: seed });
    return seed;
  });
}
