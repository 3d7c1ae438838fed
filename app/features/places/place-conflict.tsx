import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { SummaryList, type SummaryRow } from "~/components/summary-list";

/** What somebody else saved while this form was open; the form below still holds what was typed. */
export function PlaceConflict({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useTranslation("places");
  return (
    <Notice kind="attention" role="alert" title={t("conflictTitle")}>
      <p>{t("conflictText")}</p>
      <SummaryList rows={rows.map((row) => ({ ...row, value: row.value || t("nothing") }))} />
    </Notice>
  );
}
