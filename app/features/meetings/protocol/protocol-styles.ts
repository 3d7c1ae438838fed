import { AlignmentType, Document, type FileChild, type Footer, LevelFormat } from "docx";
import type { Language } from "~/platform/language";

/** Word measures in twentieths of a point: 1 mm. */
const MM = 1440 / 25.4;
const mm = (length: number) => Math.round(length * MM);
/** Sizes of letters in half points. */
const points = (size: number) => size * 2;

/** Margins of the rules for documents of Lithuanian institutions: 30 mm left, 10 mm right, 20 mm above and below. */
const margin = { left: mm(30), right: mm(10), top: mm(20), bottom: mm(20) };

/** The numbered list of the agenda. */
export const AGENDA_LIST = "agenda";

/** A4, one serif face, headings that a word processor knows as such. */
export function protocolDocument(input: {
  children: FileChild[];
  footer: Footer;
  title: string;
  language: Language;
}): Document {
  const tongue = input.language === "lt" ? "lt-LT" : "en-GB";
  const font = "Times New Roman";
  const heading = { run: { font, size: points(12), bold: true, color: "000000" } };
  return new Document({
    title: input.title,
    creator: "Sueiga",
    styles: {
      default: {
        document: {
          run: { font, size: points(12), language: { value: tongue } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: {
          run: { font, size: points(14), bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } },
        },
        heading1: { ...heading, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
        heading2: { ...heading, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: AGENDA_LIST,
          levels: [
            {
              ...{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START },
              style: { paragraph: { indent: { left: mm(10), hanging: mm(8) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        footers: { default: input.footer },
        children: input.children,
      },
    ],
  });
}
