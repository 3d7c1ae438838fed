import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { CheckboxGroup, type Choice } from "~/components/choices";
import { Disclosure } from "~/components/disclosure";
import { Fieldset } from "~/components/fieldset";
import { Icon } from "~/components/icon";
import { DateField, TextField } from "~/components/text-field";
import type { Facets } from "~/features/map/proposal-index.server";
import {
  defaultSort,
  FILTER_PARAMS,
  NO_PLACE,
  ORIGINS,
  type Selection,
  STATUSES,
} from "~/features/map/selection";
import { formatDate, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { filterCount } from "./filter-chips";
import type { FilterValues } from "./select-proposals.server";

interface ProposalFiltersProps {
  /** Where the form leads: the list or the map, which take the same filters. */
  action: string;
  selection: Selection;
  values: FilterValues;
  facets: Facets;
}

/** Search and every filter in one GET form, each choice with the number of proposals it would show. */
export function ProposalFilters({ action, selection, values, facets }: ProposalFiltersProps) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  const choice = (value: string, label: string, count = 0): Choice => ({
    value,
    label: t("list.choice", { label, shown: formatNumber(language, count) }),
  });
  const groups = [
    {
      id: "themes" as const,
      legend: t("themes"),
      chosen: selection.themes,
      choices: values.themes.map(({ slug, shortName, colour }) => ({
        ...choice(slug, shortName, facets.themes.get(slug)),
        colour,
      })),
    },
    {
      id: "neighbourhoods" as const,
      legend: t("list.neighbourhoods"),
      chosen: selection.neighbourhoods,
      choices: [
        ...values.neighbourhoods.map(({ slug, name }) => choice(slug, name, facets.neighbourhoods.get(slug))),
        choice(NO_PLACE, t("list.noPlace"), facets.neighbourhoods.get(NO_PLACE)),
      ],
    },
    {
      id: "statuses" as const,
      legend: t("list.statuses"),
      chosen: selection.statuses,
      choices: STATUSES.map((status) => choice(status, t(`status.${status}`), facets.statuses.get(status))),
    },
    {
      id: "meetings" as const,
      legend: t("list.meetings"),
      chosen: selection.meetings.map(String),
      choices: values.meetings.map(({ number, title, heldOn }) => ({
        ...choice(String(number), title, facets.meetings.get(number)),
        ...(heldOn && { hint: formatDate(language, heldOn) }),
      })),
    },
    {
      id: "origins" as const,
      legend: t("list.origins"),
      chosen: selection.origins,
      choices: ORIGINS.map((origin) => choice(origin, t(`origin.${origin}`), facets.origins.get(origin))),
    },
  ];
  const inUse = filterCount(selection);
  return (
    <search aria-label={t("list.search")}>
      <form className="filters" action={action} method="get">
        <div className="find">
          <TextField
            id="q"
            name={FILTER_PARAMS.q}
            type="search"
            label={t("list.search")}
            hint={t("list.searchHint")}
            defaultValue={selection.q ?? ""}
            maxLength={200}
            autoComplete="off"
          />
          <Button icon="search">{t("list.submit")}</Button>
        </div>
        <details className="disclosure all">
          <summary>
            <Icon name="filter" />
            {inUse > 0
              ? t("list.choice", { label: t("list.filters"), shown: formatNumber(language, inUse) })
              : t("list.filters")}
            <Icon name="chevron" />
          </summary>
          <div className="stack">
            <div>
              {groups
                .filter((group) => group.choices.length > 0)
                .map((group) => (
                  <Disclosure
                    key={group.id}
                    summary={group.legend}
                    open={group.id === "themes" || group.chosen.length > 0}
                  >
                    <CheckboxGroup
                      id={group.id}
                      name={FILTER_PARAMS[group.id]}
                      legend={<span className="hide">{group.legend}</span>}
                      choices={group.choices}
                      chosen={group.chosen}
                      oneColumn
                    />
                  </Disclosure>
                ))}
              <Disclosure
                summary={t("list.period")}
                open={selection.from !== undefined || selection.to !== undefined}
              >
                <Fieldset id="period" legend={<span className="hide">{t("list.period")}</span>}>
                  <DateField
                    id="from"
                    name={FILTER_PARAMS.from}
                    label={t("list.from")}
                    defaultValue={selection.from ?? ""}
                  />
                  <DateField
                    id="to"
                    name={FILTER_PARAMS.to}
                    label={t("list.to")}
                    defaultValue={selection.to ?? ""}
                  />
                </Fieldset>
              </Disclosure>
            </div>
            <Button block variant="quiet">
              {t("list.apply")}
            </Button>
          </div>
        </details>
        {selection.sort === defaultSort(selection) ? null : (
          <input type="hidden" name="sort" value={selection.sort} />
        )}
        {selection.near === undefined ? null : <input type="hidden" name="near" value={selection.near} />}
      </form>
    </search>
  );
}
