import { matchesWord, type TextLanguage, wordsOf } from "~/i18n/words";

/** A piece of a text; `hit` where it answers a query. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** About three lines on a card. */
const EXCERPT_LENGTH = 220;
/** So much of the text before the first hit is shown, for its sense. */
const BEFORE_HIT = 60;

/** A text in pieces, those that answer the query marked; `words` come from `queryWords`. Joined, the pieces are the text. */
export function highlight(text: string, words: readonly string[][], language: TextLanguage): Piece[] {
  if (words.length === 0) return [{ text, hit: false }];
  const pieces: Piece[] = [];
  let done = 0;
  const push = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = end;
  };
  for (const word of wordsOf(text, language)) {
    if (!words.some((alternatives) => matchesWord(word.tokens, alternatives))) continue;
    push(word.start, false);
    push(word.end, true);
  }
  push(text.length, false);
  return pieces;
}

/** One line of a longer text: from its beginning, or around the first word that answers the query, cut between words. */
export function excerpt(text: string, words: readonly string[][], language: TextLanguage): Piece[] {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= EXCERPT_LENGTH) return highlight(line, words, language);
  const [first, second] = highlight(line, words, language);
  const hitAt = first && !first.hit && second?.hit ? first.text.length : 0;
  const start = hitAt > EXCERPT_LENGTH - BEFORE_HIT ? line.indexOf(" ", hitAt - BEFORE_HIT) + 1 : 0;
  const rest = line.slice(start);
  const cut = rest.length > EXCERPT_LENGTH ? rest.lastIndexOf(" ", EXCERPT_LENGTH) : rest.length;
  const end = cut > 0 ? cut : EXCERPT_LENGTH;
  const shown = `${start > 0 ? "…" : ""}${rest.slice(0, end)}${end < rest.length ? "…" : ""}`;
  return highlight(shown, words, language);
}
