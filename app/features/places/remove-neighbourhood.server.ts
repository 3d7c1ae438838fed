import type { Db } from "db/connection";
import { isStillNamed } from "db/dialect";
import {
  deleteNeighbourhood,
  listNeighbourhoodUses,
  type NeighbourhoodUses,
} from "db/queries/managed-neighbourhoods";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { loggedNeighbourhood } from "./neighbourhood-log";
import { auditPlace, changePlaces, gone, neighbourhoodSeen, type PlaceChange } from "./place-change.server";

export type RemovedNeighbourhood =
  | { ok: true }
  | { ok: false; reason: "used"; uses: NeighbourhoodUses }
  | { ok: false; reason: "changed" }
  | typeof gone;

type RemoveNeighbourhood = PlaceChange & { seen: string };

/** Takes away a neighbourhood in which no proposal and no meeting stands. */
export async function removeNeighbourhood(db: Db, input: RemoveNeighbourhood): Promise<RemovedNeighbourhood> {
  try {
    return await removeUnused(db, input);
  } catch (error) {
    // Something came to stand in it at this moment: looked at again, it is in use.
    if (!isStillNamed(error)) throw error;
    return removeUnused(db, input);
  }
}

async function removeUnused(db: Db, input: RemoveNeighbourhood): Promise<RemovedNeighbourhood> {
  const { id, seen } = input;
  return changePlaces(db, async (trx): Promise<RemovedNeighbourhood> => {
    const before = (await listNeighbourhoods(trx)).find((one) => one.id === id);
    if (!before) return gone;
    const uses = (await listNeighbourhoodUses(trx)).get(id);
    if (uses) return { ok: false, reason: "used", uses };
    if (seen !== neighbourhoodSeen(before)) return { ok: false, reason: "changed" };
    await deleteNeighbourhood(trx, { id });
    await auditPlace(trx, input, {
      ...{ subjectKind: "neighbourhood", action: "remove-neighbourhood" },
      before: loggedNeighbourhood(before),
    });
    return { ok: true };
  });
}
