/** A piece of two texts: in both, only in the one before, or only in the one after. */
export interface Piece {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Comparing takes the product of both lengths; longer texts are shown whole, one after the other. */
const mostCells = 4_000_000;

const partsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** What was taken out and what was put in, word by word, in the order of reading. */
export function wordDifference(before: string, after: string): Piece[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = compare(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (parts: readonly string[]): Piece[] => parts.map((text) => ({ kind: "same", text }));
  return joined([...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))]);
}

/** By the longest common subsequence. */
function compare(a: readonly string[], b: readonly string[]): Piece[] {
  const gone: Piece[] = a.map((text) => ({ kind: "gone", text }));
  const added: Piece[] = b.map((text) => ({ kind: "new", text }));
  if (a.length * b.length > mostCells) return [...gone, ...added];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (x: number, y: number) => longest[x * width + y] ?? 0;
  for (let x = a.length - 1; x >= 0; x--)
    for (let y = b.length - 1; y >= 0; y--)
      longest[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
  const pieces: Piece[] = [];
  let [x, y] = [0, 0];
  while (x < a.length && y < b.length) {
    if (a[x] === b[y]) {
      pieces.push({ kind: "same", text: a[x] ?? "" });
      x++;
      y++;
    } else if (at(x + 1, y) >= at(x, y + 1)) pieces.push(...gone.slice(x, ++x));
    else pieces.push(...added.slice(y, ++y));
  }
  return [...pieces, ...gone.slice(x), ...added.slice(y)];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += text;
    else whole.push({ kind, text });
  }
  return whole;
}
