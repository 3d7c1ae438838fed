import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { neighbourhoodOfPoint } from "../neighbourhood-of-point";
import { between } from "./checks";

interface Place {
  id: string;
  lat: number;
  lng: number;
  geometry: string | null;
  approximate: number;
}

/** Proposals with a point get the neighbourhood it lies in where their authors named none (decision 15). */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { integer } = columnTypes(db);
  await db.schema
    .alterTable("proposals")
    .addColumn("neighbourhood_is_derived", integer, (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(between("neighbourhood_is_derived", 0, 1)),
    )
    .execute();

  const places = await sql<Place>`select id, lat, lng, geometry, approximate from neighbourhoods`.execute(db);
  const neighbourhoods = places.rows.map((row) => ({ ...row, approximate: row.approximate === 1 }));
  const points = await sql<{ id: string; lat: number; lng: number }>`
    select id, lat, lng from proposals
    where lat is not null and lng is not null and neighbourhood_id is null`.execute(db);
  const found = points.rows.flatMap(({ id, ...point }) => {
    const neighbourhood = neighbourhoodOfPoint(point, neighbourhoods);
    return neighbourhood ? [{ id, neighbourhoodId: neighbourhood.id }] : [];
  });
  if (found.length === 0) return;
  // What other processes hold in memory is older than this.
  await sql`update counters set value = value + 1 where name = 'content-version'`.execute(db);
  for (const { id, neighbourhoodId } of found)
    await sql`
      update proposals
      set neighbourhood_id = ${neighbourhoodId}, neighbourhood_is_derived = 1,
        changed_in = (select value from counters where name = 'content-version')
      where id = ${id}`.execute(db);
}
