import type { IndexedProposal } from "db/queries/indexed-proposals";
import type { ProposalOrigin, PublicProposalStatus } from "db/tables/proposals";
import { type Nearness, nearnessKeys } from "./nearness.server";
import { type Columns, dayNumber, ProposalColumns, placeOf } from "./proposal-columns.server";
import { type Bounds, gridOf, type MapGrid, placesOf, type Shown } from "./proposal-grid.server";
import { placesInOrder } from "./proposal-order.server";
import { ORIGINS, type Selection, STATUSES } from "./selection";

/** How many proposals each value of a filter would select, the other filters as they are. Values with none are absent. */
export interface Facets {
  themes: Map<string, number>;
  neighbourhoods: Map<string, number>;
  meetings: Map<number, number>;
  origins: Map<ProposalOrigin, number>;
  statuses: Map<PublicProposalStatus, number>;
}

/** What the word index found: numbers ascending, and for an order by relevance the best of them, best first. */
export interface FoundByWords {
  numbers: Uint32Array;
  best?: readonly number[];
}

/** Which filters a proposal fails, as bits: 0 matches, one bit alone would match were that filter lifted. */
const FAILS = { theme: 1, neighbourhood: 2, meeting: 4, origin: 8, status: 16, day: 32, words: 64 } as const;

/** Themes counted in one walk: 2¹⁶ sets of them are a small table. */
const SET_BITS = 16;
/** Years 1 and 9999, for a range open at one end. */
const FIRST_DAY = dayNumber("0001-01-01");
const LAST_DAY = dayNumber("9999-12-31");

interface Codes<T> {
  size: number;
  codeOf: (value: T) => number | undefined;
}

const listCodes = <T extends string>(list: readonly T[]): Codes<T> => ({
  size: list.length,
  codeOf: (value) => list.indexOf(value),
});

/** The answer to one selection. Use it at once: it reads the columns as they were when it was asked for. */
export class Answer {
  readonly #index: ProposalColumns;
  readonly #columns: Columns;
  readonly #selection: Selection;
  readonly #words: FoundByWords | undefined;
  readonly #nearness: Nearness | undefined;
  /** For each proposal the filters it fails. */
  readonly #fails: Uint8Array;
  /** How many proposals match. */
  readonly total: number;

  constructor(index: ProposalColumns, selection: Selection, words?: FoundByWords, nearness?: Nearness) {
    this.#index = index;
    this.#columns = index.columns;
    this.#selection = selection;
    this.#words = words;
    this.#nearness = nearness;
    this.#fails = new Uint8Array(index.columns.length);
    if (words) this.#markWords(words.numbers);
    this.total = this.#markFilters();
  }

  /** Both lists ascend, so one walk through them is enough. */
  #markWords(found: Uint32Array): void {
    const { number, length } = this.#columns;
    const fails = this.#fails.fill(FAILS.words);
    for (let place = 0, i = 0; place < length && i < found.length; ) {
      const here = number[place] ?? 0;
      const wanted = found[i] ?? 0;
      if (here === wanted) fails[place] = 0;
      if (here <= wanted) place += 1;
      if (wanted <= here) i += 1;
    }
  }

  /** One walk down a column for each filter in use: tight loops over few arrays are what a processor does fastest. */
  #markFilters(): number {
    const { neighbourhood, meeting, origin, status, day } = this.#columns;
    const { themes, neighbourhoods, meetings, origins, statuses, from, to } = this.#selection;
    if (themes.length > 0) this.#markThemes(themes);
    this.#mark(FAILS.neighbourhood, neighbourhood, this.#index.neighbourhoods, neighbourhoods);
    this.#mark(FAILS.meeting, meeting, this.#index.meetings, meetings);
    this.#mark(FAILS.origin, origin, listCodes(ORIGINS), origins);
    this.#mark(FAILS.status, status, listCodes(STATUSES), statuses);
    const fails = this.#fails;
    if (from || to) {
      const first = from ? dayNumber(from) : FIRST_DAY;
      const last = to ? dayNumber(to) : LAST_DAY;
      for (let i = 0; i < fails.length; i += 1) {
        const d = day[i] ?? 0;
        // The sign bit of either difference tells; a branch here would be guessed wrong half the time.
        fails[i] = (fails[i] ?? 0) | ((((d - first) | (last - d)) >>> 31) * FAILS.day);
      }
    }
    let total = 0;
    for (let i = 0; i < fails.length; i += 1) total += fails[i] === 0 ? 1 : 0;
    return total;
  }

  #mark<T extends string | number>(bit: number, column: Uint16Array, codes: Codes<T>, asked: readonly T[]) {
    if (asked.length === 0) return;
    const table = new Uint8Array(codes.size).fill(bit);
    for (const value of asked) {
      const code = codes.codeOf(value);
      if (code !== undefined) table[code] = 0;
    }
    const fails = this.#fails;
    for (let i = 0; i < fails.length; i += 1) fails[i] = (fails[i] ?? 0) | (table[column[i] ?? 0] ?? 0);
  }

  #markThemes(asked: readonly string[]): void {
    const columns = this.#columns.themes;
    const masks = new Uint32Array(columns.length);
    for (const slug of asked) {
      const bit = (this.#index.themes.codeOf(slug) ?? 0) - 1;
      if (bit >= 0) masks[bit >>> 5] = (masks[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    const fails = this.#fails;
    const common = new Uint32Array(fails.length);
    for (const [word, column] of columns.entries()) {
      const mask = masks[word] ?? 0;
      if (mask === 0) continue;
      for (let i = 0; i < fails.length; i += 1) common[i] = (common[i] ?? 0) | ((column[i] ?? 0) & mask);
    }
    for (let i = 0; i < fails.length; i += 1) {
      const bits = common[i] ?? 0;
      // 1 where no bit is set, without a branch.
      fails[i] = (fails[i] ?? 0) | ((((bits | -bits) >>> 31) ^ 1) * FAILS.theme);
    }
  }

  /** Numbers of the proposals on the selection's page, in its order; empty past the last page. */
  page(size: number): number[] {
    return this.numbers((this.#selection.page - 1) * size, size);
  }

  /** Numbers of matching proposals in the selection's order, `count` of them from place `offset`. */
  numbers(offset: number, count: number): number[] {
    const { number, day, supports } = this.#columns;
    const { sort } = this.#selection;
    const at = (places: number[]) => places.map((place) => number[place] ?? 0);
    if (sort === "support") return at(placesInOrder(this.#fails, supports, "descending", offset, count));
    if (sort === "nearest" && this.#nearness) {
      const keys = nearnessKeys(this.#columns, this.#index.neighbourhoods, this.#nearness);
      return at(placesInOrder(this.#fails, keys, "descending", offset, count));
    }
    if (sort === "oldest") return at(placesInOrder(this.#fails, day, "ascending", offset, count));
    if (sort !== "relevance" || !this.#words?.best) {
      return at(placesInOrder(this.#fails, day, "descending", offset, count));
    }
    return this.#byRelevance(this.#words.best, offset, count);
  }

  /** The best first, in their order; after them whatever else matches, newest first. */
  #byRelevance(best: readonly number[], offset: number, count: number): number[] {
    const { number, day } = this.#columns;
    const places = best
      .map((wanted) => [placeOf(number, wanted), wanted] as const)
      .filter(([place, wanted]) => number[place] === wanted && this.#fails[place] === 0)
      .map(([place]) => place);
    const rest = this.#fails.slice();
    for (const place of places) rest[place] = FAILS.words;
    const shown = places.slice(offset, offset + count);
    const after = placesInOrder(
      rest,
      day,
      "descending",
      Math.max(offset - places.length, 0),
      count - shown.length,
    );
    return [...shown, ...after].map((place) => number[place] ?? 0);
  }

  /** Counts for each value of each filter, that filter itself lifted. */
  facets(): Facets {
    const { neighbourhood, meeting, origin, status } = this.#columns;
    const { neighbourhoods, meetings } = this.#index;
    return {
      themes: this.#themeCounts(),
      neighbourhoods: named(
        this.#count(FAILS.neighbourhood, neighbourhood, neighbourhoods.size),
        neighbourhoods,
      ),
      meetings: named(this.#count(FAILS.meeting, meeting, meetings.size), meetings),
      origins: named(this.#count(FAILS.origin, origin, ORIGINS.length), { valueOf: (code) => ORIGINS[code] }),
      statuses: named(this.#count(FAILS.status, status, STATUSES.length), {
        valueOf: (code) => STATUSES[code],
      }),
    };
  }

  /** By what a proposal fails, where in three rows of counts it goes: matches, fails only `bit`, is not counted. */
  #rows(bit: number, size: number): Uint32Array {
    const rows = new Uint32Array(256).fill(2 * size);
    rows[0] = 0;
    rows[bit] = size;
    return rows;
  }

  /** How many have each code among those that fail no filter but `bit`; without a branch in the loop. */
  #count(bit: number, column: Uint16Array, size: number): Uint32Array {
    const fails = this.#fails;
    const rows = this.#rows(bit, size);
    const counts = new Uint32Array(3 * size);
    for (let i = 0; i < fails.length; i += 1) {
      const at = (rows[fails[i] ?? 0] ?? 0) + (column[i] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts.subarray(0, size).map((count, code) => count + (counts[size + code] ?? 0));
  }

  /** A proposal has several themes: it is counted once, by its whole set of them, and the sets are taken apart after. */
  #themeCounts(): Map<string, number> {
    const fails = this.#fails;
    const { themes } = this.#index;
    const counts = new Uint32Array(themes.size);
    const size = 1 << Math.min(SET_BITS, themes.size - 1);
    const rows = this.#rows(FAILS.theme, size);
    for (let first = 0; first < themes.size - 1; first += SET_BITS) {
      const column = this.#columns.themes[first >>> 5] ?? new Uint32Array();
      const shift = first & 31;
      const sets = new Uint32Array(3 * size);
      for (let i = 0; i < fails.length; i += 1) {
        const at = (rows[fails[i] ?? 0] ?? 0) + (((column[i] ?? 0) >>> shift) & (size - 1));
        sets[at] = (sets[at] ?? 0) + 1;
      }
      for (let at = 0; at < 2 * size; at += 1) {
        const count = sets[at] ?? 0;
        if (count === 0) continue;
        for (let bits = at & (size - 1); bits !== 0; bits &= bits - 1) {
          const code = first + 32 - Math.clz32(bits & -bits);
          counts[code] = (counts[code] ?? 0) + count;
        }
      }
    }
    return named(counts, themes);
  }

  /** How many matching proposals have no point, by neighbourhood; those without one of these either under `NO_PLACE`. */
  withoutPoint(): Map<string, number> {
    const [{ neighbourhood, y }, fails] = [this.#columns, this.#fails];
    const { size } = this.#index.neighbourhoods;
    // The second half takes whatever is not counted, so that nothing branches.
    const counts = new Uint32Array(2 * size);
    for (let i = 0; i < fails.length; i += 1) {
      const at = (neighbourhood[i] ?? 0) + (fails[i] !== 0 || y[i] !== 0 ? size : 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return named(counts.subarray(0, size), this.#index.neighbourhoods);
  }

  /** What a map of `bounds` at `zoom` shows: single points where they are few, else cells with counts by theme. */
  grid(bounds: Bounds, zoom: number): MapGrid {
    return gridOf(this.#shown(), bounds, zoom);
  }

  /** The single proposals of a small box, for a list of what stands at one place; `after` so many of them. */
  places(bounds: Bounds, after = 0): MapGrid {
    return placesOf(this.#shown(), bounds, after);
  }

  #shown(): Shown {
    const { themes } = this.#index;
    const asked = this.#selection.themes.map((slug) => themes.codeOf(slug) ?? 0).filter((code) => code > 0);
    return { columns: this.#columns, themes, fails: this.#fails, asked };
  }
}

function named<T>(counts: Uint32Array, names: { valueOf: (code: number) => T | undefined }): Map<T, number> {
  const result = new Map<T, number>();
  counts.forEach((count, code) => {
    const value = names.valueOf(code);
    if (value !== undefined && count > 0) result.set(value, count);
  });
  return result;
}

/**
 * All published proposals, held in memory as columns of small numbers, so that any selection is answered in one pass:
 * list, counts, facets and map alike, the same on both engines. Holds nothing that is not public.
 */
export class ProposalIndex {
  readonly #columns = new ProposalColumns();
  /** The content version that the index knows of: rows changed in later ones are yet to come. */
  version = 0;

  get size(): number {
    return this.#columns.columns.length;
  }

  /**
   * Takes in what changed: published proposals as they are now, and the numbers of those no longer public.
   * @param version the newest content version among the changes.
   */
  update(changed: readonly IndexedProposal[], removed: readonly number[], version: number): void {
    this.#columns.write(changed, removed);
    this.version = Math.max(this.version, version);
  }

  /** Whether anyone may read the proposal with this number. */
  has(number: number): boolean {
    const { columns } = this.#columns;
    return columns.number[placeOf(columns.number, number)] === number;
  }

  /** @param words what the word index found for the selection's query; leave it out where there is no query. `nearness` only for that order. */
  ask(selection: Selection, words?: FoundByWords, nearness?: Nearness): Answer {
    return new Answer(this.#columns, selection, words, nearness);
  }
}
