import type { Db } from "../connection";
import type { StrategyState } from "../tables/strategy";

export interface Strategy {
  id: string;
  title: string;
  /** Years; null where the records do not say. */
  periodFrom: number | null;
  periodTo: number | null;
  state: StrategyState;
  purpose: string | null;
  isPublic: boolean;
  isSample: boolean;
}

const selectStrategies = (db: Db) =>
  db
    .selectFrom("strategies")
    .select(["id", "title", "period_from", "period_to", "state", "purpose", "is_public", "is_sample"])
    // The newest, where there are several.
    .orderBy("created_at", "desc")
    .orderBy("id", "desc");

type StrategyRow = Awaited<ReturnType<ReturnType<typeof selectStrategies>["execute"]>>[number];

const toStrategy = (row: StrategyRow | undefined): Strategy | undefined =>
  row && {
    ...{ id: row.id, title: row.title, state: row.state, purpose: row.purpose },
    ...{ periodFrom: row.period_from, periodTo: row.period_to },
    ...{ isPublic: row.is_public === 1, isSample: row.is_sample === 1 },
  };

/** The strategy that drafters write. */
export async function findDraftStrategy(db: Db): Promise<Strategy | undefined> {
  return toStrategy(await selectStrategies(db).where("state", "=", "draft").executeTakeFirst());
}

/** The strategy that visitors read: a draft they may see, or an approved one. */
export async function findPublicStrategy(db: Db): Promise<Strategy | undefined> {
  return toStrategy(
    await selectStrategies(db)
      .where("state", "in", ["draft", "approved"])
      .where("is_public", "=", 1)
      .executeTakeFirst(),
  );
}

/** @throws where there is no such strategy. */
export async function getStrategy(db: Db, { id }: { id: string }): Promise<Strategy> {
  const strategy = toStrategy(await selectStrategies(db).where("id", "=", id).executeTakeFirst());
  if (!strategy) throw new Error(`There is no strategy ${id}`);
  return strategy;
}

/** The strategy being carried out, whose actions and projects are on the register. */
export async function findRegisterStrategy(db: Db): Promise<Strategy | undefined> {
  return toStrategy(
    await selectStrategies(db).where("state", "=", "register").where("is_public", "=", 1).executeTakeFirst(),
  );
}

export async function insertStrategy(
  db: Db,
  strategy: {
    id: string;
    slug: string;
    title: string;
    periodFrom: number | null;
    periodTo: number | null;
    purpose: string | null;
    createdAt: string;
  },
): Promise<void> {
  await db
    .insertInto("strategies")
    .values({
      ...{ id: strategy.id, slug: strategy.slug, title: strategy.title, purpose: strategy.purpose },
      ...{ period_from: strategy.periodFrom, period_to: strategy.periodTo, state: "draft" },
      ...{ is_public: 0, is_sample: 0, created_at: strategy.createdAt },
    })
    .execute();
}

/** Shows a strategy to visitors or hides it; false where it was so already. */
export async function setStrategyPublic(
  db: Db,
  { id, isPublic }: { id: string; isPublic: boolean },
): Promise<boolean> {
  const result = await db
    .updateTable("strategies")
    .set({ is_public: isPublic ? 1 : 0 })
    .where("id", "=", id)
    .where("is_public", "=", isPublic ? 0 : 1)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}
