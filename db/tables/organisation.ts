import type { LocalisedJson } from "./columns";

/** The one organisation that this installation serves (one row, id "organisation"). */
export interface OrganisationTable {
  id: string;
  name: LocalisedJson;
  /** Shown where room is short: header, feed titles. */
  short_name: LocalisedJson;
  legal_code: string | null;
  legal_form: LocalisedJson | null;
  registered_address: string | null;
  office_address: string | null;
  /** YYYY-MM-DD */
  founded_on: string | null;
  territory: LocalisedJson;
  /** What the organisation is for, in its own words. */
  purpose: LocalisedJson | null;
  /** West, south, east, north in degrees (WGS 84): where the map opens. */
  west: number;
  south: number;
  east: number;
  north: number;
  contact_email: string | null;
}

/** What the organisation declares for one year; the count of members holds on `members_on`. */
export interface OrganisationYearsTable {
  year: number;
  members: number | null;
  /** YYYY-MM-DD */
  members_on: string | null;
  employees: number | null;
  employees_note: LocalisedJson | null;
  /** 1 when the director works without pay. */
  director_unpaid: 0 | 1 | null;
}
