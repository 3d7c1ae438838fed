import type { Neighbourhood } from "db/queries/neighbourhoods";
import { countPoints } from "./outline";

/** A neighbourhood as the audit log keeps it: of an outline only how many points it has. */
export function loggedNeighbourhood({ geometry, ...facts }: Neighbourhood) {
  return { ...facts, outlinePoints: countPoints(geometry) };
}
