import { OPAQUE, splitSentences } from "~/i18n/sentences";

/** What a marker names: a proposal or a meeting by its number. */
export interface Source {
  kind: "proposal" | "meeting";
  number: number;
}

export interface CitingSentence {
  /** Order of the sentence in the section, from 0; headings are no sentences. */
  position: number;
  /** Without markers and signs of bold. */
  sentence: string;
  sources: Source[];
}

const MARKER = /\s*\[(@[^\]]+)\]/g;
/** `[@P-12; @S-3]` with numbers in place of the readable keys that authors write. */
export function resolveMarkers(text: string, numberOf: (key: string) => number | undefined): string {
  return text.replace(MARKER, (marker, inner: string) => {
    const names = inner.split(";").map((name) => name.trim().replace(/^@/, ""));
    const resolved = names.map((name) => {
      if (/^[PS]-\d+$/.test(name)) return `@${name}`;
      const number = numberOf(name);
      if (number === undefined) throw new Error(`The sample strategy cites ${name}, which is no proposal.`);
      return `@P-${number}`;
    });
    return `${/^\s/.test(marker) ? " " : ""}[${resolved.join("; ")}]`;
  });
}

/** The sentences of a section's body that carry markers, with what they rest on. */
export function citingSentences(body: string): CitingSentence[] {
  const sentences = body
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith("## "))
    .flatMap(sentencesIn);
  return sentences.flatMap((marked, position) => {
    const sources = [...marked.matchAll(MARKER)].flatMap((match) => sourcesIn(match[1] ?? ""));
    return sources.length === 0
      ? []
      : [{ position, sentence: marked.replace(MARKER, "").replaceAll("**", "").trim(), sources }];
  });
}

function sentencesIn(paragraph: string): string[] {
  const masked = paragraph.replace(MARKER, (found) => OPAQUE.repeat(found.length));
  return splitSentences(masked).map(({ start, end }) => paragraph.slice(start, end));
}

function sourcesIn(inner: string): Source[] {
  return [...inner.matchAll(/@([PS])-(\d+)/g)].map((match) => ({
    kind: match[1] === "P" ? ("proposal" as const) : ("meeting" as const),
    number: Number(match[2]),
  }));
}
