import type { Db } from "../connection";

export interface Neighbourhood {
  id: string;
  slug: string;
  /** In the genitive, as Lithuanian names them: „Vidzgirio“ (seniūnaitija). */
  name: string;
  lat: number;
  lng: number;
  /** GeoJSON Polygon or MultiPolygon as text; null where only a point is known. */
  geometry: string | null;
  /** The place is a guess and has to be shown as one. */
  approximate: boolean;
  population: number | null;
}

/** All neighbourhoods in Lithuanian alphabetical order. */
export async function listNeighbourhoods(db: Db): Promise<Neighbourhood[]> {
  const rows = await db
    .selectFrom("neighbourhoods")
    .select(["id", "slug", "name", "lat", "lng", "geometry", "approximate", "population"])
    .orderBy("sort_key")
    .orderBy("slug")
    .execute();
  return rows.map((row) => ({ ...row, approximate: row.approximate === 1 }));
}
