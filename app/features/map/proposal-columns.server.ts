import type { IndexedProposal } from "db/queries/indexed-proposals";
import { inVilnius } from "~/i18n/formats";
import { toMercator } from "./mercator";
import { NO_PLACE, ORIGINS, STATUSES } from "./selection";

const MS_PER_DAY = 86_400_000;
/** Themes are bits of 32-bit words. */
const BITS = 32;

/** Days since 1970-01-01 of a calendar day (YYYY-MM-DD); what the day column holds. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);

/** Short codes, from 1 in order of appearance, for the few values of a column; 0 is left for “none”. */
export class Dictionary<T extends string | number> {
  readonly #values: T[] = [];
  readonly #codes = new Map<T, number>();

  add(value: T): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#values.push(value);
    this.#codes.set(value, this.#values.length);
    return this.#values.length;
  }

  /** Undefined for a value that no proposal has had. */
  codeOf(value: T): number | undefined {
    return this.#codes.get(value);
  }

  valueOf(code: number): T | undefined {
    return this.#values[code - 1];
  }

  /** One more than the highest code: the length of an array of counts by code. */
  get size(): number {
    return this.#values.length + 1;
  }
}

/**
 * Arrays of one length: a place in each for every proposal, in the order of their numbers. Codes all have 16 bits, as a
 * loop over arrays of one kind runs twice as fast.
 */
export interface Columns {
  length: number;
  number: Uint32Array;
  /** Bits of theme codes 1–32 in the first array, 33–64 in the second, … */
  themes: Uint32Array[];
  firstTheme: Uint16Array;
  neighbourhood: Uint16Array;
  meeting: Uint16Array;
  /** Places in ORIGINS and STATUSES. */
  origin: Uint16Array;
  status: Uint16Array;
  day: Int32Array;
  supports: Uint32Array;
  x: Uint32Array;
  /** 0 where a proposal has no point on the map. */
  y: Uint32Array;
}

function emptyColumns(length: number, themeWords: number): Columns {
  return {
    length,
    number: new Uint32Array(length),
    themes: Array.from({ length: themeWords }, () => new Uint32Array(length)),
    firstTheme: new Uint16Array(length),
    neighbourhood: new Uint16Array(length),
    meeting: new Uint16Array(length),
    origin: new Uint16Array(length),
    status: new Uint16Array(length),
    day: new Int32Array(length),
    supports: new Uint32Array(length),
    x: new Uint32Array(length),
    y: new Uint32Array(length),
  };
}

type Column = Uint32Array | Uint16Array | Int32Array;

function arraysOf(columns: Columns): Column[] {
  const { number, firstTheme, neighbourhood, meeting, origin, status, day, supports, x, y } = columns;
  return [number, firstTheme, neighbourhood, meeting, origin, status, day, supports, x, y, ...columns.themes];
}

/** Where `number` stands among ascending `numbers`, or where it would. */
export function placeOf(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The proposals in columns, and how they are written. Reading is the business of `ProposalIndex`. */
export class ProposalColumns {
  readonly themes = new Dictionary<string>();
  readonly neighbourhoods = new Dictionary<string>();
  readonly meetings = new Dictionary<number>();
  columns = emptyColumns(0, 1);
  /** Many proposals share an hour; asking the calendar once for each hour makes a million of them load in a second. */
  readonly #dayOfHour = new Map<string, number>();

  /**
   * Puts `changed` in (by number, in place of what was there) and takes `removed` out. Who still reads the columns from
   * before keeps them whole where rows came or went; otherwise the change is made in them.
   */
  write(changed: readonly IndexedProposal[], removed: readonly number[]): void {
    const news = new Map(changed.map((row) => [row.number, row]));
    for (const number of removed) news.delete(number);
    for (const row of news.values()) for (const theme of row.themes) this.themes.add(theme);
    while (this.columns.themes.length * BITS < this.themes.size - 1) {
      this.columns.themes.push(new Uint32Array(this.columns.length));
    }
    const gone = new Set(removed.filter((number) => this.#has(number)));
    const added = [...news.keys()].filter((number) => !this.#has(number));
    if (added.length > 0 || gone.size > 0) this.#makeRoom(added, gone);
    for (const row of news.values()) this.#set(placeOf(this.columns.number, row.number), row);
  }

  #has(number: number): boolean {
    return this.columns.number[placeOf(this.columns.number, number)] === number;
  }

  /** Copies the runs between the places where rows come or go, column by column. */
  #makeRoom(added: readonly number[], gone: ReadonlySet<number>): void {
    const old = this.columns;
    const next = emptyColumns(old.length + added.length - gone.size, old.themes.length);
    const from = arraysOf(old);
    const to = arraysOf(next);
    let read = 0;
    let written = 0;
    const copyUpTo = (end: number) => {
      for (const [i, array] of to.entries()) array.set(from[i]?.subarray(read, end) ?? [], written);
      written += end - read;
      read = end;
    };
    for (const number of [...added, ...gone].sort((a, b) => a - b)) {
      copyUpTo(placeOf(old.number, number));
      if (gone.has(number)) read += 1;
      else next.number[written++] = number;
    }
    copyUpTo(old.length);
    this.columns = next;
  }

  #set(place: number, row: IndexedProposal): void {
    const { columns } = this;
    columns.themes.forEach((bits) => {
      bits[place] = 0;
    });
    for (const theme of row.themes) {
      const bit = this.themes.add(theme) - 1;
      const word = columns.themes[Math.floor(bit / BITS)];
      if (word) word[place] = (word[place] ?? 0) | (1 << (bit % BITS));
    }
    const point = row.lat === null || row.lng === null ? { x: 0, y: 0 } : toMercator(row.lat, row.lng);
    columns.firstTheme[place] = row.themes[0] === undefined ? 0 : this.themes.add(row.themes[0]);
    const neighbourhood = row.neighbourhood ?? (point.y === 0 ? NO_PLACE : null);
    columns.neighbourhood[place] = neighbourhood === null ? 0 : this.neighbourhoods.add(neighbourhood);
    columns.meeting[place] = row.meeting === null ? 0 : this.meetings.add(row.meeting);
    columns.origin[place] = ORIGINS.indexOf(row.origin);
    columns.status[place] = STATUSES.indexOf(row.status);
    columns.day[place] = this.#dayOf(row.submittedAt);
    columns.supports[place] = row.supports;
    columns.x[place] = point.x;
    columns.y[place] = point.y;
  }

  #dayOf(instant: string): number {
    const hour = instant.slice(0, 13);
    const known = this.#dayOfHour.get(hour);
    if (known !== undefined) return known;
    const day = dayNumber(inVilnius(instant).date);
    this.#dayOfHour.set(hour, day);
    return day;
  }
}
