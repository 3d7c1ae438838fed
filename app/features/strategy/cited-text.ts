import { parseSection, type Sentence, type Source, sentencesOf } from "./section-text";

/** A sentence as it is read: where it stands in the section and, if it rests on something, the number of its note. */
export interface ReadSentence {
  text: string;
  sources: Source[];
  /** From 0; the sentence's anchor. */
  position: number;
  /** From 1, in the order of the section; null for a sentence without sources. */
  note: number | null;
}

export type NotedSentence = ReadSentence & { note: number };

/** A block with the sentences in it that carry notes, which stand beside or below it. */
export type ReadBlock =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; sentences: ReadSentence[]; noted: NotedSentence[] }
  | { kind: "list"; items: ReadSentence[][]; noted: NotedSentence[] };

/** A section's text with its sentences counted and its notes numbered. */
export function readCitedText(body: string): ReadBlock[] {
  let position = -1;
  let note = 0;
  const read = (sentences: readonly Sentence[]): ReadSentence[] =>
    sentences.map(({ text, sources }) => {
      position += 1;
      if (sources.length > 0) note += 1;
      return { text, sources, position, note: sources.length > 0 ? note : null };
    });
  const noted = (sentences: ReadSentence[]) =>
    sentences.filter((sentence): sentence is NotedSentence => sentence.note !== null);
  return parseSection(body).map((block) => {
    if (block.kind === "heading") return block;
    if (block.kind === "paragraph") {
      const sentences = read(block.sentences);
      return { kind: block.kind, sentences, noted: noted(sentences) };
    }
    const items = block.items.map(read);
    return { kind: block.kind, items, noted: noted(items.flat()) };
  });
}

/** How much of a section's text says what it rests on. */
export function countSentences(body: string): { sentences: number; cited: number; sources: Source[] } {
  const sentences = readCitedText(body).flatMap((block) => {
    if (block.kind === "heading") return [];
    return block.kind === "paragraph" ? block.sentences : block.items.flat();
  });
  return {
    sentences: sentences.length,
    cited: sentences.filter(({ sources }) => sources.length > 0).length,
    sources: sentences.flatMap((sentence) => sentence.sources),
  };
}

/** What the markers at the end of a section's text name while nothing is written before them. */
export function sourcesToCome(body: string): Source[] {
  const last = sentencesOf(parseSection(body)).at(-1);
  return last && !/[\p{L}\p{N}]/u.test(last.text) ? last.sources : [];
}
