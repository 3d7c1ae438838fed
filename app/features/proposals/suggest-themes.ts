import { matchesWord, wordsInAnyLanguage } from "~/i18n/words";

/** A theme and the words by which people speak of it, divided by commas. */
export interface Vocabulary {
  slug: string;
  words: string;
}

/** More than three would be the list again, and a proposal has at most three. */
const MOST = 3;
/** Of a long text the beginning says what it is about. */
const LONGEST_TEXT = 6000;

/**
 * The themes that a text speaks of, in the order of how many of its words (each counted once, in whatever inflection,
 * with or without diacritics) stand in their vocabularies; of equals the earlier theme first. Several words between two
 * commas count only where they follow one another. Only suggested: what a proposal is about is for its author to say.
 */
export function suggestThemes(text: string, vocabularies: readonly Vocabulary[]): string[] {
  const written = wordsInAnyLanguage(text.slice(0, LONGEST_TEXT));
  if (written.length === 0) return [];
  return vocabularies
    .map(({ slug, words }) => ({ slug, count: countSpoken(written, words) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ slug }) => slug);
}

/** How many different words of the text begin what a vocabulary holds. */
function countSpoken(written: readonly string[][], words: string): number {
  const entries = words.split(",").map(wordsInAnyLanguage);
  const spoken = new Set<string>();
  for (const [place, word] of written.entries()) {
    const isMeant = entries.some((entry) => entry.length > 0 && entry.every(fits(written, place)));
    if (isMeant) spoken.add(word[0] ?? "");
  }
  return spoken.size;
}

/** Whether a word of an entry stands where it would if the entry began at `place`. */
const fits =
  (written: readonly string[][], place: number) =>
  (alternatives: string[], after: number): boolean =>
    matchesWord(written[place + after] ?? [], alternatives);
