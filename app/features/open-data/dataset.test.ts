import { describe, expect, it } from "vitest";
import { COLUMNS, DATASETS, FORMATS, formatsOf, type OpenRecord, readFileName } from "./dataset";
import { writeCsv, writeGeoJson, writeJson } from "./write-dataset.server";

async function* records(...all: OpenRecord[]): AsyncGenerator<OpenRecord> {
  yield* all;
}
async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

describe("the name of a file", () => {
  it.each(DATASETS.flatMap((dataset) => FORMATS.map((format) => [dataset, format] as const)))(
    "%s.%s is there where the format can hold it",
    (dataset, format) => {
      const expected = formatsOf(dataset).includes(format) ? { dataset, format } : undefined;
      expect(readFileName(`${dataset}.${format}`)).toEqual(expected);
    },
  );

  it.each([
    "",
    "proposals",
    ".csv",
    "proposals.",
    "proposals.csv.exe",
    "users.csv",
    "themes.geojson",
    "toString.csv",
  ])("%j is none of ours", (name) => expect(readFileName(name)).toBeUndefined());
});

describe("a file", () => {
  const theme = { slug: "a", name_lt: '=HYPERLINK("x")', name_en: null, proposals: 3 };

  it("of commas has a line for each record, and no cell that a program would run", async () => {
    const csv = await textOf(writeCsv("themes", records({ cells: theme, geometry: null })));
    const [head, line, end] = csv.split("\r\n");
    expect(head).toBe(`\uFEFF${COLUMNS.themes.join(",")}`);
    expect(line).toBe(`a,"'=HYPERLINK(""x"")",,,,3,`);
    expect(end).toBe("");
  });

  it("of objects is one list, also where there is nothing", async () => {
    expect(JSON.parse(await textOf(writeJson("themes", records())))).toEqual([]);
    const two = records({ cells: theme, geometry: null }, { cells: { slug: "b" }, geometry: null });
    expect(JSON.parse(await textOf(writeJson("themes", two)))).toEqual([theme, { slug: "b" }]);
  });

  it("of places keeps what has none", async () => {
    const point = { type: "Point" as const, coordinates: [24.05, 54.4] };
    const some = records({ cells: { number: 1 }, geometry: point }, { cells: { number: 2 }, geometry: null });
    expect(JSON.parse(await textOf(writeGeoJson("proposals", some)))).toEqual({
      type: "FeatureCollection",
      features: [
        { type: "Feature", geometry: point, properties: { number: 1 } },
        { type: "Feature", geometry: null, properties: { number: 2 } },
      ],
    });
  });
});
