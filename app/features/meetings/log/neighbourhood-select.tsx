import { useTranslation } from "react-i18next";
import { Select } from "~/components/select";
import { useLogPage } from "./log-page-context";

/** Where a proposal belongs; starts at the meeting's own neighbourhood. */
export function NeighbourhoodSelect({ id, value }: { id: string; value: string }) {
  const { t } = useTranslation("meetings");
  const { neighbourhoods } = useLogPage();
  if (neighbourhoods.length === 0) return null;
  return (
    <Select
      id={id}
      name="neighbourhood"
      label={t("log.neighbourhood")}
      defaultValue={value}
      empty={t("log.wholeTown")}
      options={neighbourhoods.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
