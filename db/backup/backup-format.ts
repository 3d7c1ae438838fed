/**
 * A backup is a list of lines of JSON: a head, then for each table a line that names it and its columns and a line for
 * each row, then a foot with the number of rows and the SHA-256 of all lines before it. Nothing in it depends on the
 * engine, so what one engine wrote the other restores.
 */
export interface BackupHead {
  "sueiga-backup": typeof FORMAT;
  /** Of the release that wrote it. */
  version: string;
  /** UTC instant. */
  at: string;
  /** Names of the migrations that had run: the shape of the tables. */
  migrations: string[];
}

export interface BackupFoot {
  rows: number;
  sha256: string;
}

export interface BackupTableLine {
  table: string;
  columns: string[];
}

export const FORMAT = 1;

/** What a column of ours can hold. */
export type Cell = string | number | null | Buffer;
type WrittenCell = string | number | null | { bytes: string };

export function writeRow(cells: readonly unknown[]): string {
  return JSON.stringify(
    cells.map((cell): WrittenCell => {
      if (typeof cell === "string" || typeof cell === "number" || cell === null) return cell;
      if (cell instanceof Uint8Array) return { bytes: Buffer.from(cell).toString("base64") };
      throw new Error(`A column holds what no backup can: ${typeof cell}`);
    }),
  );
}

/** The cells of a row line; undefined for a line that is no row. */
export function readRow(line: unknown): Cell[] | undefined {
  if (!Array.isArray(line)) return undefined;
  return line.map((cell: unknown) => {
    if (typeof cell === "string" || typeof cell === "number" || cell === null) return cell;
    if (isRecord(cell) && typeof cell.bytes === "string") return Buffer.from(cell.bytes, "base64");
    throw new Error("A row holds what no backup has");
  });
}

export function isHead(line: unknown): line is BackupHead {
  return (
    isRecord(line) &&
    typeof line["sueiga-backup"] === "number" &&
    typeof line.version === "string" &&
    Array.isArray(line.migrations)
  );
}

export const isTableLine = (line: unknown): line is BackupTableLine =>
  isRecord(line) && typeof line.table === "string" && Array.isArray(line.columns);

export const isFoot = (line: unknown): line is BackupFoot =>
  isRecord(line) && typeof line.rows === "number" && typeof line.sha256 === "string";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
