import { useTranslation } from "react-i18next";
import { MoreLink } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { QrCode, type QrDrawing } from "~/components/qr-code";
import { formatInstantDate } from "~/i18n/formats";
import { useSite } from "~/platform/site";

interface ReceiptCardProps {
  number: number;
  submittedAt: string;
  /** The whole private address. */
  link: string;
  qr: QrDrawing;
  token: string;
  organisation: string | null;
}

/** The private link for a drawer or a fridge door: a quarter of a sheet, black on white. */
export function ReceiptCard({ number, submittedAt, link, qr, token, organisation }: ReceiptCardProps) {
  const { t } = useTranslation(["receipt", "proposals", "common"]);
  const { language, paths } = useSite();
  return (
    <div className="stack-l">
      <div className="no-print reading stack">
        <PageHeader title={t("card.title")} lead={t("card.how")} />
      </div>
      <article className="paper card-paper" aria-label={t("card.title")}>
        <p className="paper-who">{organisation ?? t("common:siteName")}</p>
        <h2>{t("title", { number })}</h2>
        <p>{t("card.sent", { when: formatInstantDate(language, submittedAt) })}</p>
        <QrCode drawing={qr} label={t("card.qr", { number })} />
        <p>{t("card.text")}</p>
        <p className="paper-link">{link}</p>
      </article>
      <p className="no-print">
        <MoreLink href={paths.receipt(token)}>{t("card.back")}</MoreLink>
      </p>
    </div>
  );
}
