import { type FileChild, HeadingLevel, Paragraph } from "docx";
import { protocolTable } from "./protocol-table";
import type { Writing } from "./writing";

/** Who was there, as counts: names are on the annexed list, which is not published. */
export function presentBlocks({ protocol, t }: Writing): FileChild[] {
  const { people, sectors, groups, organisations } = protocol.minutes;
  const heading = new Paragraph({ text: t("protocol:present"), heading: HeadingLevel.HEADING_1 });
  if (people === 0) return [heading, new Paragraph({ text: t("protocol:presentUnknown") })];
  const list = (parts: string[]) => parts.join("; ");
  return [
    heading,
    new Paragraph({ text: t("protocol:presentAll", { count: people }) }),
    protocolTable({
      ...{ widths: [75, 25], numeric: 1 },
      head: [t("meetings:minutes.sector"), t("meetings:minutes.people")],
      rows: sectors.map(({ category, people: count }) => [t(`meetings:sector.${category}`), String(count)]),
    }),
    new Paragraph({ text: "", spacing: { after: 60 } }),
    ...(groups.length > 0
      ? [
          new Paragraph({
            text: t("protocol:groups", {
              groups: list(
                groups.map(({ category, people: count }) => `${t(`meetings:group.${category}`)} – ${count}`),
              ),
            }),
          }),
        ]
      : []),
    ...(organisations.length > 0
      ? [
          new Paragraph({
            text: t("protocol:organisations", {
              organisations: list(
                organisations.map(({ sector, count }) => `${t(`meetings:sector.${sector}`)} – ${count}`),
              ),
            }),
          }),
        ]
      : []),
  ];
}
