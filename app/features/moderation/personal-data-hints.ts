import { findNames } from "./person-names";

/** What in a text looks like somebody's personal data. */
export type HintKind = "email" | "phone" | "personal_code" | "bank_account" | "flat" | "name" | "house";

export interface Hint {
  kind: HintKind;
  /** Offsets in the text: first character, and the one after the last. */
  start: number;
  end: number;
}

const spaces = "[ \\u00a0\\u202f().–-]{0,2}";
const digits = (count: number) => `(?:${spaces}\\d){${count}}`;
const notInNumber = (pattern: string) => new RegExp(`(?<![\\d+])${pattern}(?!\\d)`, "giu");

const finders: readonly { kind: HintKind; pattern: RegExp; holds?: (found: string) => boolean }[] = [
  { kind: "email", pattern: /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu },
  { kind: "bank_account", pattern: notInNumber(`LT${digits(18)}`), holds: isBankAccount },
  { kind: "personal_code", pattern: notInNumber("[1-6]\\d{10}"), holds: isPersonalCode },
  // +370 and eight digits, or the eight with the national prefix 8 (since 2023 also 0) before them.
  { kind: "phone", pattern: notInNumber(`\\(?(?:\\+|00)${spaces}370${digits(8)}`) },
  { kind: "phone", pattern: notInNumber(`\\(?[80]${spaces}[3-6]${digits(7)}`) },
  // A street, a house and a flat: where somebody lives, not where something is.
  {
    kind: "flat",
    pattern: /\p{Lu}[\p{L}.]+\s(?:g|pr|al|a|pl|tak|skg|kel)\.\s?\d{1,3}\p{L}?\s?[-–]\s?\d{1,3}(?!\d)/gu,
  },
];

/**
 * A street and a house may be somebody's home, or just the place that a proposal is about: only its author can tell, so
 * only the author is asked.
 */
const house =
  /\p{Lu}[\p{L}.]+\s(?:(?:g|pr|al|pl|tak|skg|kel)\.|gatvė(?:s|je)?|alėj(?:a|os|oje)|prospekt(?:as|o|e)|skersgatv(?:is|io|yje))\s?(?:namas\s|nr\.\s?|Nr\.\s?)?\d{1,3}(?:\p{L}(?!\p{L})|\s\p{Lu}(?!\p{L}))?(?![\d.:]*\d|\s?(?:m|d|val|kv|km)\b)/gu;

/** Control digit and birth date of a Lithuanian personal code (Law on the Population Register, eleven digits). */
function isPersonalCode(code: string): boolean {
  const numbers = [...code].map(Number);
  const [month, day] = [Number(code.slice(3, 5)), Number(code.slice(5, 7))];
  // Zeros stand for a part of the birth date that is not known.
  if (month > 12 || day > 31) return false;
  const rest = (weights: readonly number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11;
  const first = rest([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  const second = rest([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]);
  const control = first < 10 ? first : second < 10 ? second : 0;
  return control === numbers[10];
}

/** ISO 13616: country and check digits moved to the end, letters as numbers, the rest by 97 is 1. */
function isBankAccount(found: string): boolean {
  const account = found.replace(/[^\dA-Z]/gi, "").toUpperCase();
  const moved = account.slice(4) + account.slice(0, 4);
  const number = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...number].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/**
 * Places in a text that a moderator should look at before everyone can read them, in the text's order; for its author
 * `houses` too.
 */
export function personalDataHints(text: string, { houses = false }: { houses?: boolean } = {}): Hint[] {
  const hints: Hint[] = [];
  const add = (hint: Hint) => {
    if (!hints.some((other) => hint.start < other.end && other.start < hint.end)) hints.push(hint);
  };
  for (const { kind, pattern, holds } of finders) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (holds && !holds(match[0])) continue;
      add({ kind, start, end });
    }
  }
  for (const name of findNames(text)) add({ kind: "name", ...name });
  if (houses)
    for (const match of text.matchAll(house))
      add({ kind: "house", start: match.index, end: match.index + match[0].length });
  return hints.sort((one, other) => one.start - other.start);
}

/** Stands where a moderator took something out of a text. */
const TAKEN_OUT = "[pašalinta]";

/** A text with all its hints blacked out; somebody still has to read it. */
export function withoutHints(text: string): string {
  return cutAtHints(text)
    .map((part) => (part.kind ? TAKEN_OUT : part.text))
    .join("");
}

/** A text cut at its hints, for marking them. */
export function cutAtHints(text: string): { text: string; kind: HintKind | null }[] {
  const parts: { text: string; kind: HintKind | null }[] = [];
  let from = 0;
  for (const { kind, start, end } of personalDataHints(text)) {
    parts.push({ text: text.slice(from, start), kind: null }, { text: text.slice(start, end), kind });
    from = end;
  }
  parts.push({ text: text.slice(from), kind: null });
  return parts.filter((part) => part.text !== "");
}
