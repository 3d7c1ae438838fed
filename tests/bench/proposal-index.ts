/**
 * How long the columnar index takes for a million proposals: `npx tsx tests/bench/proposal-index.ts [rows]`.
 * Prints the median and the 95th percentile of each question over 30 rounds, and the processor's own time, which other
 * work on the machine does not lengthen.
 */
import type { IndexedProposal } from "db/queries/indexed-proposals";
import { ProposalIndex } from "~/features/map/proposal-index.server";
import { EVERYTHING, ORIGINS, type Selection, STATUSES } from "~/features/map/selection";

const ROWS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 30;
const CITY = { west: 23.9586, south: 54.364, east: 24.1024, north: 54.4431 };

/** Repeatable noise, so that two runs ask the same. */
let state = 42;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const pick = (most: number): number => Math.floor(random() * most);

function makeRow(number: number): IndexedProposal {
  const themes = [...new Set([pick(8), pick(8)])].map((i) => `tema-${i}`);
  return {
    number,
    themes,
    neighbourhood: `seniunaitija-${pick(11)}`,
    meeting: pick(2) === 0 ? pick(60) + 1 : null,
    origin: ORIGINS[pick(4)] ?? "online",
    status: STATUSES[pick(4)] ?? "published",
    submittedAt: new Date(Date.UTC(2022, 5, 1) + pick(900) * 86_400_000).toISOString(),
    lat: CITY.south + random() * (CITY.north - CITY.south),
    lng: CITY.west + random() * (CITY.east - CITY.west),
    supports: pick(40),
  };
}

const index = new ProposalIndex();
const loadStart = performance.now();
for (let first = 1; first <= ROWS; first += 50_000) {
  const lot = Array.from({ length: Math.min(50_000, ROWS - first + 1) }, (_, i) => makeRow(first + i));
  index.update(lot, [], first);
}
const loaded = performance.now() - loadStart;

const narrow: Selection = {
  ...EVERYTHING,
  themes: ["tema-1", "tema-3"],
  statuses: ["published"],
  from: "2023-01-01",
};
const tenth = { numbers: Uint32Array.from({ length: Math.floor(ROWS / 10) }, (_, i) => i * 10 + 1) };
const deep = Math.max(Math.floor(index.size / 40), 1);
const questions: Record<string, () => unknown> = {
  "count, no filter": () => index.ask(EVERYTHING).total,
  "count, three filters": () => index.ask(narrow).total,
  "first page, newest": () => index.ask(EVERYTHING).page(20),
  "page in the middle, by support": () => index.ask({ ...EVERYTHING, sort: "support", page: deep }).page(20),
  "first page and facets, three filters": () => {
    const answer = index.ask(narrow);
    return [answer.page(20), answer.facets()];
  },
  "first page and facets, no filter": () => {
    const answer = index.ask(EVERYTHING);
    return [answer.page(20), answer.facets()];
  },
  "page and facets among words of a tenth": () => {
    const answer = index.ask(narrow, tenth);
    return [answer.page(20), answer.facets()];
  },
  "map of the city, no filter": () => index.ask(EVERYTHING).grid(CITY, 13),
  "map of the city, three filters": () => index.ask(narrow).grid(CITY, 13),
  "map of a street": () =>
    index.ask(narrow).grid({ west: 24.05, south: 54.4, east: 24.052, north: 54.401 }, 18),
  "one proposal changes": () => index.update([makeRow(5)], [], 1),
  "one proposal comes": () => index.update([makeRow(index.size + 1)], [], 1),
};

console.log(
  `${index.size} proposals, Node ${process.version}, loaded in ${loaded.toFixed(0)} ms (rows made included)`,
);
const sortedTimes = (times: number[]) => times.sort((one, other) => one - other);
for (const [name, ask] of Object.entries(questions)) {
  const work: number[] = [];
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const before = process.cpuUsage();
    ask();
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
    return performance.now() - start;
  });
  const at = (list: number[], share: number) =>
    (sortedTimes(list)[Math.floor(ROUNDS * share)] ?? 0).toFixed(2).padStart(8);
  console.log(
    `${name.padEnd(42)} median ${at(times, 0.5)} ms   p95 ${at(times, 0.95)} ms   processor ${at(work, 0.5)} ms`,
  );
}
const { arrayBuffers } = process.memoryUsage();
console.log(`arrays hold ${(arrayBuffers / 2 ** 20).toFixed(0)} MiB`);
