import { proposalOrigins, publicProposalStatuses } from "db/tables/proposals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultSort,
  EVERYTHING,
  isNarrowed,
  knownOnly,
  ORIGINS,
  parseSelection,
  type Selection,
  SORTS,
  STATUSES,
  selectionParams,
  selectionQuery,
  withFilter,
  without,
} from "./selection";

const read = (query: string) => parseSelection(new URLSearchParams(query));

const slug = fc.constantFrom("senjorai", "jaunimas", "socialinis-verslas", "4-7", "a");
const sortedSet = <T extends string | number>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 4 }).map((values) => values.sort((a, b) => (a < b ? -1 : 1)));
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Any selection that a page of ours can hold. */
const selections: fc.Arbitrary<Selection> = fc
  .record(
    {
      themes: sortedSet(slug),
      neighbourhoods: sortedSet(slug),
      meetings: sortedSet(fc.integer({ min: 1, max: 999_999_999 })),
      origins: fc.subarray([...ORIGINS]),
      statuses: fc.subarray([...STATUSES]),
      from: day,
      to: day,
      q: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/\s+/gu, " ").trim()),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 1_000_000 }),
    },
    { requiredKeys: ["themes", "neighbourhoods", "meetings", "origins", "statuses", "sort", "page"] },
  )
  .map(({ q, sort, ...rest }) => ({
    ...rest,
    ...(q ? { q } : {}),
    sort: sort === "relevance" ? defaultSort({ q }) : sort,
  }))
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);

describe("an address", () => {
  it("with nothing selects everything, newest first", () => {
    expect(read("")).toEqual(EVERYTHING);
    expect(selectionQuery(EVERYTHING)).toBe("");
  });

  it("names every filter of the contract, repeated or with commas", () => {
    expect(
      read(
        "theme=senjorai&theme=jaunimas&neighbourhood=dvaro,kalvos&meeting=2&origin=paper&status=included&from=2022-06-01&to=2022-08-31&q=%20savanoriu%20%20namai&sort=support&page=3",
      ),
    ).toEqual({
      themes: ["jaunimas", "senjorai"],
      neighbourhoods: ["dvaro", "kalvos"],
      meetings: [2],
      origins: ["paper"],
      statuses: ["included"],
      from: "2022-06-01",
      to: "2022-08-31",
      q: "savanoriu namai",
      sort: "support",
      page: 3,
    });
  });

  it("that is wrong is read as if the wrong value were not there", () => {
    expect(
      read(
        "theme=<script>&theme=&theme=DROP TABLE&neighbourhood=../etc&meeting=-1&meeting=1e3&meeting=abc&origin=fax&status=rejected&status=received&from=2022-02-30&to=soon&q=%20&sort=number;--&page=-4",
      ),
    ).toEqual(EVERYTHING);
    expect(read("page=0&sort=relevance")).toEqual(EVERYTHING);
  });

  it("with its days the wrong way round means the time between them", () => {
    expect(selectionQuery(read("from=2022-08-31&to=2022-06-01"))).toBe("?from=2022-06-01&to=2022-08-31");
    expect(selectionQuery(read("from=2022-08-31"))).toBe("?from=2022-08-31");
    expect(selectionQuery(read("from=2022-08-31&to=2022-02-30"))).toBe("?from=2022-08-31");
  });

  it("asks for the best answers to its words first, and for the newest where there are none", () => {
    expect(read("q=medis").sort).toBe("relevance");
    expect(read("").sort).toBe("newest");
    expect(selectionQuery(read("q=medis&sort=relevance"))).toBe("?q=medis");
    expect(selectionQuery(read("q=medis&sort=newest"))).toBe("?q=medis&sort=newest");
    expect(read(selectionQuery(read(`q=${"a😀".repeat(150)}`))).q).toBe("a😀".repeat(100));
    expect(read("page=99999999999999999999").page).toBe(1);
  });

  it("has one form: the same selection however it was asked for", () => {
    expect(selectionQuery(read("page=1&sort=newest&theme=senjorai&theme=jaunimas,senjorai&unknown=1"))).toBe(
      "?theme=jaunimas,senjorai",
    );
  });

  it("survives the way there and back", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseSelection(selectionParams(selection))).toEqual(selection);
        expect(read(selectionQuery(selection))).toEqual(selection);
      }),
      { numRuns: 500 },
    );
  });

  it("never fails, whatever it holds, and settles at once", () => {
    const name = fc.constantFrom(
      "theme",
      "neighbourhood",
      "meeting",
      "origin",
      "status",
      "from",
      "to",
      "q",
      "sort",
      "page",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" }))), (pairs) => {
        const once = parseSelection(new URLSearchParams(pairs));
        expect(parseSelection(selectionParams(once))).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe("chips", () => {
  const start = read("theme=senjorai&from=2022-06-01&page=4");

  it("add a value and lead to the first page", () => {
    expect(selectionQuery(withFilter(start, "themes", "jaunimas"))).toBe(
      "?theme=jaunimas,senjorai&from=2022-06-01",
    );
    expect(selectionQuery(withFilter(start, "meetings", 3))).toBe(
      "?theme=senjorai&meeting=3&from=2022-06-01",
    );
    expect(withFilter(start, "q", "parkas").q).toBe("parkas");
  });

  it("take one value away, or a whole filter", () => {
    expect(selectionQuery(without(start, "themes", "senjorai"))).toBe("?from=2022-06-01");
    expect(selectionQuery(without(withFilter(start, "themes", "a"), "themes", "a"))).toBe(
      "?theme=senjorai&from=2022-06-01",
    );
    expect(selectionQuery(without(start, "from"))).toBe("?theme=senjorai");
    expect(without(read("q=medis"), "q")).toEqual(EVERYTHING);
  });

  it("are there when something narrows", () => {
    expect(isNarrowed(start)).toBe(true);
    expect(isNarrowed(read("sort=oldest&page=2"))).toBe(false);
  });

  it("take proposals without a place for a choice of their own, and no other word that is no slug", () => {
    expect(read("neighbourhood=no_place,dvaro,a_b").neighbourhoods).toEqual(["dvaro", "no_place"]);
    const known = { themes: [], neighbourhoods: ["dvaro"], meetings: [] };
    expect(knownOnly(read("neighbourhood=no_place"), known).neighbourhoods).toEqual(["no_place"]);
  });

  it("never stand for what the database does not have", () => {
    const known = { themes: ["senjorai"], neighbourhoods: [], meetings: [1] };
    expect(knownOnly(read("theme=senjorai,nera&neighbourhood=nera&meeting=1,9"), known)).toEqual(
      read("theme=senjorai&meeting=1"),
    );
  });
});

it("knows every origin and every public status there is", () => {
  expect([...ORIGINS]).toEqual([...proposalOrigins]);
  expect([...STATUSES]).toEqual([...publicProposalStatuses]);
});
