import { sortKey } from "~/i18n/sort-key";
import type { Db } from "../connection";
import type { Neighbourhood } from "./neighbourhoods";

/** What stands in a neighbourhood; nothing else in the database names one. */
export interface NeighbourhoodUses {
  /** Proposals in whatever state, also those that nobody has read yet. */
  proposals: number;
  meetings: number;
}

const columnsOf = ({ slug, name, lat, lng, geometry, approximate, population }: Neighbourhood) => ({
  ...{ slug, name, sort_key: sortKey(name), lat, lng, geometry, population },
  approximate: approximate ? (1 as const) : (0 as const),
});

/** How often each neighbourhood is used, by its id; those that nothing uses are absent. */
export async function listNeighbourhoodUses(db: Db): Promise<Map<string, NeighbourhoodUses>> {
  const countsOf = (table: "proposals" | "meetings") =>
    db
      .selectFrom(table)
      .select("neighbourhood_id as id")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("neighbourhood_id", "is not", null)
      .groupBy("neighbourhood_id")
      .execute();
  const uses = new Map<string, NeighbourhoodUses>();
  for (const table of ["proposals", "meetings"] as const) {
    for (const { id, count } of await countsOf(table)) {
      const before = uses.get(id ?? "") ?? { proposals: 0, meetings: 0 };
      uses.set(id ?? "", { ...before, [table]: Number(count) });
    }
  }
  return uses;
}

export async function insertNeighbourhood(db: Db, facts: Neighbourhood): Promise<void> {
  await db
    .insertInto("neighbourhoods")
    .values({ id: facts.id, ...columnsOf(facts) })
    .execute();
}

export async function updateNeighbourhood(db: Db, facts: Neighbourhood): Promise<void> {
  await db.updateTable("neighbourhoods").set(columnsOf(facts)).where("id", "=", facts.id).execute();
}

export async function deleteNeighbourhood(db: Db, { id }: { id: string }): Promise<void> {
  await db.deleteFrom("neighbourhoods").where("id", "=", id).execute();
}
