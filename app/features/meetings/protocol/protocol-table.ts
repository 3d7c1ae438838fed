import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

interface Columns {
  /** Shares of the width in percent; together 100. */
  widths: readonly number[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Index of a column of figures. */
  numeric?: number;
}

/** A table whose first row is repeated on every page and read as its heading. */
export function protocolTable({ widths, head, rows, numeric }: Columns): Table {
  const cell = (text: string, index: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE },
      margins: { left: 100, right: 100, top: 40, bottom: 40 },
      children: [
        new Paragraph({
          alignment: index === numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0 },
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, index) => cell(text, index, true)) }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, false)) }),
      ),
    ],
  });
}
