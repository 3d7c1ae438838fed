import type { Db } from "db/connection";
import { listTexts } from "db/queries/proposals";
import { listHoldingBeginning } from "db/queries/search-index";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING, type Filter, type Selection, without } from "~/features/map/selection";
import { fold } from "~/i18n/words";
import { nearestWord } from "./nearest-word";

/** Another selection that does find something, and how much. */
export interface WayOut {
  selection: Selection;
  total: number;
}

/** What to offer where a selection finds nothing; each way finds something. */
export interface WaysOut {
  /** The same with a word spelt as people here spell it. */
  meant: (WayOut & { words: string }) | undefined;
  /** One of the words alone. */
  words: (WayOut & { word: string })[];
  /** The same without one filter. */
  lifted: (WayOut & { filter: Exclude<Filter, "to"> })[];
}

const LIFTED = ["q", "themes", "neighbourhoods", "meetings", "statuses", "origins", "from"] as const;
const MOST_WORDS = 6;
/** People rarely miss the first letters; the newest texts are for those who do. */
const BEGINNING = 3;
const TEXTS_READ = 250;
const WORD = /\p{L}{3,}/gu;

/** Everything in the address's words that could help, counted; to be asked only where nothing was found. */
export async function findWaysOut(db: Db, selection: Selection): Promise<WaysOut> {
  const found = async (other: Selection): Promise<WayOut> => ({
    selection: { ...other, page: 1 },
    total: (await askSelection(db, { ...other, sort: EVERYTHING.sort })).total,
  });
  const typed = [...new Set((selection.q ?? "").match(WORD) ?? [])].slice(0, MOST_WORDS);
  const words: WaysOut["words"] = [];
  let spelt = selection.q ?? "";
  for (const word of typed) {
    const alone = await found({ ...selection, q: word });
    if (alone.total > 0 && typed.length > 1) words.push({ word, ...alone });
    const anywhere = await found({ ...EVERYTHING, q: word });
    if (anywhere.total > 0) continue;
    const meant = await wordLike(db, word);
    if (meant) spelt = spelt.replace(word, meant);
  }
  const meant = spelt === (selection.q ?? "") ? undefined : await found({ ...selection, q: spelt });
  const lifted: WaysOut["lifted"] = [];
  for (const filter of LIFTED) {
    const other = filter === "from" ? without(without(selection, "from"), "to") : without(selection, filter);
    // Lifted alone, a search is what remains; and nothing at all is offered by a link of its own.
    if (isSame(other, selection) || isSame(other, EVERYTHING)) continue;
    const way = await found(other);
    if (way.total > 0) lifted.push({ filter, ...way });
  }
  return { meant: meant && meant.total > 0 ? { ...meant, words: spelt } : undefined, words, lifted };
}

const isSame = (one: Selection, other: Selection): boolean =>
  LIFTED.every((filter) => String(one[filter] ?? "") === String(other[filter] ?? "")) && one.to === other.to;

/** The word of the published proposals that is nearest to a typed one, as it is written there. */
async function wordLike(db: Db, typed: string): Promise<string | undefined> {
  const wanted = fold(typed);
  const alike = await listHoldingBeginning(db, { beginning: wanted.slice(0, BEGINNING), limit: TEXTS_READ });
  const newest = (await askSelection(db, EVERYTHING)).numbers(0, TEXTS_READ);
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { title, body } of await listTexts(db, { numbers: [...new Set([...alike, ...newest])] })) {
    for (const [word] of `${title} ${body}`.matchAll(WORD)) {
      const bare = fold(word);
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
      if (!written.has(bare)) written.set(bare, word.toLowerCase());
    }
  }
  const nearest = nearestWord(wanted, counts);
  return nearest && written.get(nearest);
}
