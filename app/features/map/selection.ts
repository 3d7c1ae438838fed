import type { ProposalOrigin, PublicProposalStatus } from "db/tables/proposals";

/** In the order in which pages offer them. */
export const ORIGINS = ["online", "meeting", "paper", "import"] as const satisfies readonly ProposalOrigin[];
export const STATUSES = [
  "published",
  "considered",
  "included",
  "not_included",
] as const satisfies readonly PublicProposalStatus[];
export const SORTS = ["newest", "oldest", "support", "nearest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Which published proposals a page speaks of, and in what order: one question for list, map, counts and exports. Values
 * of one filter are alternatives (any of these themes); the filters narrow one another. Lists are sorted, without
 * repetition; an empty list, and an absent date or query, leaves its filter open.
 */
export interface Selection {
  /** Slugs. */
  themes: string[];
  /** Slugs, and `NO_PLACE`. */
  neighbourhoods: string[];
  /** Public numbers of meetings. */
  meetings: number[];
  origins: ProposalOrigin[];
  statuses: PublicProposalStatus[];
  /** First day, YYYY-MM-DD, included. */
  from?: string | undefined;
  /** Last day, YYYY-MM-DD, included. */
  to?: string | undefined;
  /** Words as typed, trimmed. */
  q?: string | undefined;
  sort: Sort;
  /** What `nearest` is near to: the slug of a neighbourhood, or a point as `lat,lng` (see `pointIn`). */
  near?: string | undefined;
  /** From 1. */
  page: number;
}

/** Filters that hold a list of values. */
export type ListFilter = "themes" | "neighbourhoods" | "meetings" | "origins" | "statuses";
/** Everything a chip can stand for. */
export type Filter = ListFilter | "from" | "to" | "q";

/** Names of the filters in the address; part of the contract with the outside. */
export const FILTER_PARAMS = {
  themes: "theme",
  neighbourhoods: "neighbourhood",
  meetings: "meeting",
  origins: "origin",
  statuses: "status",
  from: "from",
  to: "to",
  q: "q",
} as const satisfies Record<Filter, string>;

/** An address with more values than this was not made by one of our pages. */
const MOST_VALUES = 100;
const LONGEST_QUERY = 200;
const LAST_PAGE = 1_000_000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 80;

/**
 * Stands among neighbourhoods for proposals that have neither a point nor a neighbourhood: about everything, or with a
 * place told by words alone. No slug has an underscore, so it can never be one.
 */
export const NO_PLACE = "no_place";

export const EVERYTHING: Selection = {
  themes: [],
  neighbourhoods: [],
  meetings: [],
  origins: [],
  statuses: [],
  sort: "newest",
  page: 1,
};

/** Three decimals of a degree are a hundred metres: near enough, and not the house of whoever asks. */
const NEAR_DECIMALS = 3;

/** The point that a text such as “54.397,24.056” names; undefined where it names none on earth. */
export function pointIn(near: string): { lat: number; lng: number } | undefined {
  const found = /^\s*(-?\d{1,2}(?:\.\d{1,9})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*$/.exec(near);
  const [lat, lng] = [Number(found?.[1] ?? Number.NaN), Number(found?.[2] ?? Number.NaN)];
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}

function placeAsked(params: URLSearchParams): string | undefined {
  const asked = params.get("near")?.trim() ?? "";
  const point = pointIn(asked);
  // Without the sign of a zero, so that equal places have equal addresses.
  const degrees = (value: number) => (Number(value.toFixed(NEAR_DECIMALS)) || 0).toFixed(NEAR_DECIMALS);
  if (point) return `${degrees(point.lat)},${degrees(point.lng)}`;
  return asked.length <= LONGEST_SLUG && SLUG.test(asked) ? asked : undefined;
}

/** What order a page shows when nobody chose one: what answers the words best, or the newest where there are no words. */
export const defaultSort = ({ q }: Pick<Selection, "q">): Sort => (q ? "relevance" : "newest");

const sorted = <T extends string | number>(values: T[]): T[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : 1)).slice(0, MOST_VALUES);

/** All values of a parameter, repeated or separated by commas. */
const valuesOf = (params: URLSearchParams, name: string): string[] =>
  params.getAll(name).flatMap((value) => value.split(",").map((part) => part.trim()));

const slugs = (params: URLSearchParams, name: string): string[] =>
  sorted(valuesOf(params, name).filter((value) => value.length <= LONGEST_SLUG && SLUG.test(value)));

function neighbourhoodsIn(params: URLSearchParams): string[] {
  const name = FILTER_PARAMS.neighbourhoods;
  const isWithoutPlace = valuesOf(params, name).includes(NO_PLACE);
  return sorted([...slugs(params, name), ...(isWithoutPlace ? [NO_PLACE] : [])]);
}

function numbers(params: URLSearchParams, name: string): number[] {
  return sorted(
    valuesOf(params, name)
      .filter((value) => /^\d{1,9}$/.test(value))
      .map(Number)
      .filter((value) => value > 0),
  );
}

function oneOf<T extends string>(params: URLSearchParams, name: string, known: readonly T[]): T[] {
  const asked = new Set(valuesOf(params, name));
  return known.filter((value) => asked.has(value));
}

/** A day that the calendar has; 30 February is ignored like any other unknown value. */
function day(params: URLSearchParams, name: string): string | undefined {
  const value = params.get(name)?.trim() ?? "";
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
}

/** Cut between characters: half of a pair of surrogates would not survive the way through an address. */
const firstCharacters = (text: string): string =>
  [...text.slice(0, 2 * LONGEST_QUERY)].slice(0, LONGEST_QUERY).join("").trim();

/**
 * Reads a selection from an address. Values are repeatable or separated by commas; what is unknown or malformed is
 * ignored, so no address can fail. Whether a slug or a meeting exists is not known here: `knownOnly` drops those that do not.
 */
export function parseSelection(params: URLSearchParams): Selection {
  const days = [day(params, "from"), day(params, "to")];
  // Two days the wrong way round still name one stretch of time.
  const [from, to] = days[0] && days[1] && days[0] > days[1] ? days.reverse() : days;
  const q = firstCharacters((params.get("q") ?? "").replace(/\s+/gu, " ").trim());
  const page = /^\d{1,7}$/.test(params.get("page") ?? "") ? Number(params.get("page")) : 1;
  const usual = defaultSort({ q });
  const sort = SORTS.find((known) => known === params.get("sort")) ?? usual;
  const near = sort === "nearest" ? placeAsked(params) : undefined;
  return {
    themes: slugs(params, FILTER_PARAMS.themes),
    neighbourhoods: neighbourhoodsIn(params),
    meetings: numbers(params, FILTER_PARAMS.meetings),
    origins: oneOf(params, FILTER_PARAMS.origins, ORIGINS),
    statuses: oneOf(params, FILTER_PARAMS.statuses, STATUSES),
    ...(from && { from }),
    ...(to && { to }),
    ...(q && { q }),
    // Relevance to nothing is no order.
    sort: sort === "relevance" ? usual : sort,
    ...(near && { near }),
    page: Math.min(Math.max(page, 1), LAST_PAGE),
  };
}

/**
 * The one address of a selection: parameters in the contract's order, lists joined by commas, defaults left out; so
 * equal selections have equal addresses, and one page in the cache.
 */
export function selectionParams(selection: Selection): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value && params.set(name, value);
  set(FILTER_PARAMS.themes, selection.themes.join(","));
  set(FILTER_PARAMS.neighbourhoods, selection.neighbourhoods.join(","));
  set(FILTER_PARAMS.meetings, selection.meetings.join(","));
  set(FILTER_PARAMS.origins, selection.origins.join(","));
  set(FILTER_PARAMS.statuses, selection.statuses.join(","));
  set(FILTER_PARAMS.from, selection.from);
  set(FILTER_PARAMS.to, selection.to);
  set(FILTER_PARAMS.q, selection.q);
  if (selection.sort !== defaultSort(selection)) params.set("sort", selection.sort);
  if (selection.sort === "nearest") set("near", selection.near);
  if (selection.page > 1) params.set("page", String(selection.page));
  return params;
}

/** The same as text: `?theme=senjorai&page=2`, or nothing where everything is selected. Commas stay readable. */
export function selectionQuery(selection: Selection): string {
  const text = selectionParams(selection).toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}

/** Whether an address is the one that the selection has: forms send empty fields and repeated names. */
export function isCanonical(asked: URLSearchParams, selection: Selection): boolean {
  const sorted = (params: URLSearchParams) =>
    [...params]
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join("&");
  return sorted(asked) === sorted(selectionParams(selection));
}

/** Selection narrowed (or widened) by one more value; back on the first page. */
export function withFilter(selection: Selection, filter: Filter, value: string | number): Selection {
  const params = selectionParams({ ...selection, page: 1 });
  const name = FILTER_PARAMS[filter];
  if (filter === "from" || filter === "to" || filter === "q") params.set(name, String(value));
  else params.append(name, String(value));
  return parseSelection(params);
}

/** Selection without one value of a list, or without a whole filter where no value is named; back on the first page. */
export function without(selection: Selection, filter: Filter, value?: string | number): Selection {
  const params = selectionParams({ ...selection, page: 1 });
  const name = FILTER_PARAMS[filter];
  const left = value === undefined ? [] : valuesOf(params, name).filter((kept) => kept !== String(value));
  params.delete(name);
  if (left.length > 0) params.set(name, left.join(","));
  return parseSelection(params);
}

/** Whether anything narrows the selection. */
export function isNarrowed(selection: Selection): boolean {
  return selectionParams({ ...selection, sort: defaultSort(selection), page: 1 }).size > 0;
}

/** Selection without the slugs and meeting numbers that the database does not have, so that no chip stands for nothing. */
export function knownOnly(
  selection: Selection,
  known: { themes: readonly string[]; neighbourhoods: readonly string[]; meetings: readonly number[] },
): Selection {
  const { near, ...rest } = selection;
  const isKnown = near !== undefined && (pointIn(near) !== undefined || known.neighbourhoods.includes(near));
  return {
    ...rest,
    ...(isKnown && { near }),
    themes: selection.themes.filter((slug) => known.themes.includes(slug)),
    neighbourhoods: selection.neighbourhoods.filter(
      (slug) => slug === NO_PLACE || known.neighbourhoods.includes(slug),
    ),
    meetings: selection.meetings.filter((number) => known.meetings.includes(number)),
  };
}
