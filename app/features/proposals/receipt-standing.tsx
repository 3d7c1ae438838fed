import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { MoreLink } from "~/components/navigation";
import { StatusPath } from "~/components/status";
import { daysOf } from "~/features/privacy/kept-data";
import { formatInstantDate, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { CitingPassages } from "./citing-passages";
import type { ReadReceipt } from "./read-receipt.server";
import { isPublic } from "./receipt-path";

/** Where the proposal stands, why, what was answered, and which sentences rest on it. */
export function ReceiptStanding({ read }: { read: ReadReceipt }) {
  const { t } = useTranslation(["receipt", "proposals"]);
  const { language, paths } = useSite();
  const { own, path, passages, target } = read;
  const { status } = own;
  const isEnd = status === "rejected" || status === "not_included" || status === "merged";
  const reason = status === "rejected" && own.statusReason ? t(`reason.${own.statusReason}`) : null;
  return (
    <section className="section" aria-labelledby="standing">
      <h2 id="standing">{t("standing.title")}</h2>
      <div className="stack">
        <p>{own.isErased ? t("standing.erased") : t(`standing.${status}`)}</p>
        {read.wasDropped ? <p>{t("proposals:page.dropped")}</p> : null}
        {!own.isErased && (status === "withdrawn" || status === "rejected") ? (
          <p>{t("standing.term", { count: daysOf(status) })}</p>
        ) : null}
        <StatusPath
          label={t("proposals:page.path")}
          across
          steps={path.map(({ name, state, at }) => ({
            label:
              name === "merged" || name === "withdrawn" || name === "rejected"
                ? t(`step.${name}`)
                : t(`proposals:status.${name}`),
            ...{ state, stateLabel: t(`proposals:page.states.${state}`) },
            when: at && formatInstantDate(language, at),
          }))}
        />
        {isPublic(status) && own.supports > 0 ? (
          <p>
            {t("proposals:supports", { count: own.supports, shown: formatNumber(language, own.supports) })}.
          </p>
        ) : null}
        {isEnd && (reason || own.statusNote) ? (
          <div className="stack-s">
            <h3>{t(`why.${status}`)}</h3>
            {reason ? <p>{reason}</p> : null}
            {own.statusNote ? (
              <p className="lines quote" lang={own.language}>
                {own.statusNote}
              </p>
            ) : null}
          </div>
        ) : null}
        {own.answer ? (
          <div className="stack-s">
            <h3>{t("proposals:page.answer")}</h3>
            <p className="lines quote" lang={own.language}>
              {own.answer}
            </p>
          </div>
        ) : null}
        {passages.length > 0 ? (
          <div className="stack-s">
            <h3>{t("proposals:page.used")}</h3>
            <CitingPassages passages={passages} />
          </div>
        ) : null}
        {isPublic(status) ? (
          <p>
            <MoreLink href={paths.proposal(own.number)}>{t("standing.public")}</MoreLink>
          </p>
        ) : null}
        {target === null ? null : (
          <p>
            <MoreLink href={paths.proposal(target.number)}>{t("standing.target", target)}</MoreLink>
          </p>
        )}
        {status === "rejected" ? (
          <p>
            <ButtonLink variant="quiet" icon="speech" href={paths.newProposal()}>
              {t("standing.again")}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </section>
  );
}
