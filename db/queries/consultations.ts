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

/** When a consultation was held; each end is YYYY-MM-DD, YYYY-MM or YYYY. */
export type Period = Pick<Consultation, "startsOn" | "endsOn">;

/** The periods of all consultations, by the first instant of each. */
export async function listPeriodsByStart(db: Db): Promise<Map<string, Period>> {
  const rows = await db
    .selectFrom("consultations")
    .select(["starts_on as startsOn", "ends_on as endsOn"])
    .execute();
  return new Map(rows.map((period) => [new Date(period.startsOn).toISOString(), period]));
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
