import { expect, it } from "vitest";
import { askedQuery, asksForAll, filterOf, readAsked } from "./audit-filter";

const read = (query: string) => readAsked(new URLSearchParams(query));

it("reads what an address asks for, and writes it back", () => {
  const asked = read("person=system&action=sign-in&from=2026-03-01&to=2026-03-31&q=+P-12+žibintai&page=3");
  expect(asked).toEqual({
    ...{ person: "system", action: "sign-in", from: "2026-03-01", to: "2026-03-31" },
    ...{ words: "P-12 žibintai", page: 3 },
  });
  expect(
    read(new URLSearchParams(Object.entries(askedQuery(asked)).map(([k, v]) => [k, `${v}`])).toString()),
  ).toEqual(asked);
});

it("asks for everything where an address makes no sense", () => {
  for (const query of ["", "from=2026-02-30&to=kada&page=-1", "from=0000-00-00&page=x&q=++"])
    expect(asksForAll(read(query)), query).toBe(true);
  expect(read("page=0").page).toBe(1);
});

it("takes days as clocks in Lithuania do, in summer and winter and when they are turned", () => {
  expect(filterOf(read("from=2026-01-10&to=2026-01-10"))).toMatchObject({
    from: "2026-01-09T22:00:00.000Z",
    before: "2026-01-10T22:00:00.000Z",
  });
  expect(filterOf(read("from=2026-03-29&to=2026-03-29"))).toMatchObject({
    from: "2026-03-28T22:00:00.000Z",
    before: "2026-03-29T21:00:00.000Z",
  });
});
