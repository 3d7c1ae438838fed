import { useTranslation } from "react-i18next";
import { Select } from "~/components/select";
import { useLogPage } from "./log-page-context";

/** Where a proposal belongs; those that the meeting concerns come first. */
export function NeighbourhoodSelect({ id, value }: { id: string; value: string }) {
  const { t } = useTranslation("meetings");
  const { neighbourhoods, ownNeighbourhoods } = useLogPage();
  const isOwn = ({ id: one }: { id: string }) => ownNeighbourhoods.includes(one);
  const ordered = [...neighbourhoods.filter(isOwn), ...neighbourhoods.filter((one) => !isOwn(one))];
  if (neighbourhoods.length === 0) return null;
  return (
    <Select
      id={id}
      name="neighbourhood"
      label={t("log.neighbourhood")}
      defaultValue={value}
      empty={t("log.wholeArea")}
      options={ordered.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
