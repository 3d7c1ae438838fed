import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "~/components/choices";

interface ElderNeighbourhoodsProps {
  neighbourhoods: readonly { id: string; name: string }[];
  /** Ids of those that the person speaks for. */
  chosen: readonly string[];
}

/** Which neighbourhoods an elder speaks for; in sight while the right of elders is ticked. */
export function ElderNeighbourhoods({ neighbourhoods, chosen }: ElderNeighbourhoodsProps) {
  const { t } = useTranslation("people");
  if (neighbourhoods.length === 0) return null;
  return (
    <div className="for-elders">
      <CheckboxGroup
        id="neighbourhoods"
        name="neighbourhoods"
        legend={t("form.neighbourhoods")}
        hint={t("form.neighbourhoodsHint")}
        chosen={chosen}
        choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  );
}
