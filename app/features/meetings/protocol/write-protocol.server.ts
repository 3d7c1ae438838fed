import { AlignmentType, type FileChild, Footer, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { formatDate } from "~/i18n/formats";
import { presentBlocks } from "./present-blocks";
import { annexBlocks, signatureBlocks } from "./protocol-end";
import { agendaBlocks, discussionBlocks } from "./protocol-matters";
import { protocolDocument } from "./protocol-styles";
import type { Writing } from "./writing";

/**
 * The minutes as an OOXML document (ECMA-376) on A4, with the elements that Lithuanian practice asks for, in its order:
 * who, PROTOKOLAS, date and number, place and times, chair and secretary, who was there, DARBOTVARKĖ, then of each item
 * SVARSTYTA and NUTARTA, what is annexed, and where to sign.
 */
export async function writeProtocol(writing: Writing): Promise<Buffer> {
  const { protocol, t } = writing;
  const { meeting } = protocol;
  const children = [
    ...headBlocks(writing),
    ...presentBlocks(writing),
    ...agendaBlocks(writing),
    ...discussionBlocks(writing),
    ...annexBlocks(writing),
    ...signatureBlocks(writing),
  ];
  const name = t("protocol:page", { meeting: meeting.title, number: meeting.number });
  const footer = new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: name, size: 18 })] }),
    ],
  });
  return Packer.toBuffer(protocolDocument({ children, footer, title: name, language: writing.language }));
}

const centred = (text: string) => new Paragraph({ text, alignment: AlignmentType.CENTER });
const line = (text: string) => new Paragraph({ text });

function headBlocks({ protocol, language, t }: Writing): FileChild[] {
  const { organisation, meeting } = protocol;
  const date = meeting.heldOn ? formatDate(language, meeting.heldOn) : t("protocol:noDate");
  const neighbourhoods = meeting.neighbourhoods.map(({ name }) => name).join(", ");
  const isOne = meeting.neighbourhoods.length === 1;
  const named = (name: string | null) => name || t("protocol:notNamed");
  return [
    ...(meeting.isSample ? [centred(t("protocol:sample"))] : []),
    ...(organisation ? [centred(organisation.toLocaleUpperCase(language))] : []),
    new Paragraph({ text: t(`meetings:type.${meeting.type}`), alignment: AlignmentType.CENTER }),
    new Paragraph({ text: t("protocol:word"), heading: HeadingLevel.TITLE }),
    centred(meeting.title),
    centred(t("protocol:dateAndNumber", { date, number: meeting.number })),
    ...(meeting.place ? [line(t("protocol:place", { place: meeting.place }))] : []),
    ...(neighbourhoods
      ? [line(t(isOne ? "protocol:neighbourhood" : "protocol:neighbourhoods", { names: neighbourhoods }))]
      : []),
    ...(meeting.startsAt ? [line(t("protocol:began", { time: meeting.startsAt }))] : []),
    ...(meeting.endsAt ? [line(t("protocol:ended", { time: meeting.endsAt }))] : []),
    line(`${t("protocol:chair")} – ${named(meeting.chair)}`),
    line(`${t("protocol:secretary")} – ${named(meeting.secretary)}`),
  ];
}
