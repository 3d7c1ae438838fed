import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { formatDateTime } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { DecisionForm } from "./decision-form";
import type { ReadModerated } from "./read-moderated.server";

/** What visitors find wrong with a published proposal, and the word that it may stay. */
export function ReportsPanel({ read }: { read: Pick<ReadModerated, "proposal" | "reports"> }) {
  const { t } = useTranslation("moderation");
  const { language } = useSite();
  const { proposal, reports } = read;
  if (reports.length === 0) return null;
  return (
    <Notice kind="attention" title={t("report.panel", { count: reports.length })}>
      <ul className="stack-s">
        {reports.map(({ id, reason, words, reportedAt, seemsAutomatic }) => (
          <li key={id}>
            <p>
              <b>{t(`report.reasons.${reason}`)}</b>{" "}
              <span className="small soft">
                {formatDateTime(language, reportedAt)}
                {seemsAutomatic ? `, ${t("report.automatic")}` : null}
              </span>
            </p>
            {words ? <p className="lines">{words}</p> : null}
          </li>
        ))}
      </ul>
      <p>{t("report.what")}</p>
      <DecisionForm proposal={proposal}>
        <Button variant="quiet" small icon="check" name="intent" value="dismiss">
          {t("report.dismiss")}
        </Button>
      </DecisionForm>
    </Notice>
  );
}
