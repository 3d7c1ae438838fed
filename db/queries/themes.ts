import type { Db } from "../connection";
import { inLanguage, type LocalisedText, readLocalised } from "../localised";
import type { ThemeColour } from "../tables/places";

type InLanguage = { language: keyof LocalisedText };

export interface Theme {
  id: string;
  slug: string;
  name: string;
  /** Where room is short: tags, chips, tables. */
  shortName: string;
  description: string;
  colour: ThemeColour;
}

/** All themes in the organisation's own order. */
export async function listThemes(db: Db, { language }: InLanguage): Promise<Theme[]> {
  const rows = await db
    .selectFrom("themes")
    .select(["id", "slug", "name", "short_name", "description", "colour"])
    .orderBy("position")
    .orderBy("slug")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: inLanguage(row.name, language),
    shortName: inLanguage(row.short_name, language),
    description: inLanguage(row.description, language),
    colour: row.colour,
  }));
}

/**
 * The words by which people speak of each theme, in every language they are kept in, divided by commas; those of its
 * name where nobody has written any. In the organisation's own order.
 */
export async function listVocabularies(db: Db): Promise<{ slug: string; words: string }[]> {
  const rows = await db
    .selectFrom("themes")
    .select(["slug", "name", "short_name", "vocabulary"])
    .orderBy("position")
    .orderBy("slug")
    .execute();
  const textsOf = (json: string) => Object.values(readLocalised(json)).filter((text) => text !== "");
  return rows.map(({ slug, name, short_name, vocabulary }) => {
    const written = textsOf(vocabulary);
    const named = () => [...textsOf(short_name), ...textsOf(name)].flatMap((text) => text.split(/\s+/));
    return { slug, words: (written.length > 0 ? written : named()).join(", ") };
  });
}
