import type { Db } from "../connection";
import { inLanguage, type LocalisedText } from "../localised";

export interface Consultation {
  id: string;
  slug: string;
  title: string;
  purpose: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  startsOn: string;
  endsOn: string;
}

/** All consultations, the latest first. */
export async function listConsultations(
  db: Db,
  { language }: { language: keyof LocalisedText },
): Promise<Consultation[]> {
  const rows = await db
    .selectFrom("consultations")
    .select(["id", "slug", "title", "purpose", "starts_on", "ends_on"])
    .orderBy("starts_on", "desc")
    .orderBy("slug")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, slug: row.slug, startsOn: row.starts_on, endsOn: row.ends_on },
    ...{ title: inLanguage(row.title, language), purpose: inLanguage(row.purpose, language) },
  }));
}
