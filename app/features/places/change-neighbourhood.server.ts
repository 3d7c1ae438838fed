import type { Db } from "db/connection";
import { updateNeighbourhood } from "db/queries/managed-neighbourhoods";
import { listNeighbourhoods, type Neighbourhood } from "db/queries/neighbourhoods";
import type { NeighbourhoodForm } from "./neighbourhood.form";
import { neighbourhoodOf } from "./neighbourhood-fields";
import { loggedNeighbourhood } from "./neighbourhood-log";
import {
  auditPlace,
  changePlaces,
  gone,
  neighbourhoodSeen,
  type PlaceChange,
  sameName,
} from "./place-change.server";

export type ChangedNeighbourhood =
  | { ok: true }
  | { ok: false; reason: "places:error.neighbourhoodTaken" }
  /** Somebody else changed it meanwhile; this is how it is now. */
  | { ok: false; reason: "changed"; neighbourhood: Neighbourhood }
  | typeof gone;

/** Changes what a neighbourhood is called, where it lies and how it is drawn. Its address stays, so that links do. */
export async function changeNeighbourhood(
  db: Db,
  input: PlaceChange & { form: NeighbourhoodForm; seen: string },
): Promise<ChangedNeighbourhood> {
  const { id, form, seen } = input;
  return changePlaces(db, async (trx): Promise<ChangedNeighbourhood> => {
    const all = await listNeighbourhoods(trx);
    const before = all.find((one) => one.id === id);
    if (!before) return gone;
    const after = neighbourhoodOf(form, before);
    // The second press finds what the first one wrote.
    if (neighbourhoodSeen(after) === neighbourhoodSeen(before)) return { ok: true };
    if (seen !== neighbourhoodSeen(before)) return { ok: false, reason: "changed", neighbourhood: before };
    if (all.some((one) => one.id !== id && sameName(one.name, form.name)))
      return { ok: false, reason: "places:error.neighbourhoodTaken" };
    await updateNeighbourhood(trx, after);
    await auditPlace(trx, input, {
      ...{ subjectKind: "neighbourhood", action: "change-neighbourhood" },
      ...{ before: loggedNeighbourhood(before), after: loggedNeighbourhood(after) },
    });
    return { ok: true };
  });
}
