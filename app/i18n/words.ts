import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemLithuanian } from "@orama/stemmers/lithuanian";
import { SIMILAR_WORDS, STOP_WORDS_AS_WRITTEN } from "./word-lists";

/** The language a text was written in; only Lithuanian and English words are cut to their stems. */
export type TextLanguage = "lt" | "en" | "ru" | "uk" | "pl";

/** A word of a text: where it stands and what it is indexed as. */
export interface Word {
  start: number;
  end: number;
  tokens: string[];
}

/** Longer than any word, so that a pasted blob costs neither the stemmer nor the index anything. */
const LONGEST_WORD = 40;
/** More words than this narrow a search no further. */
const MOST_QUERY_WORDS = 12;
const LONGEST_QUERY = 300;
/** The marks that make a token of `queryWords` match every token that begins with it. */
export const PREFIX = "*";
/** One letter as a beginning would match nearly everything. */
const SHORTEST_PREFIX = 2;

/** Proposals are spoken of as P-128; any dash and any case will do, and so will none. */
const PROPOSAL_NUMBER = /^(?:nr\.?\s*)?[pр]\s*[-‐‑–—]?\s*(\d{1,9})$/iu;
const WORD = /[pP][-‐‑–—]\d+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;
const LATIN = /^[a-z]+$/;

/** Small letters without diacritics: „Seniūnaičių“ is “seniunaiciu”. Makes no stems. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæœ]/g, (letter) => UNMARKED[letter] ?? letter);
}

/** Letters whose stroke Unicode counts as part of the letter. */
const UNMARKED: Record<string, string> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/**
 * Lithuanian softens t to č and d to dž before some endings („seniūnaitis“, „seniūnaičiai“; „medis“, „medžiai“). The
 * stemmer undoes that only where the letter still has its mark, so a folded stem undoes it here.
 */
const harden = (stem: string): string =>
  stem.replace(/(?<=.{2})(?:dz|c)$/, (soft) => (soft === "c" ? "t" : "d"));

const unique = (tokens: string[]): string[] => [...new Set(tokens)];

/** Both ways to a stem without diacritics: a text may have been typed with them or without. */
function lithuanianStems(lower: string): string[] {
  const bare = fold(lower);
  return unique([harden(fold(stemLithuanian(lower))), harden(stemLithuanian(bare))]);
}

/** The word as typed, without apostrophes („п'ять“, “people's”) and blobs cut short. */
const clean = (raw: string): string =>
  raw.normalize("NFC").replace(/['’ʼ]/g, "").slice(0, LONGEST_WORD).toLowerCase();

const numberToken = (word: string): string | undefined => /^p[-‐‑–—]?(\d+)$/.exec(word)?.[1];

function tokensOf(raw: string, language: TextLanguage): string[] {
  const lower = clean(raw);
  const number = numberToken(lower);
  if (number) return [`p${number}`];
  // Taken apart, a letter such as ½ leaves signs that an engine would split the token at.
  const bare = fold(lower).replace(/[^\p{L}\p{N}]/gu, "");
  if (bare === "" || STOP_WORDS.has(bare) || /^[a-z]$/.test(bare)) return [];
  if (!LATIN.test(bare)) return [bare];
  if (language === "en") return [stemEnglish(bare)];
  return language === "lt" ? lithuanianStems(lower) : [bare];
}

/** The words of a text in order, each with its place and its tokens; stop words are left out. For highlighting. */
export function wordsOf(text: string, language: TextLanguage): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const tokens = tokensOf(match[0], language);
    if (tokens.length > 0) words.push({ start: match.index, end: match.index + match[0].length, tokens });
  }
  return words;
}

/**
 * The tokens to index a text under, each once: lower case, no diacritics, cut to the stem, without stop words.
 * Letters and digits only, so that both engines keep them as they are. Write `P-128` into the text of proposal 128.
 * @param language of the text, not of the interface.
 */
export function searchWords(text: string, language: TextLanguage = "lt"): string[] {
  return unique(wordsOf(text, language).flatMap((word) => word.tokens));
}

/**
 * What a typed query asks for: for each of its words the tokens any one of which will do (stems in both languages,
 * kindred words, and for the last word, which may be half typed, its beginning, marked by a `*` at the end).
 * @returns an empty array where nothing is left to look for.
 */
export function queryWords(query: string): string[][] {
  const typed = [...query.slice(0, LONGEST_QUERY).matchAll(WORD)].map((match) => match[0]);
  const asked = typed.flatMap((raw, place) => {
    // Whoever asks need not know which language a proposal was written in.
    const tokens = unique([...tokensOf(raw, "lt"), ...tokensOf(raw, "en"), ...tokensOf(raw, "pl")]);
    if (tokens.length === 0) return [];
    const bare = fold(clean(raw));
    const kin = tokens.flatMap((token) => SIMILAR.get(token) ?? []);
    const asNumber = /^[0-9]+$/.test(bare) ? [`p${bare}`] : [];
    const half = place === typed.length - 1 && bare.length >= SHORTEST_PREFIX && /^\p{L}+$/u.test(bare);
    return [unique([...tokens, ...kin, ...asNumber, ...(half ? [bare + PREFIX] : [])])];
  });
  return asked.slice(0, MOST_QUERY_WORDS);
}

/**
 * The words of a text whose language nobody has told: each as its alternatives, the stems in both languages and the word
 * itself. Two words are one when they share an alternative; a `*` after a word makes it stand for all that begin so.
 */
export function wordsInAnyLanguage(text: string): string[][] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [raw] = match;
    if (text[match.index + raw.length] === PREFIX) return [[fold(clean(raw)) + PREFIX]];
    const tokens = unique([...tokensOf(raw, "lt"), ...tokensOf(raw, "en"), ...tokensOf(raw, "pl")]);
    return tokens.length > 0 ? [tokens] : [];
  });
}

/** Whether one of the tokens a word is indexed under answers one of a query word's alternatives. */
export function matchesWord(tokens: readonly string[], alternatives: readonly string[]): boolean {
  return alternatives.some((wanted) =>
    wanted.endsWith(PREFIX)
      ? tokens.some((token) => token.startsWith(wanted.slice(0, -PREFIX.length)))
      : tokens.includes(wanted),
  );
}

/** The number where the whole query names one proposal (“P-128”, “p128”, „Nr. P-128“), so that a page can lead straight to it. */
export function proposalNumberIn(query: string): number | undefined {
  const digits = PROPOSAL_NUMBER.exec(query.trim())?.[1];
  const number = Number(digits);
  return digits && number > 0 ? number : undefined;
}

const STOP_WORDS: ReadonlySet<string> = new Set(STOP_WORDS_AS_WRITTEN.map(fold));

/** Each token that has kin, with all its kin's tokens. */
const SIMILAR: ReadonlyMap<string, string[]> = new Map(
  SIMILAR_WORDS.flatMap(({ lt, en }) => {
    const tokens = unique([
      ...lt.split(" ").flatMap(lithuanianStems),
      ...en.split(" ").map((word) => stemEnglish(word)),
    ]);
    return tokens.map((token): [string, string[]] => [token, tokens]);
  }),
);
