import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { useLogPage } from "./log-page-context";
import { UnsentTexts } from "./unsent-texts";

/** What somebody wrote here whose right to keep the meeting ended meanwhile: to be copied; it stays on the device. */
export function ClosedMeeting() {
  const { t } = useTranslation("meetings");
  const { view } = useLogPage();
  if (view.trouble !== "closed" || view.unsent.length === 0) return null;
  return (
    <Notice kind="attention" title={t("unsent.closedTitle")} role="alert">
      <p>{t("unsent.closedText")}</p>
      <UnsentTexts texts={view.unsent} />
    </Notice>
  );
}
