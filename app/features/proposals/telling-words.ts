import { type TextLanguage, wordsOf } from "~/i18n/words";

export interface TellingWord {
  /** The form in which it is written most often, in small letters. */
  word: string;
  /** In how many texts it stands. */
  texts: number;
}

interface Text {
  text: string;
  language: TextLanguage;
}

/** A word in a single text is nobody's theme yet. */
const FEWEST_TEXTS = 2;
const SHORTEST_WORD = 4;
/** Words nearly as common elsewhere („viena“, „kartą“) tell nothing of a theme. */
const LEAST_LIFT = 1.5;

/**
 * The words that tell texts on one thing from texts on anything, in any inflection, the most telling first: those that
 * stand in many of `texts` and, text for text, in fewer of `others`.
 */
export function tellingWords(texts: readonly Text[], others: readonly Text[], most: number): TellingWord[] {
  const elsewhere = countWords(others);
  return [...countWords(texts)]
    .map(([stem, { texts: count, forms }]) => {
      const here = count / texts.length;
      const there = ((elsewhere.get(stem)?.texts ?? 0) + 0.5) / (others.length + 1);
      return { word: commonest(forms), texts: count, lift: here / there };
    })
    .filter(({ texts: count, lift }) => count >= FEWEST_TEXTS && lift >= LEAST_LIFT)
    .sort((a, b) => b.texts * Math.log(b.lift) - a.texts * Math.log(a.lift) || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, texts: count }) => ({ word, texts: count }));
}

interface Seen {
  texts: number;
  forms: Map<string, number>;
}

/** By stem: in how many texts it stands, each counted once, and in which forms. */
function countWords(texts: readonly Text[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { text, language } of texts) {
    const here = new Set<string>();
    for (const { start, end, tokens } of wordsOf(text, language)) {
      const [stem = ""] = tokens;
      const form = text.slice(start, end).toLowerCase();
      if (form.length < SHORTEST_WORD || /\d/.test(form)) continue;
      const known = seen.get(stem) ?? { texts: 0, forms: new Map() };
      seen.set(stem, known);
      known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      if (!here.has(stem)) known.texts += 1;
      here.add(stem);
    }
  }
  return seen;
}

const commonest = (forms: Map<string, number>): string =>
  [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
