import type { Db } from "../connection";
import { type LocalisedText, localised, readLocalised } from "../localised";
import type { ThemeColour } from "../tables/places";

/** A theme as the organisation's own people enter and change it, in every language it is written in. */
export interface ThemeFacts {
  id: string;
  slug: string;
  name: LocalisedText;
  shortName: LocalisedText;
  description: LocalisedText;
  /** Words by which people speak of it, divided by commas. */
  vocabulary: LocalisedText;
  colour: ThemeColour;
}

/** What a theme is marked on; nothing else in the database names one. */
export interface ThemeUses {
  /** Proposals in whatever state, also those that nobody has read yet. */
  proposals: number;
  /** Those of them that were written down at a meeting. */
  captured: number;
}

const columnsOf = ({ slug, name, shortName, description, vocabulary, colour }: ThemeFacts) => ({
  ...{ slug, name: localised(name), short_name: localised(shortName) },
  ...{ description: localised(description), vocabulary: localised(vocabulary), colour },
});

/** All themes in the organisation's own order. */
export async function listThemeFacts(db: Db): Promise<ThemeFacts[]> {
  const rows = await db
    .selectFrom("themes")
    .select(["id", "slug", "name", "short_name", "description", "vocabulary", "colour"])
    .orderBy("position")
    .orderBy("slug")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, slug: row.slug, name: readLocalised(row.name) },
    ...{ shortName: readLocalised(row.short_name), description: readLocalised(row.description) },
    ...{ vocabulary: readLocalised(row.vocabulary), colour: row.colour },
  }));
}

/** How often each theme is used, by its id; those that nothing uses are absent. */
export async function listThemeUses(db: Db): Promise<Map<string, ThemeUses>> {
  const rows = await db
    .selectFrom("proposal_themes")
    .innerJoin("proposals", "proposals.id", "proposal_themes.proposal_id")
    .select(["proposal_themes.theme_id as id", "proposals.origin"])
    .select((select) => select.fn.countAll<number>().as("count"))
    .groupBy(["proposal_themes.theme_id", "proposals.origin"])
    .execute();
  const uses = new Map<string, ThemeUses>();
  for (const { id, origin, count } of rows) {
    const { proposals, captured } = uses.get(id) ?? { proposals: 0, captured: 0 };
    const more = Number(count);
    uses.set(id, { proposals: proposals + more, captured: captured + (origin === "meeting" ? more : 0) });
  }
  return uses;
}

export async function insertTheme(
  db: Db,
  { facts, position }: { facts: ThemeFacts; position: number },
): Promise<void> {
  await db
    .insertInto("themes")
    .values({ id: facts.id, ...columnsOf(facts), position })
    .execute();
}

export async function updateTheme(db: Db, facts: ThemeFacts): Promise<void> {
  await db.updateTable("themes").set(columnsOf(facts)).where("id", "=", facts.id).execute();
}

export async function setThemePosition(
  db: Db,
  { id, position }: { id: string; position: number },
): Promise<void> {
  await db.updateTable("themes").set({ position }).where("id", "=", id).execute();
}

export async function deleteTheme(db: Db, { id }: { id: string }): Promise<void> {
  await db.deleteFrom("themes").where("id", "=", id).execute();
}
