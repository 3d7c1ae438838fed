import type { IndexedProposal } from "db/queries/indexed-proposals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inVilnius } from "~/i18n/formats";
import { fromMercator, toMercator } from "./mercator";
import { type Facets, type FoundByWords, ProposalIndex } from "./proposal-index.server";
import { EVERYTHING, NO_PLACE, ORIGINS, type Selection, SORTS, STATUSES } from "./selection";

const THEMES = Array.from({ length: 40 }, (_, i) => `tema-${i}`);
const PLACES = ["dvaro", "kalvos", "ulonu"];

const dayOf = (row: IndexedProposal) => inVilnius(row.submittedAt).date;

const placeKey = (row: IndexedProposal) => row.neighbourhood ?? (row.lat === null ? NO_PLACE : null);

/** The same question asked plainly, one row and one filter at a time. */
function failed(row: IndexedProposal, selection: Selection, words?: FoundByWords): string[] {
  const passes: Record<string, boolean> = {
    themes: selection.themes.length === 0 || selection.themes.some((slug) => row.themes.includes(slug)),
    neighbourhoods:
      selection.neighbourhoods.length === 0 || selection.neighbourhoods.includes(placeKey(row) ?? "-"),
    meetings: selection.meetings.length === 0 || selection.meetings.includes(row.meeting ?? 0),
    origins: selection.origins.length === 0 || selection.origins.includes(row.origin),
    statuses: selection.statuses.length === 0 || selection.statuses.includes(row.status),
    days: dayOf(row) >= (selection.from ?? "") && dayOf(row) <= (selection.to ?? "9999"),
    words: !words || words.numbers.includes(row.number),
  };
  return Object.keys(passes).filter((name) => !passes[name]);
}

function naiveOrder(rows: IndexedProposal[], selection: Selection, words?: FoundByWords): number[] {
  const newest = (a: IndexedProposal, b: IndexedProposal) =>
    dayOf(b).localeCompare(dayOf(a)) || b.number - a.number;
  const rank = (row: IndexedProposal) => {
    const place = words?.best?.indexOf(row.number) ?? -1;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const sorts = {
    newest,
    // As long as nobody says near to what.
    nearest: newest,
    oldest: (a: IndexedProposal, b: IndexedProposal) => -newest(a, b),
    support: (a: IndexedProposal, b: IndexedProposal) => b.supports - a.supports || b.number - a.number,
    relevance: (a: IndexedProposal, b: IndexedProposal) => rank(a) - rank(b) || newest(a, b),
  };
  return rows.sort(sorts[selection.sort]).map((row) => row.number);
}

function naiveFacets(rows: IndexedProposal[], selection: Selection, words?: FoundByWords): Facets {
  const count = <T>(filter: string, values: (row: IndexedProposal) => readonly (T | null)[]) => {
    const counts = new Map<T, number>();
    for (const row of rows) {
      if (failed(row, selection, words).some((name) => name !== filter)) continue;
      for (const value of values(row)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    themes: count("themes", (row) => row.themes),
    neighbourhoods: count("neighbourhoods", (row) => [placeKey(row)]),
    meetings: count("meetings", (row) => [row.meeting]),
    origins: count("origins", (row) => [row.origin]),
    statuses: count("statuses", (row) => [row.status]),
  };
}

const row: fc.Arbitrary<IndexedProposal> = fc
  .record({
    number: fc.integer({ min: 1, max: 60 }),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 3 }),
    neighbourhood: fc.constantFrom(...PLACES, null),
    meeting: fc.constantFrom(1, 2, 7, null),
    origin: fc.constantFrom(...ORIGINS),
    status: fc.constantFrom(...STATUSES),
    submittedAt: fc
      .date({ min: new Date("2022-06-01"), max: new Date("2022-06-08"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    point: fc.option(
      fc.record({
        lat: fc.integer({ min: 54_364_000, max: 54_443_000 }).map((n) => n / 1e6),
        lng: fc.integer({ min: 23_959_000, max: 24_102_000 }).map((n) => n / 1e6),
      }),
    ),
    supports: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ point, ...rest }) => ({ ...rest, lat: point?.lat ?? null, lng: point?.lng ?? null }));

const subset = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values], { maxLength: 3 }));
const day = fc.constantFrom("2022-06-02", "2022-06-04", "2022-06-07");
const selection = fc.record(
  {
    themes: subset([...THEMES, "unknown"]),
    neighbourhoods: subset([...PLACES, NO_PLACE, "unknown"]),
    meetings: subset([1, 2, 7, 99]),
    origins: subset(ORIGINS),
    statuses: subset(STATUSES),
    from: day,
    to: day,
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ["themes", "neighbourhoods", "meetings", "origins", "statuses", "sort", "page"] },
);
const words = fc.option(
  fc.uniqueArray(fc.integer({ min: 1, max: 70 })).chain((numbers) =>
    fc.record({
      numbers: fc.constant(new Uint32Array(numbers).sort()),
      best: fc.shuffledSubarray(numbers),
    }),
  ),
  { nil: undefined },
);
/** Several lots of changes, each with what is withdrawn, as the database tells of them over time. */
const history = fc.array(
  fc.record({ changed: fc.array(row), removed: fc.array(fc.integer({ min: 1, max: 60 })) }),
  {
    maxLength: 4,
  },
);

function build(lots: { changed: IndexedProposal[]; removed: number[] }[]) {
  const index = new ProposalIndex();
  const plain = new Map<number, IndexedProposal>();
  lots.forEach(({ changed, removed }, i) => {
    index.update(changed, removed, i + 1);
    for (const changedRow of changed) plain.set(changedRow.number, changedRow);
    for (const number of removed) plain.delete(number);
  });
  return { index, rows: [...plain.values()] };
}

it("answers every selection as a plain filter over the rows does, after any history of changes", () => {
  fc.assert(
    fc.property(history, selection, words, fc.integer({ min: 1, max: 8 }), (lots, asked, found, size) => {
      const { index, rows } = build(lots);
      const answer = index.ask(asked, found);
      const matching = rows.filter((one) => failed(one, asked, found).length === 0);
      expect(index.size).toBe(rows.length);
      expect(answer.total).toBe(matching.length);
      const order = naiveOrder(matching, asked, found);
      expect(answer.numbers(0, 100)).toEqual(order);
      expect(answer.page(size)).toEqual(order.slice((asked.page - 1) * size, asked.page * size));
      expect(answer.facets()).toEqual(naiveFacets(rows, asked, found));
      const pointless = matching.filter(({ lat }) => lat === null).map(placeKey);
      expect([...answer.withoutPoint()].sort()).toEqual(
        [...new Set(pointless)].sort().map((key) => [key, pointless.filter((one) => one === key).length]),
      );
    }),
    { numRuns: 500 },
  );
});

const CITY = { west: 23.9586, south: 54.364, east: 24.1024, north: 54.4431 };
const plainRow: IndexedProposal = {
  number: 1,
  themes: ["senjorai"],
  neighbourhood: null,
  meeting: null,
  origin: "online",
  status: "published",
  submittedAt: "2022-06-15T21:30:00.000Z",
  lat: 54.4,
  lng: 24.05,
  supports: 0,
};

/** The theme that was asked for, where one was; else the first. */
const colouredBy = ({ themes: [first = "", ...others] }: IndexedProposal, { themes: asked }: Selection) =>
  asked.length === 0 || asked.includes(first) ? first : asked.find((theme) => others.includes(theme));

describe("the map", () => {
  it("loses no proposal between points and cells, and counts each theme", () => {
    const lots = fc.array(row, { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(lots, fc.integer({ min: 0, max: 19 }), selection, (rows, zoom, asked) => {
        const index = new ProposalIndex();
        const numbered = rows.map((one, i) => ({ ...one, number: i + 1 }));
        index.update(numbered, [], 1);
        const matching = numbered.filter((one) => one.lat !== null && failed(one, asked).length === 0);
        const { total, points, cells } = index.ask(asked).grid(CITY, zoom);
        expect(total).toBe(matching.length);
        expect(points.length + cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(matching.length);
        for (const theme of THEMES) {
          const shown =
            points.filter((point) => point.theme === theme).length +
            cells.reduce((sum, cell) => sum + (cell.themes.find(([slug]) => slug === theme)?.[1] ?? 0), 0);
          expect(shown).toBe(matching.filter((one) => colouredBy(one, asked) === theme).length);
        }
        for (const point of points) {
          const { lat, lng } = numbered[point.number - 1] ?? plainRow;
          expect(point).toMatchObject({ lat, lng });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shows what is within the view and nothing beside it", () => {
    const index = new ProposalIndex();
    index.update(
      [plainRow, { ...plainRow, number: 2, lat: 55 }, { ...plainRow, number: 3, lat: null, lng: null }],
      [],
      1,
    );
    const { points, total } = index.ask(EVERYTHING).grid(CITY, 12);
    expect(points).toEqual([{ number: 1, lat: 54.4, lng: 24.05, theme: "senjorai" }]);
    expect(total).toBe(1);
    expect(index.ask(EVERYTHING).grid({ ...CITY, west: CITY.east, east: CITY.west }, 12).total).toBe(0);
  });

  it("goes on listing one place where the last list ended", () => {
    const index = new ProposalIndex();
    index.update(
      Array.from({ length: 120 }, (_, i) => ({ ...plainRow, number: i + 1 })),
      [],
      1,
    );
    const pages = [0, 50, 100].map((after) => index.ask(EVERYTHING).places(CITY, after));
    expect(pages.map(({ total }) => total)).toEqual([120, 120, 120]);
    expect(pages.flatMap(({ points }) => points.map(({ number }) => number))).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    );
  });

  it("keeps its cells few, however large the view and however high the zoom", () => {
    const index = new ProposalIndex();
    index.update(
      Array.from({ length: 20_000 }, (_, i) => ({
        ...plainRow,
        number: i + 1,
        lat: ((i * 7919) % 16_000) / 100 - 80,
        lng: ((i * 104_729) % 35_900) / 100 - 179,
      })),
      [],
      1,
    );
    const { points, cells } = index
      .ask(EVERYTHING)
      .grid({ west: -180, south: -85, east: 180, north: 85 }, 22);
    expect(points.length + cells.length).toBeLessThanOrEqual(4096);
  });

  it("zooms to the proposals of a cell by its bounds", () => {
    const index = new ProposalIndex();
    const rows = Array.from({ length: 150 }, (_, i) => ({
      ...plainRow,
      number: i + 1,
      lat: 54.4 + i / 1e6,
      lng: 24.05,
    }));
    index.update(rows, [], 1);
    const { cells } = index.ask(EVERYTHING).grid(CITY, 10);
    expect(cells).toHaveLength(1);
    expect(cells[0]?.bounds).toEqual({ west: 24.05, south: 54.4, east: 24.05, north: 54.400149 });
    expect(cells[0]?.lat).toBeCloseTo(54.4000745, 5);
  });

  it("keeps a point to the sixth decimal on its way through the square world", () => {
    const degrees = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((n) => n / 1e6);
    fc.assert(
      fc.property(degrees(80), degrees(179), (lat, lng) => {
        const back = fromMercator(toMercator(lat, lng));
        expect(back.lat).toBeCloseTo(lat, 6);
        expect(back.lng).toBeCloseTo(lng, 6);
      }),
    );
  });
});

it("counts a late evening in Vilnius to its own day there", () => {
  const index = new ProposalIndex();
  index.update([plainRow], [], 1);
  expect(index.ask({ ...EVERYTHING, from: "2022-06-16", to: "2022-06-16" }).total).toBe(1);
  expect(index.ask({ ...EVERYTHING, to: "2022-06-15" }).total).toBe(0);
});

it("remembers the newest content version it was told of", () => {
  const index = new ProposalIndex();
  index.update([], [], 7);
  index.update([], [], 5);
  expect(index.version).toBe(7);
});
