import { type TextLanguage, wordsOf } from "~/i18n/words";

export interface FrequentWord {
  /** The form in which it is written most often, in small letters. */
  word: string;
  /** In how many texts it stands. */
  texts: number;
}

interface Seen {
  texts: number;
  forms: Map<string, number>;
}

/** A word in a single text is nobody's theme yet. */
const FEWEST_TEXTS = 2;
const SHORTEST_WORD = 4;

/** The words that most texts share, in any inflection, each text counted once; most frequent first. */
export function frequentWords(
  texts: readonly { text: string; language: TextLanguage }[],
  most: number,
): FrequentWord[] {
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
  return [...seen.values()]
    .filter((word) => word.texts >= FEWEST_TEXTS)
    .map(({ texts: count, forms }) => ({ word: commonest(forms), texts: count }))
    .sort((a, b) => b.texts - a.texts || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

const commonest = (forms: Map<string, number>): string =>
  [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
