import type { Db } from "db/connection";
import { findNumbersByWords } from "db/queries/search-index";
import { currentIndex } from "./current-index.server";
import type { Answer } from "./proposal-index.server";
import type { Selection } from "./selection";

/** The one answer to a selection, its words included: list, map, counts and exports all take theirs from it. */
export async function askSelection(db: Db, selection: Selection): Promise<Answer> {
  const words = selection.q
    ? await findNumbersByWords(db, { query: selection.q, ranked: selection.sort === "relevance" })
    : undefined;
  return (await currentIndex(db)).ask(selection, words);
}
