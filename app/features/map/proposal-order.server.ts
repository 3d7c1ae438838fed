/**
 * Places of a page in an order, by counting: how many matching proposals have each key tells on which keys the page
 * begins and ends, and one more pass puts those in their places. Neither the number of matches nor the page's depth
 * costs a sort.
 */

/**
 * Places `offset` to `offset + count` among those whose `fails` is 0, ordered by `keys`; equal keys by place (the
 * proposals' numbers), in the same direction.
 */
export function placesInOrder(
  fails: Uint8Array,
  keys: Int32Array | Uint32Array,
  direction: "ascending" | "descending",
  offset: number,
  count: number,
): number[] {
  if (count <= 0) return [];
  const places = matching(fails);
  if (places.length === 0) return [];
  const [least, most] = range(places, keys);
  const starts = startsByKey(places, keys, least, most, direction);
  const page: number[] = [];
  let left = count;
  const last = places.length - 1;
  for (let step = 0; step <= last; step += 1) {
    const place = places[direction === "ascending" ? step : last - step] ?? 0;
    const key = (keys[place] ?? 0) - least;
    const position = starts[key] ?? 0;
    starts[key] = position + 1;
    if (position < offset || position >= offset + count) continue;
    page[position - offset] = place;
    left -= 1;
    if (left === 0) break;
  }
  return page;
}

/** The places whose `fails` is 0, ascending; every place is written and only the matching ones kept, so nothing branches. */
function matching(fails: Uint8Array): Uint32Array {
  const places = new Uint32Array(fails.length);
  let count = 0;
  for (let i = 0; i < fails.length; i += 1) {
    places[count] = i;
    count += fails[i] === 0 ? 1 : 0;
  }
  return places.subarray(0, count);
}

function range(places: Uint32Array, keys: Int32Array | Uint32Array): [number, number] {
  let least = keys[places[0] ?? 0] ?? 0;
  let most = least;
  for (let i = 0; i < places.length; i += 1) {
    const key = keys[places[i] ?? 0] ?? 0;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return [least, most];
}

/** For each key, counted from `least`, how many matching proposals stand before its first. */
function startsByKey(
  places: Uint32Array,
  keys: Int32Array | Uint32Array,
  least: number,
  most: number,
  direction: "ascending" | "descending",
): Uint32Array {
  const counts = new Uint32Array(most - least + 1);
  for (let i = 0; i < places.length; i += 1) {
    const key = (keys[places[i] ?? 0] ?? 0) - least;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  let before = 0;
  for (let step = 0; step < counts.length; step += 1) {
    const key = direction === "ascending" ? step : counts.length - 1 - step;
    const here = counts[key] ?? 0;
    counts[key] = before;
    before += here;
  }
  return counts;
}
