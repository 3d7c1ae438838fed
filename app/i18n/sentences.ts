/**
 * Stands in a text for something that is no text (a citation marker): it belongs to the sentence it stands in, or to
 * the one whose full stop it follows.
 */
export const OPAQUE = "\uE000";

export interface Span {
  start: number;
  /** Exclusive. */
  end: number;
}

/** Abbreviations that something always follows: „pvz. suoliukai“, „prof. A. Jonaitienė“, „žr. 3 priedą“. */
const NEVER_LAST = new Set(
  "pvz žr plg vad tel el prof doc dr gyd inž gen plk mjr pav lent pirm sen šv red sud str mr mrs ms st vs".split(
    " ",
  ),
);
/** Abbreviations that may end a sentence too: „iki 2027 m. Ji bus…“, „skirta 300 Eur. Lėšos…“. */
const MAYBE_LAST = new Set(
  "m d g val min sek proc eur lt ct tūkst mln mlrd kt pan mėn sav r km cm mm kg ha vnt etc apskr".split(" "),
);
/** Words that point at a number: „Nr. 5“, „Jaunimo g. 3“, „p. 12“, “No. 5”. */
const BEFORE_NUMBER = new Set("nr no g p psl str art dal sk a pr al".split(" "));
/** „2022 m. Alytuje vyko…“: a year that opens a sentence does not end it, whatever letter follows. */
const WORDS_OF_AN_OPENING = 3;

const isBreakable = (character: string | undefined) => character !== undefined && /[ \t\r\n]/.test(character);
const isCloser = (character: string | undefined) => character !== undefined && /["'“”’»)\]*]/.test(character);

/**
 * The sentences of one paragraph, in order, without the white space between them. Made for Lithuanian and good enough for
 * English: a full stop after an abbreviation, an initial or an ordinal number does not end a sentence unless what
 * follows shows that it does, and a quotation or a bracket stays whole. A no-break space never parts sentences, so a
 * writer can overrule the rule with one.
 */
export function splitSentences(text: string): Span[] {
  const depth = quotationDepth(text);
  const spans: Span[] = [];
  const push = (start: number, end: number) => {
    let [from, to] = [start, end];
    while (from < to && isBreakable(text[from])) from += 1;
    while (to > from && isBreakable(text[to - 1])) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
  };
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]+/g)) {
    let end = stop.index + stop[0].length;
    while (isCloser(text[end])) end += 1;
    const afterOpaque = skipOpaque(text, end);
    if (depth[end] || (afterOpaque === end && !isBreakable(text[end]))) continue;
    if (!endsSentence(text, { start, at: stop.index, stop: stop[0], next: afterOpaque })) continue;
    push(start, afterOpaque);
    start = afterOpaque;
  }
  push(start, text.length);
  return spans;
}

/** Where the markers that follow `from` end, the spaces before each included; `from` itself where there is none. */
function skipOpaque(text: string, from: number): number {
  let end = from;
  for (;;) {
    let next = end;
    while (isBreakable(text[next])) next += 1;
    if (text[next] !== OPAQUE) return end;
    while (text[next] === OPAQUE) next += 1;
    end = next;
  }
}

/** The first letter or digit of what follows, whatever quotes, dashes and markers stand before it. */
const FOLLOWING = /[\s„“”"«([*'‘–—\uE000-]*([\p{L}\p{N}])?/uy;

function endsSentence(
  text: string,
  { start, at, stop, next }: { start: number; at: number; stop: string; next: number },
): boolean {
  FOLLOWING.lastIndex = next;
  const follows = FOLLOWING.exec(text)?.[1];
  if (follows === undefined) return true;
  const isNumber = /\p{N}/u.test(follows);
  if (!isNumber && follows.toLowerCase() === follows) return false;
  if (stop !== ".") return true;

  const words = text.slice(start, at).match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  const word = last.toLowerCase();
  const isOpening = words.length <= WORDS_OF_AN_OPENING;
  if (words.length === 1 && /^(?:\p{N}+|[IVXLC]+)$/u.test(last)) return false;
  if (/^\p{N}+$/u.test(last)) return true;
  if (isNumber && BEFORE_NUMBER.has(word)) return false;
  if (NEVER_LAST.has(word)) return false;
  if (word === "t") return words.at(-2)?.toLowerCase() === "t" && !isNumber;
  if (MAYBE_LAST.has(word)) return !isNumber && !isOpening;
  // Initials („A. Jonaitienė“) and the parts of „t. y.“, „a. k.“, „š. m.“.
  return [...last].length !== 1;
}

/** What closes each kind of quotation and bracket. */
const PAIRS: Readonly<Record<string, string>> = { "„": "“”", "“": "”", "«": "»", "(": ")" };

/** For each place how many closed quotations and brackets are open there; one that is never closed does not count. */
function quotationDepth(text: string): Int32Array {
  const changes = new Int32Array(text.length + 2);
  const open: { closers: string; at: number }[] = [];
  const waiting = new Map<string, number>();
  const count = (closers: string, by: number) => {
    for (const closer of closers) waiting.set(closer, (waiting.get(closer) ?? 0) + by);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    const closers = PAIRS[character];
    if (waiting.get(character)) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.closers, -1);
        if (!last.closers.includes(character)) continue;
        changes[last.at + 1] = (changes[last.at + 1] ?? 0) + 1;
        changes[at + 1] = (changes[at + 1] ?? 0) - 1;
        break;
      }
    } else if (closers) {
      open.push({ closers, at });
      count(closers, 1);
    }
  }
  for (let at = 1; at < changes.length; at += 1) changes[at] = (changes[at] ?? 0) + (changes[at - 1] ?? 0);
  return changes;
}
