import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Select } from "~/components/select";
import { FILTER_PARAMS, type Selection } from "~/features/map/selection";
import { usePaths } from "~/platform/site";

interface Named {
  slug: string;
  name: string;
}

/** A theme and a neighbourhood to see the answers of; the tab stays. */
export function AnswerFilters({
  selection,
  themes,
  neighbourhoods,
}: {
  selection: Selection;
  themes: readonly (Named & { shortName: string })[];
  neighbourhoods: readonly Named[];
}) {
  const { t } = useTranslation(["answers", "proposals", "strategy"]);
  const paths = usePaths();
  return (
    <form className="answer-filters" action={paths.answers()} method="get">
      {selection.statuses.map((status) => (
        <input key={status} type="hidden" name={FILTER_PARAMS.statuses} value={status} />
      ))}
      <Select
        id="theme"
        name={FILTER_PARAMS.themes}
        label={t("theme")}
        empty={t("anyTheme")}
        options={themes.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        defaultValue={selection.themes[0] ?? ""}
      />
      {neighbourhoods.length > 0 ? (
        <Select
          id="neighbourhood"
          name={FILTER_PARAMS.neighbourhoods}
          label={t("neighbourhood")}
          empty={t("anyNeighbourhood")}
          options={neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={selection.neighbourhoods[0] ?? ""}
        />
      ) : null}
      <Button variant="quiet">{t("show")}</Button>
    </form>
  );
}
