import { OPAQUE, splitSentences } from "~/i18n/sentences";

/** What a sentence rests on: a proposal („P-12“) or a meeting („S-3“), by its public number. */
export interface Source {
  kind: "proposal" | "meeting";
  number: number;
}

export interface Sentence {
  /** Without citation markers; `**` around what is bold, always in pairs unless one stands alone in its paragraph. */
  text: string;
  /** In the order in which they are named, each once. */
  sources: Source[];
  /** Where it stands in the parsed text, its markers included. */
  start: number;
  end: number;
}

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; sentences: Sentence[] }
  | { kind: "list"; items: Sentence[][] };

const NAMES = "\\[@[PS]-0*[1-9]\\d{0,8}(?:\\s*;\\s*@?[PS]-0*[1-9]\\d{0,8})*\\]";
/** A marker within a marker is text: taken out, it would turn what is left into one that nobody wrote. */
const PIECES = `(?:[PS\\d;@\\s-]|${NAMES}){0,200}`;
const MARKER_TEXT = `(?!(?<=\\[@${PIECES})${NAMES}${PIECES}\\])${NAMES}`;
const MARKER = new RegExp(MARKER_TEXT, "gi");
/** The space beside a marker goes with it, save one space between words. */
const MARKER_WITH_SPACE = new RegExp(` *${MARKER_TEXT} *(?=(.?))`, "gi");
/** What ends a sentence and stands right behind its last word: a marker goes before it. */
const STOPS = /(?<=[\p{L}\p{N}%])[.!?…]+$/u;

export const sourceLabel = ({ kind, number }: Source): string =>
  `${kind === "proposal" ? "P" : "S"}-${number}`;

export const sourceKey = sourceLabel;

const marker = (sources: readonly Source[]) => `[@${sources.map(sourceLabel).join("; ")}]`;

const sourcesIn = (text: string): Source[] =>
  [...text.matchAll(/([PS])-(\d+)/gi)].map(([, letter, digits]) => ({
    kind: letter?.toUpperCase() === "P" ? "proposal" : "meeting",
    number: Number(digits),
  }));

/**
 * Reads a section's text: paragraphs parted by empty lines, `## ` headings, `- ` lists, `**bold**` and citation markers
 * `[@P-12; @S-3]`. Nothing fails: what is no marker of ours stays text, and no character has a meaning beyond these.
 */
export function parseSection(body: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: { start: number; end: number } | undefined;
  let list: Sentence[][] | undefined;
  const endParagraph = () => {
    if (paragraph) blocks.push({ kind: "paragraph", sentences: parseSentences(body, paragraph) });
    paragraph = undefined;
  };
  for (const line of linesOf(body)) {
    const text = body.slice(line.start, line.end);
    const item = /^-(?:[ \t]+|$)/.exec(text);
    const heading = /^##(?:[ \t]+|$)/.exec(text);
    if (text === "" || item || heading) endParagraph();
    if (!item) list = undefined;
    if (heading) {
      const title = tidy(text.slice(heading[0].length));
      if (title) blocks.push({ kind: "heading", text: title });
    } else if (item) {
      const sentences = parseSentences(body, { start: line.start + item[0].length, end: line.end });
      if (sentences.length === 0) continue;
      if (!list) {
        list = [];
        blocks.push({ kind: "list", items: list });
      }
      list.push(sentences);
    } else if (text !== "") {
      paragraph = { start: paragraph?.start ?? line.start, end: line.end };
    }
  }
  endParagraph();
  return blocks;
}

/** Lines without the white space at their ends. */
function linesOf(body: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let from = 0;
  for (const line of body.split("\n")) {
    const start = from + (/^[ \t\r]*/.exec(line)?.[0].length ?? 0);
    const end = from + line.replace(/[ \t\r]+$/, "").length;
    lines.push({ start, end: Math.max(start, end) });
    from += line.length + 1;
  }
  return lines;
}

const tidy = (text: string) => text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");

function parseSentences(body: string, { start, end }: { start: number; end: number }): Sentence[] {
  const text = body.slice(start, end);
  const masked = text.replaceAll(OPAQUE, "\uFFFD").replace(MARKER, (found) => OPAQUE.repeat(found.length));
  let isBoldOpen = false;
  const pairs = boldMarks(
    splitSentences(masked).map((span) => withoutMarkers(text.slice(span.start, span.end)).text),
  );
  let seen = 0;
  return splitSentences(masked).map((span) => {
    const cleaned = withoutMarkers(text.slice(span.start, span.end));
    // Bold that runs on over several sentences is closed at the end of each and opened again.
    const marks = Math.min(countBold(cleaned.text), pairs - seen);
    seen += marks;
    const opens = isBoldOpen;
    isBoldOpen = (marks % 2 === 1) !== opens;
    return {
      text: `${opens ? "**" : ""}${cleaned.text}${isBoldOpen ? "**" : ""}`,
      sources: cleaned.sources,
      start: start + span.start,
      end: start + span.end,
    };
  });
}

const countBold = (text: string) => text.match(/\*\*/g)?.length ?? 0;
/** How many of a paragraph's `**` are in pairs. */
const boldMarks = (sentences: readonly string[]) => {
  const marks = sentences.reduce((sum, text) => sum + countBold(text), 0);
  return marks - (marks % 2);
};

/** A sentence's text and, apart, what its markers name. */
function withoutMarkers(raw: string): { text: string; sources: Source[] } {
  const sources = new Map<string, Source>();
  const text = tidy(
    tidy(raw).replace(MARKER_WITH_SPACE, (found: string, next: string, at: number) => {
      for (const source of sourcesIn(found)) {
        const key = sourceKey(source);
        if (!sources.has(key)) sources.set(key, source);
      }
      return at === 0 || next === "" || /[.,;:!?…)]/.test(next) ? "" : " ";
    }),
  );
  return { text, sources: [...sources.values()] };
}

/** A sentence as it is written in a section, its markers before the full stop; the reverse of parsing. */
function writeSentence({ text, sources }: Pick<Sentence, "text" | "sources">, isFirst: boolean): string {
  if (sources.length === 0) return text;
  const sentence = text.replace(STOPS, "");
  const stops = text.slice(sentence.length);
  // Text that would be read as a list or a heading at the start of a line hides behind its marker.
  if (isFirst && /^(?:-|##)(?: |$)/.test(text)) return `${marker(sources)} ${text}`;
  if (stops === "") return text === "" ? marker(sources) : `${text} ${marker(sources)}`;
  return `${sentence} ${marker(sources)}${stops}`;
}

const writeSentences = (sentences: readonly Sentence[], guard: boolean) =>
  sentences.map((sentence, index) => writeSentence(sentence, guard && index === 0)).join(" ");

/** The text of blocks, as `parseSection` reads it back. */
export function writeSection(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "heading") return `## ${block.text}`;
      if (block.kind === "paragraph") return writeSentences(block.sentences, true);
      return block.items.map((item) => `- ${writeSentences(item, false)}`).join("\n");
    })
    .join("\n\n");
}

/** The sentences of all paragraphs and lists, in order; a sentence's place here is its number in links and citations. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [];
    return block.kind === "paragraph" ? block.sentences : block.items.flat();
  });
}

/** Parts of a sentence, bold and not. A `**` without its fellow is text. */
export function boldParts(text: string): { text: string; bold: boolean }[] {
  return text
    .split(/\*\*(.+?)\*\*/u)
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}

/** A sentence's words only: what is stored with a citation and compared when the text changes. */
export const plainText = (text: string): string =>
  boldParts(text)
    .map((part) => part.text)
    .join("");

/**
 * Names a source in the sentence at `cursor` (or the last one before it) and says where the cursor then stands. Only
 * that sentence's markers change; a sentence that names the source already stays as it is.
 */
export function insertCitation(
  body: string,
  cursor: number,
  source: Source,
): { body: string; cursor: number } {
  const sentences = sentencesOf(parseSection(body));
  const sentence = sentences.findLast(({ start }) => start <= cursor) ?? sentences[0];
  if (!sentence) return { body: marker([source]) + body, cursor: marker([source]).length };
  if (sentence.sources.some((known) => sourceKey(known) === sourceKey(source))) return { body, cursor };
  const raw = body.slice(sentence.start, sentence.end);
  const last = [...raw.matchAll(MARKER)].at(-1);
  const stops = STOPS.exec(raw);
  const insertion = last
    ? { at: last.index + last[0].length - 1, text: `; @${sourceLabel(source)}` }
    : { at: stops?.index ?? raw.length, text: ` ${marker([source])}` };
  const at = sentence.start + insertion.at;
  return {
    body: body.slice(0, at) + insertion.text + body.slice(at),
    cursor: cursor >= at ? cursor + insertion.text.length : cursor,
  };
}
