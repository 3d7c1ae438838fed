import { csvLine, csvMark } from "~/platform/csv";
import { type Cell, COLUMNS, type DatasetName, type OpenRecord } from "./dataset";

type Records = AsyncIterable<OpenRecord>;

/** One cell as text: lists by semicolons, yes and no as JSON has them. */
const asText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.join("; ") : String(cell);

/** RFC 4180 in UTF-8; no cell begins a formula. */
export async function* writeCsv(dataset: DatasetName, records: Records): AsyncGenerator<string> {
  const columns = COLUMNS[dataset];
  yield csvMark + csvLine(columns);
  for await (const { cells } of records) yield csvLine(columns.map((column) => asText(cells[column])));
}

/** A list of objects, one on each line. */
export async function* writeJson(_dataset: DatasetName, records: Records): AsyncGenerator<string> {
  yield* listOf("[\n", records, ({ cells }) => cells, "\n]\n");
}

/** A FeatureCollection (RFC 7946); what has no place has no geometry. */
export async function* writeGeoJson(_dataset: DatasetName, records: Records): AsyncGenerator<string> {
  const feature = ({ cells, geometry }: OpenRecord) => ({ type: "Feature", geometry, properties: cells });
  yield* listOf('{"type":"FeatureCollection","features":[\n', records, feature, "\n]}\n");
}

async function* listOf(
  start: string,
  records: Records,
  toItem: (record: OpenRecord) => object,
  end: string,
): AsyncGenerator<string> {
  yield start;
  let separator = "";
  for await (const record of records) {
    yield separator + JSON.stringify(toItem(record));
    separator = ",\n";
  }
  yield end;
}
