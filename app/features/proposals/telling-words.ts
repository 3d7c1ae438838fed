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

/** Said in fewer texts, a word is a person's and not yet a theme's. */
const FEWEST_TEXTS = 3;
/** Among fewer texts than this any word could be frequent by chance. */
const FEWEST_TO_COMPARE = 10;
/** Fewer words would look like a mistake. */
const FEWEST_WORDS = 4;
const SHORTEST_WORD = 4;
/** Critical value of the chi-squared distribution: as far from its expected count a word is by chance once in a thousand. */
const LEAST_LIKELIHOOD = 10.83;

/**
 * The words that tell texts on one thing from texts on anything, in any inflection, the most telling first: those that
 * stand in more of `texts` than in `others` by more than chance (Dunning's log-likelihood). None where there is too
 * little text to tell.
 */
export function tellingWords(texts: readonly Text[], others: readonly Text[], most: number): TellingWord[] {
  if (texts.length < FEWEST_TO_COMPARE || others.length < FEWEST_TO_COMPARE) return [];
  const elsewhere = countWords(others);
  const telling = [...countWords(texts)]
    .map(([stem, { texts: count, forms }]) => {
      const there = elsewhere.get(stem)?.texts ?? 0;
      const isMore = count / texts.length > there / others.length;
      const likelihood = isMore ? logLikelihood([count, texts.length], [there, others.length]) : 0;
      return { word: commonest(forms), texts: count, likelihood };
    })
    .filter(({ texts: count, likelihood }) => count >= FEWEST_TEXTS && likelihood >= LEAST_LIKELIHOOD)
    .sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1))
    .slice(0, most);
  return telling.length < FEWEST_WORDS
    ? []
    : telling.map(({ word, texts: count }) => ({ word, texts: count }));
}

/** How unlikely it is that what is in `a` of `aOf` texts and `b` of `bOf` others is equally frequent in both: G², 0 where it is. */
function logLikelihood([a, aOf]: readonly [number, number], [b, bOf]: readonly [number, number]): number {
  const share = (a + b) / (aOf + bOf);
  const part = (seen: number, expected: number) => (seen === 0 ? 0 : seen * Math.log(seen / expected));
  return (
    2 *
    (part(a, aOf * share) +
      part(b, bOf * share) +
      part(aOf - a, aOf * (1 - share)) +
      part(bOf - b, bOf * (1 - share)))
  );
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

/** Of equally common forms the shortest, which is nearest to the one in a dictionary. */
const commonest = (forms: Map<string, number>): string =>
  [...forms].reduce((best, form) =>
    form[1] > best[1] || (form[1] === best[1] && form[0].length < best[0].length) ? form : best,
  )[0];
