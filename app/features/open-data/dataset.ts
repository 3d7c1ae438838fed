import type { Geometry } from "geojson";

/** What anyone may take away as a file, in the order in which the page offers it. */
export const DATASETS = ["proposals", "meetings", "themes", "neighbourhoods", "projects"] as const;
export type DatasetName = (typeof DATASETS)[number];

/** A workbook is made in memory, so it ends here; whoever wants more takes another format. */
export const MOST_ROWS = 20_000;

export const FORMATS = ["csv", "xlsx", "json", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** Only these are somewhere on a map. */
const WITH_PLACES: readonly DatasetName[] = ["proposals", "meetings", "neighbourhoods"];

export const formatsOf = (dataset: DatasetName): Format[] =>
  FORMATS.filter((format) => format !== "geojson" || WITH_PLACES.includes(dataset));

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
};

/**
 * The columns of each file, in their order. Names stay as they are once published: programs rely on them. Nothing here
 * names a person, not even one whose name the page shows.
 */
export const COLUMNS = {
  proposals: [
    ...(["number", "title", "text", "language", "origin", "status", "submitted", "published"] as const),
    ...(["themes", "neighbourhood", "place", "latitude", "longitude", "meeting", "supports"] as const),
    ...(["answer", "answered", "sample", "address"] as const),
  ],
  meetings: [
    ...(["number", "type", "title", "date", "starts", "ends", "place", "neighbourhood"] as const),
    ...(["latitude", "longitude", "consultation", "minutes_published", "people"] as const),
    ...(["residents", "elders", "ngo", "business", "municipality", "other"] as const),
    ...(["women", "men", "under_30", "over_65", "disability", "low_income", "migrants"] as const),
    ...(["proposals", "sample", "address"] as const),
  ],
  themes: ["slug", "name_lt", "name_en", "description_lt", "description_en", "proposals", "address"],
  neighbourhoods: ["slug", "name", "latitude", "longitude", "approximate", "population", "proposals"],
  projects: [
    ...(["position", "kind", "name", "aim", "amount_eur", "approved", "completed"] as const),
    ...(["final_payment_approved", "note"] as const),
  ],
} as const satisfies Record<DatasetName, readonly string[]>;

export type ColumnOf<D extends DatasetName> = (typeof COLUMNS)[D][number];
/** Absent is null; days are YYYY, YYYY-MM or YYYY-MM-DD, as exactly as they are known. */
export type Cell = string | number | boolean | null | readonly string[];

/** One line of a file. */
export interface OpenRecord {
  cells: Readonly<Record<string, Cell>>;
  /** In degrees, longitude first (RFC 7946); null where the place is not known. */
  geometry: Geometry | null;
}

/** What a file of that name holds: `proposals.csv`. Undefined where there is none. */
export function readFileName(name: string): { dataset: DatasetName; format: Format } | undefined {
  const [first, last, ...more] = name.split(".");
  const dataset = DATASETS.find((known) => known === first);
  const format = dataset && formatsOf(dataset).find((known) => known === last);
  return dataset && format && more.length === 0 ? { dataset, format } : undefined;
}
