/** One value that an entry says was changed: where it stands, as names from the outside in, and what it was and is. */
export interface Difference {
  path: readonly string[];
  from?: Plain | undefined;
  to?: Plain | undefined;
}

/** What is left at the end of a path: a word, a number, or a list that is compared as a whole. */
export type Plain = string | number | boolean | readonly unknown[];

/** For programs: versions, keys, ids and orders that tell a reader nothing. */
const hidden = new Set(
  "id key kind item part text version eventId citation sortKey isSample agendaItemId neighbourhoodId neighbourhoodIds keeperIds consultationId themeIds themes neighbourhood parent seenTitle seenDescription".split(
    " ",
  ),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Nothing, "" and an empty list all say nothing. */
function plain(value: unknown): Plain | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

/** What differs between two states as the audit log keeps them (JSON; null for none), in the order they were written. */
export function differences(before: string | null, after: string | null): Difference[] {
  return compare([], parse(before), parse(after));
}

function parse(json: string | null): unknown {
  return json === null ? undefined : JSON.parse(json);
}

function compare(path: readonly string[], before: unknown, after: unknown): Difference[] {
  if (isRecord(before) || isRecord(after)) {
    const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !hidden.has(name));
    return names.flatMap((name) => {
      // A change names what it changes: what it leaves out stays as it was.
      if (after !== undefined && !(name in is) && before !== undefined) return [];
      return compare([...path, name], was[name], is[name]);
    });
  }
  const [from, to] = [plain(before), plain(after)];
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from, to }];
}

const MOST_SIGNS = 240;
const SIGNS_BEFORE = 40;

/** Two long texts cut to where they begin to differ, so that the difference is in sight. */
export function aroundDifference(from: string, to: string, most = MOST_SIGNS): [from: string, to: string] {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const longest = Math.max(from.length, to.length);
  const wanted = longest <= most ? 0 : Math.max(0, same - SIGNS_BEFORE);
  const start = wanted === 0 ? 0 : from.lastIndexOf(" ", wanted) + 1;
  const cut = (text: string) =>
    (start > 0 ? "…" : "") + text.slice(start, start + most) + (text.length > start + most ? "…" : "");
  return [cut(from), cut(to)];
}
