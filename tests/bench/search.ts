/**
 * How long search and the reading of a page take among many proposals:
 * `npx tsx tests/bench/search.ts [rows] [postgres://…]`. Without an address a SQLite file of its own is used; a
 * PostgreSQL database given must be empty. Prints the median and the 95th percentile of each question over 20 rounds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Db, openDatabase } from "db/connection";
import { wordIndex } from "db/dialect";
import { migrateToLatest } from "db/migrations/index";
import { setCounter } from "db/queries/counters";
import { listProposalsByNumbers } from "db/queries/proposals";
import { findNumbersByWords } from "db/queries/search-index";
import { inTransaction } from "db/transaction";
import { askSelection } from "~/features/map/ask-selection.server";
import { currentIndex } from "~/features/map/current-index.server";
import { EVERYTHING } from "~/features/map/selection";

const ROWS = Number(process.argv[2] ?? 100_000);
const ROWS_A_STATEMENT = 1000;
const ROUNDS = 20;

let state = 42;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

/** Words as tokens already, so that the bench measures the index and not the stemmer; shares of texts that hold them. */
const MARKED = { desimt: 0.1, vienas: 0.01, retas: 0.0001 };
const FILLER = Array.from(
  { length: 20_000 },
  (_, i) => `zod${i.toString(26).replace(/\d/g, (d) => "qwxyzvbnmk"[Number(d)] ?? "q")}`,
);

function tokens(): string {
  const words = Array.from({ length: 25 }, () => FILLER[Math.floor(random() ** 2 * FILLER.length)] ?? "");
  for (const [word, share] of Object.entries(MARKED)) {
    if (random() < share) words.push(word);
    if (random() < share / 10) words.push(`0${word}`, word);
  }
  return [...new Set(words)].join(" ");
}

async function fill(db: Db): Promise<void> {
  await db
    .insertInto("themes")
    .values(
      Array.from({ length: 8 }, (_, i) => {
        const text = JSON.stringify({ lt: `Tema ${i}` });
        return {
          ...{ id: `t${i}`, slug: `tema-${i}`, name: text, short_name: text, description: text },
          ...{ colour: "senjorai" as const, position: i },
        };
      }),
    )
    .execute();
  for (let first = 1; first <= ROWS; first += ROWS_A_STATEMENT) {
    const numbers = Array.from({ length: Math.min(ROWS_A_STATEMENT, ROWS - first + 1) }, (_, i) => first + i);
    await inTransaction(db, (trx) => insert(trx, numbers));
  }
  await setCounter(db, { name: "content-version", value: 1 });
}

async function insert(db: Db, numbers: number[]): Promise<void> {
  const at = (number: number) => new Date(Date.UTC(2022, 5, 1) + number * 60_000).toISOString();
  await db
    .insertInto("proposals")
    .values(
      numbers.map((number) => ({
        ...{
          id: `p${number}`,
          number,
          title: `Pasiūlymas apie suoliukus ${number}`,
          body: "Tekstas. ".repeat(30),
        },
        ...{ language: "lt" as const, origin: "online" as const, status: "published" as const, revision: 1 },
        ...{ lat: 54.37 + random() * 0.07, lng: 23.96 + random() * 0.14, point_precision: "exact" as const },
        ...{
          support_count: 0,
          submission_key: `k${number}`,
          submitted_at: at(number),
          published_at: at(number),
        },
        ...{ changed_in: 1, is_sample: 0 as const, version: 1, neighbourhood_is_derived: 0 as const },
      })),
    )
    .execute();
  await db
    .insertInto("proposal_themes")
    .values(numbers.map((number) => ({ proposal_id: `p${number}`, theme_id: `t${number % 8}` })))
    .execute();
  const { value } = wordIndex(db);
  await db
    .insertInto("proposal_words")
    .values(numbers.map((number) => ({ rowid: number, words: value(tokens()) })))
    .execute();
}

async function measure(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(ROUNDS * share)] ?? 0).toFixed(2).padStart(8);
  console.log(`${name.padEnd(44)} median ${at(0.5)} ms   p95 ${at(0.95)} ms`);
}

const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-bench-"));
const db = openDatabase({ url: process.argv[3], dataDir: folder });
try {
  await migrateToLatest(db);
  await fill(db);
  const start = performance.now();
  const index = await currentIndex(db);
  console.log(
    `${index.size} proposals, Node ${process.version}; index filled in ${(performance.now() - start).toFixed(0)} ms`,
  );
  for (const [word, share] of Object.entries(MARKED)) {
    const found = await findNumbersByWords(db, { query: word });
    const label = `${word}: ${found?.numbers.length} found (${share * 100} %)`;
    await measure(`${label}, newest`, () => findNumbersByWords(db, { query: word }));
    await measure(`${label}, ranked`, () => findNumbersByWords(db, { query: word, ranked: true }));
    await measure(`${label}, page, facets`, async () => {
      const words = await findNumbersByWords(db, { query: word });
      const answer = (await currentIndex(db)).ask(EVERYTHING, words);
      const numbers = answer.page(20);
      answer.facets();
      await listProposalsByNumbers(db, { numbers, language: "lt" });
    });
  }
  const query = "desimt vienas";
  const both = await findNumbersByWords(db, { query, ranked: true });
  const label = `${query}: ${both?.numbers.length} found`;
  await measure(`${label}, ranked`, () => findNumbersByWords(db, { query, ranked: true }));
  await measure(`${label}, ranked, page, facets`, async () => {
    const selection = { ...EVERYTHING, q: query, sort: "relevance" } as const;
    const answer = await askSelection(db, selection);
    const numbers = answer.page(20);
    answer.facets();
    await listProposalsByNumbers(db, { numbers, language: "lt" });
  });
  await measure("page of twenty by number", () =>
    listProposalsByNumbers(db, { numbers: index.ask(EVERYTHING).page(20), language: "lt" }),
  );
} finally {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
}
