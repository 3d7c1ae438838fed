/** What a list shows of a proposal, and what a search engine shows of a page. */
const longestTitle = 120;
/** The database keeps more, but nobody speaks more in one breath; the form says so. */
export const longestSpokenText = 4000;

export interface TitleAndBody {
  title: string;
  body: string;
}

/**
 * Makes a title and a text of what was typed in one field while somebody spoke: the first line, or the first sentence, is
 * the title and the rest the text. A first sentence that is too long for a title is cut at a word, and the text then holds
 * all of it, so that nothing said is lost.
 */
export function splitSpokenText(typed: string): TitleAndBody {
  const text = typed
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    // A stop or a dash before the first word is a slip of the finger.
    .replace(/^[^\p{L}\p{N}„“"«(]+/u, "")
    .trim();
  const [firstLine = "", ...lines] = text.split("\n");
  const head = firstSentence(firstLine.trim());
  const rest = [head.rest, ...lines].join("\n").trim();
  if (head.sentence.length > longestTitle) return { title: shorten(head.sentence), body: text };
  return { title: withoutStop(head.sentence), body: rest };
}

/** The one text that `splitSpokenText` makes the same title and body of: what a field shows when it is mended. */
export function joinSpokenText({ title, body }: TitleAndBody): string {
  if (body === "") return title;
  const isCut = title.endsWith("…") && title.length > longestTitle / 2;
  if (isCut && body.startsWith(title.slice(0, -1))) return body;
  return `${title}\n${body}`;
}

/** A sentence ends with a sign and a space before a capital letter, so that „2022 m. birželio“ stays whole. */
function firstSentence(line: string): { sentence: string; rest: string } {
  const end = /[.!?…]+\s+(?=[\p{Lu}„"])/u.exec(line);
  if (!end) return { sentence: line, rest: "" };
  return {
    sentence: line.slice(0, end.index + end[0].trimEnd().length),
    rest: line.slice(end.index + end[0].length),
  };
}

/** A title has no stop at its end, however many were typed; three together are a pause and stay. */
function withoutStop(sentence: string): string {
  const shorter = sentence.replace(/(?<!\.)\.$/, "").trim();
  return shorter === sentence ? sentence : withoutStop(shorter);
}

function shorten(sentence: string): string {
  const cut = sentence.slice(0, longestTitle - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > longestTitle / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, "")}…`;
}
