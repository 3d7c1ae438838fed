import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";

/** Tells staff who came before the organisation was set up why there is nothing to do yet. */
export function SetupWaits() {
  const { t } = useTranslation("organisation");
  return (
    <Notice kind="attention" title={t("setup.waitsTitle")}>
      {t("setup.waitsText")}
    </Notice>
  );
}
