import type { Db } from "db/connection";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findOrganisation } from "db/queries/organisation";
import { type ReadPicker, readPicker } from "~/features/map/read-picker.server";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";

/** What the question “where” offers. */
export interface ReadWhere {
  neighbourhoods: { slug: string; name: string }[];
  /** Absent on a system that knows no territory yet. */
  picker: ReadPicker | null;
}

export interface WhereContext {
  db: Db;
  language: Language;
  t: Translate;
  env: { tileUrl: string | undefined };
}

export async function readWhere({ db, language, t, env }: WhereContext): Promise<ReadWhere> {
  const [neighbourhoods, organisation] = await Promise.all([
    listNeighbourhoods(db),
    findOrganisation(db, { language }),
  ]);
  return {
    neighbourhoods: neighbourhoods.map(({ slug, name }) => ({ slug, name })),
    picker: organisation ? readPicker({ t, env }, { organisation, neighbourhoods }) : null,
  };
}
