import type { Db } from "../connection";
import { inLanguage, type LocalisedText } from "../localised";

/** What the organisation declared for one year; null is what it did not say. */
export interface OrganisationYear {
  year: number;
  members: number | null;
  /** The day on which there were so many, YYYY-MM-DD. */
  membersOn: string | null;
  employees: number | null;
  /** What they work as; empty where nobody said it. */
  employeesNote: string;
}

/** The newest year that the organisation told of; undefined where it told of none. */
export async function findNewestYear(
  db: Db,
  { language }: { language: keyof LocalisedText },
): Promise<OrganisationYear | undefined> {
  const row = await db
    .selectFrom("organisation_years")
    .select(["year", "members", "members_on", "employees", "employees_note"])
    .orderBy("year", "desc")
    .executeTakeFirst();
  return (
    row && {
      ...{ year: row.year, members: row.members, membersOn: row.members_on, employees: row.employees },
      employeesNote: inLanguage(row.employees_note, language),
    }
  );
}
