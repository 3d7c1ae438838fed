import type { Db } from "db/connection";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findNumbersByWords } from "db/queries/search-index";
import { currentIndex } from "./current-index.server";
import type { Nearness } from "./nearness.server";
import type { Answer } from "./proposal-index.server";
import { pointIn, type Selection } from "./selection";

/** The one answer to a selection, its words included: list, map, counts and exports all take theirs from it. */
export async function askSelection(db: Db, selection: Selection): Promise<Answer> {
  const words = selection.q
    ? await findNumbersByWords(db, { query: selection.q, ranked: selection.sort === "relevance" })
    : undefined;
  const nearness = selection.sort === "nearest" ? await findNearness(db, selection.near) : undefined;
  return (await currentIndex(db)).ask(selection, words, nearness);
}

/** Undefined where no place is named, or none that is known. */
async function findNearness(db: Db, near: string | undefined): Promise<Nearness | undefined> {
  if (near === undefined) return undefined;
  const neighbourhoods = await listNeighbourhoods(db);
  const middles = new Map(neighbourhoods.map(({ slug, lat, lng }) => [slug, { lat, lng }]));
  const point = pointIn(near);
  if (point) return { ...point, middles };
  const middle = middles.get(near);
  return middle && { ...middle, neighbourhood: near, middles };
}
