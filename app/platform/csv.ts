/** Programs for tables read a cell that begins so as a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@\t\r]|^[\t\r]/;

/** A cell that every program reads as the words it holds: never a formula, quoted where it has to be. */
function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record of RFC 4180, with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Tells programs for tables that what follows is UTF-8. */
export const csvMark = "\uFEFF";
