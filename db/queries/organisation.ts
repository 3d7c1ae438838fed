import type { Db } from "../connection";
import { inLanguage, type LocalisedText } from "../localised";

export interface Organisation {
  name: string;
  shortName: string;
  legalCode: string | null;
  legalForm: string;
  registeredAddress: string | null;
  officeAddress: string | null;
  foundedOn: string | null;
  territory: string;
  purpose: string;
  contactEmail: string | null;
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number];
}

/** The organisation's facts in one language; undefined on an empty system that waits for its set-up. */
export async function findOrganisation(
  db: Db,
  { language }: { language: keyof LocalisedText },
): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom("organisation")
    .select([
      "name",
      "short_name",
      "legal_code",
      "legal_form",
      "registered_address",
      "office_address",
      "founded_on",
    ])
    .select(["territory", "purpose", "contact_email", "west", "south", "east", "north"])
    .executeTakeFirst();
  return (
    row && {
      name: inLanguage(row.name, language),
      shortName: inLanguage(row.short_name, language),
      legalCode: row.legal_code,
      legalForm: inLanguage(row.legal_form, language),
      registeredAddress: row.registered_address,
      officeAddress: row.office_address,
      foundedOn: row.founded_on,
      territory: inLanguage(row.territory, language),
      purpose: inLanguage(row.purpose, language),
      contactEmail: row.contact_email,
      bounds: [row.west, row.south, row.east, row.north],
    }
  );
}
