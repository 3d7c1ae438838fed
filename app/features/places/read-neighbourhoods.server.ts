import type { Db } from "db/connection";
import { listNeighbourhoodUses, type NeighbourhoodUses } from "db/queries/managed-neighbourhoods";
import { listNeighbourhoods, type Neighbourhood } from "db/queries/neighbourhoods";
import { findOrganisation } from "db/queries/organisation";
import { type ReadPicker, readPicker } from "~/features/map/read-picker.server";
import type { Translate } from "~/i18n";
import type { Language } from "~/platform/language";

interface PickerContext {
  db: Db;
  language: Language;
  t: Translate;
  env: { tileUrl: string | undefined };
}

export type ListedNeighbourhood = Omit<Neighbourhood, "geometry"> & NeighbourhoodUses & { drawn: boolean };

/** All neighbourhoods with what stands in each. */
export async function readNeighbourhoods(db: Db): Promise<ListedNeighbourhood[]> {
  const uses = await listNeighbourhoodUses(db);
  return (await listNeighbourhoods(db)).map(({ geometry, ...place }) => ({
    ...place,
    ...(uses.get(place.id) ?? { proposals: 0, meetings: 0 }),
    drawn: geometry !== null,
  }));
}

/** A map on which the place of a neighbourhood is marked, beside the others; null before the organisation is set up. */
export async function readPlacePicker(
  { db, language, t, env }: PickerContext,
  { besides }: { besides?: string } = {},
): Promise<ReadPicker | null> {
  const organisation = await findOrganisation(db, { language });
  if (!organisation) return null;
  const neighbourhoods = (await listNeighbourhoods(db)).filter(({ id }) => id !== besides);
  const { drawing, live } = readPicker({ t, env }, { organisation, neighbourhoods });
  const own = {
    ...{ near: t("places:picker.marked"), removed: t("places:picker.removed") },
    ...{ outside: t("places:error.placeOutside"), denied: t("places:picker.denied") },
    unavailable: t("places:picker.denied"),
  };
  return { drawing, live: { ...live, texts: { ...live.texts, ...own } } };
}
