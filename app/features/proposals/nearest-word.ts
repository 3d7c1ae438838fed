/** Shorter words are too like one another for a guess to be a help. */
const SHORTEST = 4;
/** In words of this length and more two slips are likelier than another word. */
const LONG = 7;

/**
 * How many slips lead from one word to another: a letter left out, put in, changed, or two swapped. Stops counting past
 * `most`, and then returns more than that.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}

/** The word that somebody most likely meant: the fewest slips away, of equals the commonest; undefined where none is near. */
export function nearestWord(typed: string, known: ReadonlyMap<string, number>): string | undefined {
  if (typed.length < SHORTEST) return undefined;
  let most = typed.length < LONG ? 1 : 2;
  let nearest: { word: string; slips: number; count: number } | undefined;
  for (const [word, count] of known) {
    const slips = slipsBetween(typed, word, most);
    if (slips > most || slips === 0) continue;
    if (nearest && (slips > nearest.slips || (slips === nearest.slips && count <= nearest.count))) continue;
    nearest = { word, slips, count };
    most = slips;
  }
  return nearest?.word;
}
