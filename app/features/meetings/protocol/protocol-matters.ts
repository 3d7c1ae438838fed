import type { Decision } from "db/queries/decisions";
import { type FileChild, HeadingLevel, Paragraph, TextRun } from "docx";
import type { Translate } from "~/i18n";
import { AGENDA_LIST } from "./protocol-styles";
import type { Writing } from "./writing";

/** The agenda as a numbered list. */
export function agendaBlocks({ protocol, t }: Writing): FileChild[] {
  const { items } = protocol.minutes;
  return [
    new Paragraph({ text: t("protocol:agenda"), heading: HeadingLevel.HEADING_1 }),
    ...(items.length === 0 ? [new Paragraph({ text: t("protocol:noAgenda") })] : []),
    ...items.map(
      ({ title }) => new Paragraph({ text: title, numbering: { reference: AGENDA_LIST, level: 0 } }),
    ),
  ];
}

/** Item by item what was discussed and decided; then what belonged to no item. */
export function discussionBlocks({ protocol, t }: Writing): FileChild[] {
  const { items, notes, decisions } = protocol.minutes;
  const rest = [...linesOf(notes), ...decisionsOf(decisions, `${items.length + 1}`, t)];
  return [
    ...items.flatMap((item, index) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [new TextRun(`${index + 1}. ${t("protocol:heard")}. `), new TextRun(item.title)],
      }),
      ...(item.presenter ? [new Paragraph({ text: t("protocol:presenter", { name: item.presenter }) })] : []),
      ...linesOf(item.notes.trim() ? item.notes : t("meetings:minutes.noNotes")),
      ...decisionsOf(item.decisions, `${index + 1}`, t),
    ]),
    ...(rest.length > 0
      ? [new Paragraph({ text: t("protocol:other"), heading: HeadingLevel.HEADING_1 }), ...rest]
      : []),
  ];
}

/** What was typed, a paragraph for each line. */
const linesOf = (text: string): Paragraph[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => new Paragraph({ text: line }));

/** Decisions are numbered within their item: 2.1, 2.2. */
function decisionsOf(decisions: readonly Decision[], item: string, t: Translate): FileChild[] {
  if (decisions.length === 0) return [];
  return [
    new Paragraph({ text: t("protocol:decided"), heading: HeadingLevel.HEADING_2 }),
    ...decisions.flatMap((decision, index) => [
      ...decision.wording
        .split(/\r?\n/)
        .map((line, at) => new Paragraph({ text: at === 0 ? `${item}.${index + 1}. ${line}` : line })),
      ...votesOf(decision, t),
    ]),
  ];
}

/** A number that nobody counted is a dash, which is not the same as none. */
function votesOf({ votesFor, votesAgainst, votesAbstained }: Decision, t: Translate): Paragraph[] {
  if (votesFor === null && votesAgainst === null && votesAbstained === null) return [];
  const shown = (votes: number | null) => votes ?? "—";
  const counted = {
    ...{ for: shown(votesFor), against: shown(votesAgainst), abstained: shown(votesAbstained) },
  };
  return [new Paragraph({ children: [new TextRun({ text: t("protocol:votes", counted), italics: true })] })];
}
