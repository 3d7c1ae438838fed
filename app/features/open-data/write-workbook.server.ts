import writeExcelFile, { type Row } from "write-excel-file/node";
import { type Cell, COLUMNS, type DatasetName, MOST_ROWS, type OpenRecord } from "./dataset";

/** What a cell of the format holds at most. */
const LONGEST_CELL = 32_767;

const WIDE = new Set(["title", "text", "answer", "name", "aim", "note", "description_lt", "description_en"]);

/** An OOXML workbook of one sheet with a heading that stays in sight. Cells are words and numbers, never formulas. */
export async function writeWorkbook(
  dataset: DatasetName,
  records: AsyncIterable<OpenRecord>,
): Promise<Buffer> {
  const columns = COLUMNS[dataset];
  const rows: Row[] = [columns.map((value) => ({ value, fontWeight: "bold" }))];
  for await (const { cells } of records) {
    if (rows.length > MOST_ROWS) break;
    rows.push(columns.map((column: string) => toCell(cells[column] ?? null)));
  }
  return writeExcelFile(rows, {
    sheet: dataset,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: WIDE.has(column) ? 60 : 16 })),
  }).toBuffer();
}

const toCell = (cell: Cell): Row[number] =>
  typeof cell === "string"
    ? { type: String, value: cell.slice(0, LONGEST_CELL) }
    : typeof cell === "object" && cell !== null
      ? { type: String, value: cell.join("; ") }
      : cell;
