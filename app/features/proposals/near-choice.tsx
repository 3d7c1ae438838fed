import type { Neighbourhood } from "db/queries/neighbourhoods";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Select } from "~/components/select";
import { pointIn, type Selection, selectionParams } from "~/features/map/selection";
import { IslandScript } from "~/platform/site";
import type { NearTexts } from "./near-me";

interface NearChoiceProps {
  selection: Selection;
  neighbourhoods: readonly Pick<Neighbourhood, "slug" | "name">[];
  /** The page without a query. */
  action: string;
}

/** Which place the list begins at: a neighbourhood, or where script runs the place where somebody is. */
export function NearChoice({ selection, neighbourhoods, action }: NearChoiceProps) {
  const { t } = useTranslation("proposals");
  const { near = "", ...rest } = selection;
  const texts: NearTexts = {
    mine: t("list.near.mine"),
    locating: t("list.near.locating"),
    failed: t("list.near.failed"),
  };
  const kept = [...selectionParams({ ...rest, page: 1 })];
  return (
    <form
      className="near"
      action={action}
      method="get"
      data-island="near-me"
      data-texts={JSON.stringify(texts)}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        id="near"
        name="near"
        label={t("list.near.place")}
        empty={t("list.near.none")}
        options={[
          ...(pointIn(near) ? [{ value: near, label: t("list.near.here") }] : []),
          ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: t("neighbourhood", { name }) })),
        ]}
        defaultValue={near}
      />
      <Button variant="quiet" icon="pin">
        {t("list.near.show")}
      </Button>
      <IslandScript name="near-me" />
    </form>
  );
}
