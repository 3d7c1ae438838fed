import type { Db } from "../connection";
import { bumpContentVersion, readCounter, setCounter } from "../queries/counters";
import { findSetting, putSetting } from "../queries/settings";
import { inTransaction } from "../transaction";
import { insertSample, prepareSample } from "./sample";
import type { RenderedPictures } from "./sample/render-pictures";
import { insertStarter } from "./starter";
import { STARTER_MEETINGS } from "./starter/constants";
import { starterProposals } from "./starter/consultation";

export type SeedName = "starter" | "sample" | "none";

/** "filled": rows were added; "already": they were there; "occupied": the database holds something of its own. */
export type SeedResult = "filled" | "already" | "occupied";

/** Fills a database that was never filled; returns what with, or undefined when it was filled before. */
export async function seedIfEmpty(db: Db, seed: SeedName): Promise<SeedName | undefined> {
  if (await findSetting(db, "seed")) return undefined;
  return (await seedDatabase(db, seed)) === "filled" ? seed : undefined;
}

/**
 * Brings the database to a seed: `none` is an empty system, `starter` the facts of 2022, `sample` those with invented
 * data on top. Once there, does nothing; all or nothing is written. The sample is added to a starter only while nobody has added
 * anything of their own, because its proposals follow the starter's numbers.
 */
export async function seedDatabase(db: Db, seed: SeedName): Promise<SeedResult> {
  const pictures = seed === "sample" ? await prepareSample() : { files: [], attachments: [] };
  return inTransaction(db, async (trx) => {
    // First of all, because the counter's row makes two processes that start at once take turns.
    const contentVersion = await bumpContentVersion(trx);
    const kept = await findSetting(trx, "seed");
    if (kept === seed || (kept === "sample" && seed === "starter")) return "already";
    if (seed === "none") return kept ? "occupied" : fillNothing(trx);
    const result = kept === "starter" ? "already" : await fillStarter(trx, contentVersion);
    if (result === "occupied" || seed === "starter") return result;
    return fillSample(trx, { contentVersion, pictures });
  });
}

async function fillNothing(db: Db): Promise<SeedResult> {
  await setCounter(db, { name: "proposal", value: 0 });
  await setCounter(db, { name: "meeting", value: 0 });
  await putSetting(db, { key: "seed", value: "none" });
  return "filled";
}

async function fillStarter(db: Db, contentVersion: number): Promise<SeedResult> {
  const organisation = await db.selectFrom("organisation").select("id").executeTakeFirst();
  if (organisation) return "occupied";
  if ((await readCounter(db, "proposal")) > 0 || (await readCounter(db, "meeting")) > 0) return "occupied";
  await insertStarter(db, { contentVersion });
  await putSetting(db, { key: "seed", value: "starter" });
  return "filled";
}

async function fillSample(
  db: Db,
  sample: { contentVersion: number; pictures: RenderedPictures },
): Promise<SeedResult> {
  if (await hasOwnWork(db)) return "occupied";
  await insertSample(db, sample);
  await putSetting(db, { key: "seed", value: "sample" });
  return "filled";
}

/** Whether anybody has added to the starter or edited what the sample would fill. */
async function hasOwnWork(db: Db): Promise<boolean> {
  if ((await readCounter(db, "proposal")) !== starterProposals.length) return true;
  if ((await readCounter(db, "meeting")) !== STARTER_MEETINGS) return true;
  const meeting = await db.selectFrom("meetings").select("id").where("version", ">", 1).executeTakeFirst();
  const section = await db.selectFrom("sections").select("id").where("revision", ">", 1).executeTakeFirst();
  return meeting !== undefined || section !== undefined;
}
