import type { MailRow } from "db/queries/outbox";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { SummaryList } from "~/components/summary-list";
import { formatDateTime, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

/** To whom and when, how its delivery went, and another try where it failed. */
export function LetterFacts({ mail, mailLeaves }: { mail: MailRow; mailLeaves: boolean }) {
  const { t } = useTranslation("mail");
  const { language } = useSite();
  const at = (instant: string) => formatDateTime(language, instant);
  return (
    <section className="stack" aria-labelledby="delivery">
      <h2 id="delivery">{t("delivery")}</h2>
      <SummaryList
        narrow
        rows={[
          { key: t("column.to"), value: <span className="anywhere">{mail.recipient}</span> },
          { key: t("written"), value: at(mail.createdAt) },
          ...(mail.sentAt ? [{ key: t(mailLeaves ? "sentAt" : "keptAt"), value: at(mail.sentAt) }] : []),
          ...(mail.state === "sent"
            ? []
            : [{ key: t("tries"), value: formatNumber(language, mail.attempts) }]),
          ...(mail.lastError
            ? [{ key: t("lastError"), value: <span className="anywhere">{mail.lastError}</span> }]
            : []),
        ]}
      />
      {mail.state === "failed" ? (
        <StaffForm>
          <Button variant="quiet" icon="mail">
            {t("retry")}
          </Button>
        </StaffForm>
      ) : null}
    </section>
  );
}
