import { wordsOf } from "~/i18n/words";

/** Languages of texts, as proposals have them. */
type Written = Parameters<typeof wordsOf>[1];

/** A word to compare by: its stems, and how much it tells of what is meant. */
export interface ComparedWord {
  tokens: string[];
  /** 1 in the title, which says it all; half where it stands in the text alone. */
  weight: number;
}

/** What tells how alike a published proposal is to what is being written. */
export interface Compared {
  /** For each of the words: where the other holds it; absent where it does not. */
  held: readonly ("title" | "body" | undefined)[];
  /** For each of the words: from 0 for what everybody writes to 1 for what few do. */
  rarity: readonly number[];
  /** How many words the other's title has. */
  titleLength: number;
  sameTheme: boolean;
  near: boolean;
}

const MOST_TITLE_WORDS = 10;
/** The fewer the title has, the more are taken of the text; each costs a look into the word index. */
const MOST_BODY_WORDS = 4;
const FEWEST_BODY_WORDS = 2;
const WORDS_AIMED_AT = 8;
const IN_BODY = 0.5;
/** „kg“ or a house number tells nothing. */
const SHORTEST_TELLING_WORD = 3;

const LEAST_ALIKE = 0.3;
/** Of the words alone: the same theme in the same street is not yet the same proposal. */
const LEAST_WORDS = 0.2;
const SAME_THEME = 0.15;
const NEAR = 0.1;
const LONE_WORD = 0.5;

/** A word that one proposal in fifty holds, or fewer, tells all that a word can. */
const RARE = 50;

/** The words of a title, each once, and those that its text says most often. */
export function wordsToCompare(text: { title: string; body: string; language: Written }): ComparedWord[] {
  const titled = distinct(text.title, text.language).slice(0, MOST_TITLE_WORDS);
  const known = new Set(titled.flatMap(({ tokens }) => tokens));
  const told = distinct(text.body, text.language)
    .filter(({ tokens }) => !tokens.some((token) => known.has(token)))
    .sort((a, b) => b.count - a.count)
    .slice(0, Math.min(MOST_BODY_WORDS, Math.max(FEWEST_BODY_WORDS, WORDS_AIMED_AT - titled.length)));
  return [
    ...titled.map(({ tokens }) => ({ tokens, weight: 1 })),
    ...told.map(({ tokens }) => ({ tokens, weight: IN_BODY })),
  ];
}

/** The telling words of a text in their order, each with how often it stands there. */
export function distinct(text: string, language: Written): { tokens: string[]; count: number }[] {
  const words = new Map<string, { tokens: string[]; count: number }>();
  for (const word of wordsOf(text, language)) {
    const [first = ""] = word.tokens;
    if (word.end - word.start < SHORTEST_TELLING_WORD) continue;
    const known = words.get(first);
    if (known) known.count += 1;
    else words.set(first, { tokens: word.tokens, count: 1 });
  }
  return [...words.values()];
}

/** How much it tells that a text holds a word which `holders` of `all` proposals hold: from 0 to 1. */
export function rarityOf(holders: number, all: number): number {
  // As if there were fifty more without it, so that among the first few proposals not every word is a common one.
  const share = Math.log((all + RARE) / (holders + 1)) / Math.log(RARE);
  return Math.min(1, Math.max(0, share));
}

/**
 * How alike two proposals are, the one rule by which similar ones are offered, listed and merged. Each word of the one
 * being written counts by its rarity: whole where both have it in the title, half for each of the two that has it in its text
 * alone. Their sum, as a share of the shorter title, at most 1, is what the words say; one word shared across
 * themes and places is mostly chance and counts half. The same theme adds 0.15, a place near by 0.1.
 * @returns 0 where it is chance: below 0.3, or less than 0.2 by words.
 */
export function likeness(words: readonly ComparedWord[], other: Compared): number {
  let sum = 0;
  let shared = 0;
  for (const [place, { weight }] of words.entries()) {
    const held = other.held[place];
    if (!held) continue;
    shared += 1;
    sum += weight * (other.rarity[place] ?? 0) * (held === "title" ? 1 : IN_BODY);
  }
  const own = words.filter(({ weight }) => weight === 1).length;
  const said = Math.min(1, sum / Math.max(1, Math.min(own, other.titleLength)));
  const isChance = shared === 1 && !other.sameTheme && !other.near;
  const byWords = isChance ? said * LONE_WORD : said;
  const alike = byWords + (other.sameTheme ? SAME_THEME : 0) + (other.near ? NEAR : 0);
  return byWords >= LEAST_WORDS && alike >= LEAST_ALIKE ? alike : 0;
}

/** A point, a neighbourhood, or neither. */
export interface Whereabouts {
  neighbourhood?: string | undefined;
  lat?: number | undefined;
  lng?: number | undefined;
}

const METRES_A_DEGREE = 111_320;
const NEAR_METRES = 500;

/** Whether two places are the same neighbourhood or at most 500 metres apart. */
export function isNear(one: Whereabouts, other: Whereabouts): boolean {
  if (one.neighbourhood !== undefined && one.neighbourhood === other.neighbourhood) return true;
  if (one.lat === undefined || one.lng === undefined || other.lat === undefined || other.lng === undefined)
    return false;
  const north = (one.lat - other.lat) * METRES_A_DEGREE;
  const east = (one.lng - other.lng) * METRES_A_DEGREE * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(north, east) <= NEAR_METRES;
}
