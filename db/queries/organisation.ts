import type { Db } from "../connection";
import { inLanguage, type LocalisedText, localised, readLocalised } from "../localised";

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

/** What the organisation's own people enter and change, in every language it is written in. */
export interface OrganisationFacts {
  name: LocalisedText;
  shortName: LocalisedText;
  territory: LocalisedText;
  legalCode: string | null;
  registeredAddress: string | null;
  officeAddress: string | null;
  contactEmail: string | null;
  /** West, south, east, north in degrees (WGS 84). */
  bounds: [number, number, number, number];
}

const factsColumns = (facts: OrganisationFacts) => ({
  ...{ name: localised(facts.name), short_name: localised(facts.shortName) },
  ...{ territory: localised(facts.territory), legal_code: facts.legalCode },
  ...{ registered_address: facts.registeredAddress, office_address: facts.officeAddress },
  contact_email: facts.contactEmail,
  ...{ west: facts.bounds[0], south: facts.bounds[1], east: facts.bounds[2], north: facts.bounds[3] },
});

/** The facts as they are entered; undefined before the first set-up. */
export async function findOrganisationFacts(db: Db): Promise<OrganisationFacts | undefined> {
  const row = await db.selectFrom("organisation").selectAll().executeTakeFirst();
  return (
    row && {
      name: readLocalised(row.name),
      shortName: readLocalised(row.short_name),
      territory: readLocalised(row.territory),
      legalCode: row.legal_code,
      registeredAddress: row.registered_address,
      officeAddress: row.office_address,
      contactEmail: row.contact_email,
      bounds: [row.west, row.south, row.east, row.north],
    }
  );
}

export async function insertOrganisation(db: Db, facts: OrganisationFacts): Promise<void> {
  await db
    .insertInto("organisation")
    .values({ id: "organisation", ...factsColumns(facts) })
    .execute();
}

export async function updateOrganisation(db: Db, facts: OrganisationFacts): Promise<void> {
  await db.updateTable("organisation").set(factsColumns(facts)).execute();
}
