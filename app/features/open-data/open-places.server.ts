import type { Db } from "db/connection";
import { listNeighbourhoods, type Neighbourhood } from "db/queries/neighbourhoods";
import { listThemes } from "db/queries/themes";
import type { Geometry } from "geojson";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING } from "~/features/map/selection";
import { pathsFor } from "~/platform/paths";
import type { Cell, ColumnOf, OpenRecord } from "./dataset";
import { pointOf } from "./point";

const paths = pathsFor("lt");

/** The themes in the organisation's order, with how many published proposals have each. */
export async function* openThemes(db: Db, { origin }: { origin: string }): AsyncGenerator<OpenRecord> {
  const [lithuanian, english, answer] = await Promise.all([
    listThemes(db, { language: "lt" }),
    listThemes(db, { language: "en" }),
    askSelection(db, EVERYTHING),
  ]);
  const counts = answer.facets().themes;
  for (const theme of lithuanian) {
    const other = english.find(({ id }) => id === theme.id);
    const cells: Record<ColumnOf<"themes">, Cell> = {
      ...{ slug: theme.slug, name_lt: theme.name, name_en: other?.name ?? null },
      ...{ description_lt: theme.description, description_en: other?.description ?? null },
      ...{ proposals: counts.get(theme.slug) ?? 0, address: origin + paths.theme(theme.slug) },
    };
    yield { cells, geometry: null };
  }
}

/** The neighbourhoods in alphabetical order; the outline where it is known, else the point. */
export async function* openNeighbourhoods(db: Db): AsyncGenerator<OpenRecord> {
  const [neighbourhoods, answer] = await Promise.all([listNeighbourhoods(db), askSelection(db, EVERYTHING)]);
  const counts = answer.facets().neighbourhoods;
  for (const one of neighbourhoods) {
    const cells: Record<ColumnOf<"neighbourhoods">, Cell> = {
      ...{ slug: one.slug, name: one.name, latitude: one.lat, longitude: one.lng },
      ...{ approximate: one.approximate, population: one.population },
      proposals: counts.get(one.slug) ?? 0,
    };
    yield { cells, geometry: geometryOf(one) };
  }
}

/** The column holds what the import has checked: a polygon or several. */
function geometryOf({ geometry, lat, lng }: Neighbourhood): Geometry | null {
  if (geometry === null) return pointOf(lat, lng);
  const parsed: Geometry = JSON.parse(geometry);
  return parsed;
}
