import { type FileChild, HeadingLevel, LeaderType, Paragraph, TabStopType, TextRun } from "docx";
import { protocolTable } from "./protocol-table";
import type { Writing } from "./writing";

/** The proposals made there, and what goes with the minutes. */
export function annexBlocks({ protocol, t }: Writing): FileChild[] {
  const { proposals, hasPrivateAnnex } = protocol;
  return [
    ...(proposals.length > 0
      ? [
          new Paragraph({ text: t("protocol:proposals"), heading: HeadingLevel.HEADING_1 }),
          protocolTable({
            widths: [15, 50, 35],
            head: [t("protocol:proposalNumber"), t("protocol:proposalTitle"), t("protocol:proposalThemes")],
            rows: proposals.map(({ number, title, themes }) => [
              t("proposals:number", { number }),
              title,
              themes.map(({ shortName }) => shortName).join(", "),
            ]),
          }),
        ]
      : []),
    ...(hasPrivateAnnex
      ? [
          new Paragraph({ text: t("protocol:annexes"), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: t("protocol:attendanceList") }),
        ]
      : []),
  ];
}

/** Where the line to sign on ends and the name stands, in twentieths of a point from the margin. */
const LINE_END = 6000;
const NAME = 6200;

/** A line for each to sign on, with the name beside it. */
export function signatureBlocks({ protocol, t }: Writing): FileChild[] {
  const { chair, secretary } = protocol.meeting;
  const line = (post: string, name: string | null) =>
    new Paragraph({
      keepLines: true,
      spacing: { before: 600, after: 0 },
      tabStops: [
        { type: TabStopType.LEFT, position: 3000 },
        { type: TabStopType.LEFT, position: LINE_END, leader: LeaderType.UNDERSCORE },
        { type: TabStopType.LEFT, position: NAME },
      ],
      children: [new TextRun(`${post}\t\t\t${name ?? ""}`)],
    });
  const caption = () =>
    new Paragraph({
      tabStops: [{ type: TabStopType.LEFT, position: 4000 }],
      children: [new TextRun({ text: `\t(${t("protocol:signature")})`, size: 18 })],
    });
  return [line(t("protocol:chair"), chair), caption(), line(t("protocol:secretary"), secretary), caption()];
}
