import type { ReactNode } from "react";

export interface Column {
  key: string;
  label: string;
  /** Figures stand at the end of their column. */
  numeric?: boolean;
}

export interface Row {
  id: string;
  /** One cell a column, in the columns' order; the first names the row. */
  cells: readonly ReactNode[];
}

interface DataTableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  foot?: readonly ReactNode[] | undefined;
  /** `stacked`: on a phone each row becomes a small card. `scroll`: wide cross-tables keep their shape and scroll. */
  phone?: "stacked" | "scroll";
  /** The page already names the table in a heading. */
  hideCaption?: boolean;
}

/** Repeats what the element says, because browsers drop table semantics when CSS makes rows into blocks. */
const as = (role: string) => ({ role });

export function DataTable({ caption, columns, rows, foot, phone = "stacked", hideCaption }: DataTableProps) {
  const cellClass = (index: number) => (columns[index]?.numeric ? "num" : undefined);
  const table = (
    <table className={phone === "stacked" ? "table stacked" : "table"} {...as("table")}>
      <caption className={hideCaption ? "hide" : undefined}>{caption}</caption>
      <thead {...as("rowgroup")}>
        <tr {...as("row")}>
          {columns.map((column, index) => (
            <th key={column.key} scope="col" {...as("columnheader")} className={cellClass(index)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as("rowgroup")}>
        {rows.map((row) => (
          <tr key={row.id} {...as("row")}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" {...as("rowheader")} className={cellClass(index)}>
                  {row.cells[index]}
                </th>
              ) : (
                <td key={column.key} {...as("cell")} data-label={column.label} className={cellClass(index)}>
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot ? (
        <tfoot {...as("rowgroup")}>
          <tr {...as("row")}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" {...as("rowheader")}>
                  {foot[index]}
                </th>
              ) : (
                <td key={column.key} {...as("cell")} data-label={column.label} className={cellClass(index)}>
                  {foot[index]}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
  if (phone === "stacked") return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="scroll" tabIndex={0} aria-label={caption}>
      {table}
    </section>
  );
}
