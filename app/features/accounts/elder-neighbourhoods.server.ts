import type { Db } from "db/connection";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import type { PersonForm } from "./person.form";

/** The neighbourhoods that the form gives to somebody; only elders speak for any, and those that are gone are left out. */
export async function neighbourhoodsGiven(
  db: Db,
  form: Pick<PersonForm, "roles" | "neighbourhoods">,
): Promise<{ id: string; name: string }[]> {
  if (!form.roles.includes("elder")) return [];
  const known = await listNeighbourhoods(db);
  return known.filter(({ id }) => form.neighbourhoods?.includes(id)).map(({ id, name }) => ({ id, name }));
}
