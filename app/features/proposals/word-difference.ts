/** A run of a text that stayed, was taken out or was put in. */
export interface Run {
  kind: "same" | "out" | "in";
  text: string;
}

/** More words than this on each side are shown as taken out and put in whole: comparing them would take too long. */
const MOST_WORDS = 1500;
/** A word with the space after it, so that the runs together are the text. */
const WORD = /\s+|[^\s]+\s*/g;

/** What was changed between two wordings, word by word, with as many words left in place as can be. */
export function wordDifference(from: string, to: string): Run[] {
  const [was, is] = [from.match(WORD) ?? [], to.match(WORD) ?? []];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const middle = compare(was.slice(start, was.length - end), is.slice(start, is.length - end));
  const same = (words: string[]): Run => ({ kind: "same", text: words.join("") });
  return merged([same(is.slice(0, start)), ...middle, same(is.slice(is.length - end))]);
}

function compare(was: readonly string[], is: readonly string[]): Run[] {
  const whole: Run[] = [
    { kind: "out", text: was.join("") },
    { kind: "in", text: is.join("") },
  ];
  if (was.length > MOST_WORDS || is.length > MOST_WORDS) return whole;
  const width = is.length + 1;
  /** How many words the rests of both have in common, from each pair of places on. */
  const common = new Uint16Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const [down, right] = [common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0];
      common[i * width + j] =
        was[i] === is[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [old, now] = [was[i], is[j]];
    if (old !== undefined && old === now) {
      runs.push({ kind: "same", text: now });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (now === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      runs.push({ kind: "out", text: old });
      i += 1;
    } else {
      runs.push({ kind: "in", text: now ?? "" });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours of one kind as one run, and no empty ones. */
function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === "") continue;
    if (last?.kind === run.kind) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
