import type { Neighbourhood } from "db/queries/neighbourhoods";
import type { NeighbourhoodForm } from "./neighbourhood.form";

/** What the form shows; an outline that is kept is not written into it, for nobody reads two thousand numbers. */
export interface NeighbourhoodFields {
  name: string;
  lat: string;
  lng: string;
  approximate: string;
  population: string;
  outline: string;
  removeOutline: string;
}

export const emptyNeighbourhood: NeighbourhoodFields = {
  ...{ name: "", lat: "", lng: "", approximate: "", population: "", outline: "", removeOutline: "" },
};

export function fieldsOfNeighbourhood(facts: Neighbourhood): NeighbourhoodFields {
  const { name, lat, lng, approximate, population } = facts;
  return {
    ...{ name, lat: String(lat), lng: String(lng), approximate: approximate ? "on" : "" },
    ...{ population: population === null ? "" : String(population), outline: "", removeOutline: "" },
  };
}

/** What the form makes of a neighbourhood; its address is kept. */
export function neighbourhoodOf(
  form: NeighbourhoodForm,
  before: Pick<Neighbourhood, "id" | "slug" | "geometry">,
): Neighbourhood {
  const { name, lat, lng, approximate, population = null, outline, removeOutline } = form;
  return {
    ...{ id: before.id, slug: before.slug, name, lat, lng, approximate, population },
    geometry: outline ?? (removeOutline ? null : before.geometry),
  };
}
