/**
 * How long it takes to find what is similar to a proposal that is being written, among many that share its words:
 * `npx tsx tests/bench/similar.ts [rows] [postgres://…]`. Without an address a SQLite file of its own is used; a PostgreSQL
 * database given must be empty. Prints the median and the 95th percentile over 60 different texts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Db, openDatabase } from "db/connection";
import { migrateToLatest } from "db/migrations/index";
import { setCounter } from "db/queries/counters";
import { writeProposalWords } from "db/queries/search-index";
import { inTransaction } from "db/transaction";
import { sql } from "kysely";
import { currentIndex } from "~/features/map/current-index.server";
import { listSimilar } from "~/features/proposals/list-similar.server";

const ROWS = Number(process.argv[2] ?? 100_000);
const ROWS_A_STATEMENT = 500;
const TEXTS = 60;
const THEMES = 8;

let state = 42;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

const LETTERS = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"];
/** Made-up words of a spread as in speech: the commonest stand in half of the texts, most in one of a hundred. */
const VOCABULARY = Array.from({ length: 8_000 }, (_, i) =>
  [...String(i).padStart(4, "0")].map((digit) => LETTERS[Number(digit)]).join(""),
);
const word = (): string => VOCABULARY[Math.floor(random() ** 2 * VOCABULARY.length)] ?? "";
const sentence = (length: number): string => Array.from({ length }, word).join(" ");

async function insert(db: Db, numbers: readonly number[]): Promise<void> {
  const rows = numbers.map((number) => ({
    ...{ id: `p${number}`, number, title: sentence(6), body: sentence(50), place: null },
    language: "lt" as const,
  }));
  await db
    .insertInto("proposals")
    .values(
      rows.map((row) => ({
        ...{ ...row, origin: "online" as const, status: "published" as const, revision: 1 },
        ...{ lat: 54.37 + random() * 0.07, lng: 23.96 + random() * 0.14, point_precision: "exact" as const },
        ...{ support_count: 0, submission_key: `k${row.number}`, changed_in: 1, is_sample: 0 as const },
        ...{ submitted_at: "2022-06-02T10:00:00.000Z", published_at: "2022-06-03T10:00:00.000Z" },
        ...{ version: 1, neighbourhood_is_derived: 0 as const },
      })),
    )
    .execute();
  await db
    .insertInto("proposal_themes")
    .values(numbers.map((number) => ({ proposal_id: `p${number}`, theme_id: `t${number % THEMES}` })))
    .execute();
  await writeProposalWords(db, rows);
}

async function fill(db: Db): Promise<void> {
  await db
    .insertInto("themes")
    .values(
      Array.from({ length: THEMES }, (_, i) => {
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

const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-bench-"));
const db = openDatabase({ url: process.argv[3], dataDir: folder });
try {
  await migrateToLatest(db);
  await fill(db);
  // What a server that has been running for a while has done by itself.
  await sql.raw(process.argv[3] ? "vacuum analyze" : "analyze").execute(db);
  const { size } = await currentIndex(db);
  for (const [name, length] of [
    ["a title alone", 0],
    ["a title and a text of 80 words", 80],
  ] as const) {
    const times: number[] = [];
    let found = 0;
    for (let text = 0; text < TEXTS; text += 1) {
      const asked = { title: sentence(7), body: sentence(length) };
      const start = performance.now();
      const similar = await listSimilar(db, {
        ...{ ...asked, written: "lt", language: "lt", limit: 3 },
        ...{ themes: ["tema-1"], place: { lat: 54.4, lng: 24.03 } },
      });
      times.push(performance.now() - start);
      found += similar.length;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(TEXTS * share)] ?? 0).toFixed(1);
    console.log(
      `${size} proposals, Node ${process.version}, ${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${found} offered`,
    );
  }
} finally {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
}
