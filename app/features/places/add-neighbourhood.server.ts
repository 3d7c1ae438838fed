import type { Db } from "db/connection";
import { insertNeighbourhood } from "db/queries/managed-neighbourhoods";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import type { NeighbourhoodForm } from "./neighbourhood.form";
import { neighbourhoodOf } from "./neighbourhood-fields";
import { loggedNeighbourhood } from "./neighbourhood-log";
import { auditPlace, changePlaces, type PlaceChange, sameName } from "./place-change.server";
import { slugOf } from "./slug";

export type AddedNeighbourhood = { ok: true } | { ok: false; reason: "places:error.neighbourhoodTaken" };

/**
 * Adds a neighbourhood. Its address is made of its name and stays, whatever it is called later.
 * @param input.id made with the form, so that a form sent twice adds one.
 */
export async function addNeighbourhood(
  db: Db,
  input: PlaceChange & { form: NeighbourhoodForm },
): Promise<AddedNeighbourhood> {
  const { id, form } = input;
  return changePlaces(db, async (trx): Promise<AddedNeighbourhood> => {
    const others = await listNeighbourhoods(trx);
    if (others.some((one) => one.id === id)) return { ok: true };
    if (others.some(({ name }) => sameName(name, form.name)))
      return { ok: false, reason: "places:error.neighbourhoodTaken" };
    const slug = slugOf(form.name, { taken: others.map((one) => one.slug), otherwise: "seniunaitija" });
    const facts = neighbourhoodOf(form, { id, slug, geometry: null });
    await insertNeighbourhood(trx, facts);
    await auditPlace(trx, input, {
      ...{ subjectKind: "neighbourhood", action: "add-neighbourhood" },
      after: loggedNeighbourhood(facts),
    });
    return { ok: true };
  });
}
