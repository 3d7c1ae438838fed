import type { FilterChip } from "~/components/navigation";
import { EVERYTHING, type Filter, NO_PLACE, type Selection, without } from "~/features/map/selection";
import type { Translate } from "~/i18n";
import { formatDate } from "~/i18n/formats";
import type { Language } from "~/platform/language";

interface Named {
  themes: readonly { slug: string; shortName: string }[];
  neighbourhoods: readonly { slug: string; name: string }[];
  meetings: readonly { number: number; title: string }[];
}

/** How many filters hold, the words apart. */
export function filterCount({
  themes,
  neighbourhoods,
  meetings,
  origins,
  statuses,
  from,
  to,
}: Selection): number {
  const days = [from, to].filter((day) => day !== undefined);
  return [themes, neighbourhoods, meetings, origins, statuses, days].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}

/** Everything that narrows a selection as chips, each of which leads to the selection without it. */
export function filterChips(input: {
  selection: Selection;
  values: Named;
  language: Language;
  t: Translate;
  /** The address of a selection: of the list or of the map. */
  hrefOf: (selection: Selection) => string;
}): FilterChip[] {
  const { selection, values, language, t, hrefOf } = input;
  const chip = (label: string, filter: Filter, value?: string | number): FilterChip => ({
    label,
    removeHref: hrefOf(without(selection, filter, value)),
    removeLabel: t("proposals:list.chipRemove", { label }),
  });
  const { q, from, to } = selection;
  return [
    ...(q ? [chip(t("proposals:list.chipWords", { words: q }), "q")] : []),
    ...values.themes
      .filter(({ slug }) => selection.themes.includes(slug))
      .map(({ slug, shortName }) => chip(shortName, "themes", slug)),
    ...values.neighbourhoods
      .filter(({ slug }) => selection.neighbourhoods.includes(slug))
      .map(({ slug, name }) => chip(t("proposals:neighbourhood", { name }), "neighbourhoods", slug)),
    ...(selection.neighbourhoods.includes(NO_PLACE)
      ? [chip(t("proposals:list.noPlace"), "neighbourhoods", NO_PLACE)]
      : []),
    ...values.meetings
      .filter(({ number }) => selection.meetings.includes(number))
      .map(({ number, title }) => chip(title, "meetings", number)),
    ...selection.statuses.map((status) => chip(t(`proposals:status.${status}`), "statuses", status)),
    ...selection.origins.map((origin) => chip(t(`proposals:origin.${origin}`), "origins", origin)),
    ...(from ? [chip(t("proposals:list.chipFrom", { date: formatDate(language, from) }), "from")] : []),
    ...(to ? [chip(t("proposals:list.chipTo", { date: formatDate(language, to) }), "to")] : []),
  ];
}

/** The selection that lifts every filter and keeps the order. */
export const withoutFilters = ({ sort, near }: Selection): Selection => ({
  ...EVERYTHING,
  ...(near && { near }),
  sort: sort === "relevance" ? EVERYTHING.sort : sort,
});
