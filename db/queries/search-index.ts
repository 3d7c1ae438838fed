import { sql } from "kysely";
import { PREFIX, queryWords, searchWords } from "~/i18n/words";
import type { Db } from "../connection";
import { wordIndex } from "../dialect";
import type { ProposalLanguage } from "../tables/proposals";

/** The texts of a proposal that can be searched. */
export interface SearchableProposal {
  number: number;
  title: string;
  body: string;
  /** Where, in the author's words. */
  place: string | null;
  language: ProposalLanguage;
}

/**
 * What a title's words begin with when they are indexed once more as such: no word begins so, and who looks for the
 * most relevant proposals asks for it, instead of having an engine rank by a formula that the other does not have.
 */
const IN_TITLE = "0";
const inTitleOnly = (tokens: string[]): string[] => tokens.map((token) => IN_TITLE + token);
const ROWS_A_STATEMENT = 500;
const DIGIT_ZERO = 48;
/** Titles that hold the words come first; more of them than this, and nobody reads that far. */
const MOST_RANKED = 500;

function tokensOf({ number, title, body, place, language }: SearchableProposal): string {
  const inTitle = searchWords(title, language).map((token) => IN_TITLE + token);
  return [...inTitle, ...searchWords(`P-${number} ${title} ${body} ${place ?? ""}`, language)].join(" ");
}

/**
 * Puts proposals into the word index, in place of what it held of them. To be called, in the same transaction, by
 * whatever inserts a proposal or changes its title, text or place, public or not: what is shown is decided elsewhere.
 */
export async function writeProposalWords(db: Db, proposals: readonly SearchableProposal[]): Promise<void> {
  const { value } = wordIndex(db);
  for (let first = 0; first < proposals.length; first += ROWS_A_STATEMENT) {
    const rows = proposals.slice(first, first + ROWS_A_STATEMENT);
    await deleteProposalWords(db, { numbers: rows.map((row) => row.number) });
    await db
      .insertInto("proposal_words")
      .values(rows.map((row) => ({ rowid: row.number, words: value(tokensOf(row)) })))
      .execute();
  }
}

/** Puts every proposal into the word index, after a restore. */
export async function writeAllProposalWords(db: Db): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("proposals")
      .select(["number", "title", "body", "place", "language"])
      .where("number", ">", after)
      .orderBy("number")
      .limit(ROWS_A_STATEMENT)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    await writeProposalWords(db, rows);
    after = last.number;
  }
}

/** Takes proposals out of the word index; to be called where they are erased. */
export async function deleteProposalWords(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<void> {
  if (numbers.length === 0) return;
  await db.deleteFrom("proposal_words").where("rowid", "in", numbers).execute();
}

export interface FoundNumbers {
  /** All that match, ascending. */
  numbers: Uint32Array;
  /** Those whose title holds most of the words first, of equals the newest; at most 500, all with a word in the title. */
  best: number[];
}

/**
 * The proposals, public or not, that hold every word of a typed query: in any inflection, with or without diacritics,
 * the last one also as a beginning. A query of signs or emoji alone holds no word that any proposal could hold.
 */
export async function findNumbersByWords(
  db: Db,
  { query, ranked = false }: { query: string; ranked?: boolean },
): Promise<FoundNumbers> {
  const words = queryWords(query);
  if (words.length === 0) return { numbers: new Uint32Array(), best: [] };
  const numbers = await matchingNumbers(db, words);
  if (!ranked || numbers.length === 0) return { numbers, best: [] };
  return { numbers, best: await bestByTitle(db, words) };
}

/** Of the proposals that hold all the words, those with any in the title; by how many are there, then the newest first. */
async function bestByTitle(db: Db, words: string[][]): Promise<number[]> {
  if (words.length === 1) return newestMatching(db, words.map(inTitleOnly), MOST_RANKED);
  const inTitle = new Map<number, number>();
  for (const [place, alternatives] of words.entries()) {
    const others = words.filter((_, other) => other !== place);
    for (const number of await matchingNumbers(db, [inTitleOnly(alternatives), ...others])) {
      inTitle.set(number, (inTitle.get(number) ?? 0) + 1);
    }
  }
  const best: number[] = [];
  const newestFirst = [...inTitle].sort(([a], [b]) => b - a);
  for (let count = words.length; count > 0 && best.length < MOST_RANKED; count -= 1) {
    best.push(...newestFirst.filter(([, found]) => found === count).map(([number]) => number));
  }
  return best.slice(0, MOST_RANKED);
}

/** Gathered into one text by the engine: a hundred thousand rows, each an object, would take longer than finding them. */
async function matchingNumbers(db: Db, words: string[][]): Promise<Uint32Array> {
  const found = await db
    .selectFrom("proposal_words")
    .select(sql<string | null>`string_agg(cast(rowid as text), ',')`.as("numbers"))
    .where(wordIndex(db).matches("proposal_words", words))
    .executeTakeFirst();
  return found?.numbers ? readNumbers(found.numbers) : new Uint32Array();
}

/** Numbers of a text such as “12,3,7”, ascending. Digit by digit: splitting a hundred thousand takes ten times as long. */
function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length / 2 + 1);
  let count = 0;
  let value = 0;
  let last = 0;
  let ascending = true;
  for (let i = 0; i <= text.length; i += 1) {
    const digit = text.charCodeAt(i) - DIGIT_ZERO;
    if (digit >= 0) {
      value = value * 10 + digit;
      continue;
    }
    numbers[count] = value;
    ascending &&= value > last;
    last = value;
    count += 1;
    value = 0;
  }
  const read = numbers.slice(0, count);
  return ascending ? read : read.sort();
}

/**
 * The newest of those that match, newest first. Taken from all of them here: told to order and stop, PostgreSQL walks every
 * proposal from the newest down to look for a rare word.
 */
async function newestMatching(db: Db, words: string[][], limit: number): Promise<number[]> {
  return [...(await matchingNumbers(db, words)).slice(-limit)].reverse();
}

/** Numbers of the newest proposals, public or not, that hold a word with this beginning (small letters, no diacritics). */
export async function listHoldingBeginning(
  db: Db,
  { beginning, limit }: { beginning: string; limit: number },
): Promise<number[]> {
  return newestMatching(db, [[beginning + PREFIX]], limit);
}

/** For each word (any of its tokens will do): the proposals, public or not, that hold it, ascending; `most` of them. */
export async function listHolders(
  db: Db,
  { words, most }: { words: readonly string[][]; most: number },
): Promise<Uint32Array[]> {
  return Promise.all(
    words.map(async (tokens) => {
      const held = db
        .selectFrom("proposal_words")
        .select("rowid")
        .where(wordIndex(db).matches("proposal_words", [tokens]))
        .limit(most);
      const found = await db
        .selectFrom(held.as("held"))
        .select(sql<string | null>`string_agg(cast(rowid as text), ',')`.as("numbers"))
        .executeTakeFirst();
      return found?.numbers ? readNumbers(found.numbers) : new Uint32Array();
    }),
  );
}
