import { sql } from "kysely";
import type { Db } from "../connection";

export interface Section {
  id: string;
  strategyId: string;
  slug: string;
  title: string;
  /** What the section must tell; null where nothing is prescribed. */
  guidance: string | null;
  position: number;
  /** See `SectionsTable` for the format. */
  body: string;
  revision: number;
  updatedAt: string;
  /** Name of whoever saved it last; null where nobody is known. */
  updatedBy: string | null;
}

const selectSections = (db: Db) =>
  db
    .selectFrom("sections")
    .leftJoin("users", "users.id", "sections.updated_by")
    .select(["sections.id", "sections.strategy_id as strategyId", "sections.slug", "sections.title"])
    .select(["sections.guidance", "sections.position", "sections.body", "sections.revision"])
    .select(["sections.updated_at as updatedAt", "users.name as updatedBy"]);

/** The sections of a strategy in its order. */
export async function listSections(db: Db, { strategyId }: { strategyId: string }): Promise<Section[]> {
  return selectSections(db)
    .where("strategy_id", "=", strategyId)
    .orderBy("sections.position")
    .orderBy("sections.slug")
    .execute();
}

export async function findSection(
  db: Db,
  { strategyId, slug }: { strategyId: string; slug: string },
): Promise<Section | undefined> {
  return selectSections(db)
    .where("strategy_id", "=", strategyId)
    .where("sections.slug", "=", slug)
    .executeTakeFirst();
}

/** @throws where there is no such section. */
export async function getSection(db: Db, { id }: { id: string }): Promise<Section> {
  return selectSections(db).where("sections.id", "=", id).executeTakeFirstOrThrow();
}

/** Has everyone else who wants to save this section wait until the transaction ends. */
export async function holdSection(db: Db, { id }: { id: string }): Promise<void> {
  await db.updateTable("sections").set({ revision: sql<number>`revision` }).where("id", "=", id).execute();
}

export async function insertSection(
  db: Db,
  section: {
    id: string;
    strategyId: string;
    slug: string;
    title: string;
    guidance: string | null;
    position: number;
    at: string;
    userId: string | null;
  },
): Promise<void> {
  await db
    .insertInto("sections")
    .values({
      ...{ id: section.id, strategy_id: section.strategyId, slug: section.slug, title: section.title },
      ...{ guidance: section.guidance, position: section.position, body: "", revision: 1 },
      ...{ updated_at: section.at, updated_by: section.userId },
    })
    .execute();
  await db
    .insertInto("section_revisions")
    .values({
      ...{ section_id: section.id, revision: 1, title: section.title, body: "" },
      ...{ made_at: section.at, made_by: section.userId },
    })
    .execute();
}

/**
 * Writes a new wording over revision `startedFrom` and keeps it among the section's revisions.
 * @returns the new revision, or undefined when somebody else saved meanwhile: then nothing is written.
 */
export async function updateSection(
  db: Db,
  {
    id,
    startedFrom,
    title,
    body,
    at,
    userId,
  }: { id: string; startedFrom: number; title: string; body: string; at: string; userId: string | null },
): Promise<number | undefined> {
  const revision = startedFrom + 1;
  const result = await db
    .updateTable("sections")
    .set({ title, body, revision, updated_at: at, updated_by: userId })
    .where("id", "=", id)
    .where("revision", "=", startedFrom)
    .executeTakeFirst();
  if (Number(result.numUpdatedRows) === 0) return undefined;
  await db
    .insertInto("section_revisions")
    .values({ section_id: id, revision, title, body, made_at: at, made_by: userId })
    .execute();
  return revision;
}
