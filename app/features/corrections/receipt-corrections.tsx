import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { Notice } from "~/components/notice";
import type { ReadReceipt } from "~/features/proposals/read-receipt.server";
import { mayCorrect } from "~/features/proposals/receipt-rules";
import { formatInstantDate } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { ShownDifference } from "./shown-difference";

/** After publication: what the author would correct, what became of the last correction, and the way to propose one. */
export function ReceiptCorrections({ read, token }: { read: ReadReceipt; token: string }) {
  const { t } = useTranslation("receipt");
  const { language, paths } = useSite();
  const { own, corrections, themes } = read;
  const last = corrections.at(-1);
  if (!mayCorrect(own.status)) return null;
  const present = { ...own, themes: themes.map(({ name }) => name) };
  return (
    <section className="section" aria-labelledby="correction">
      <h2 id="correction">{t("correction.title")}</h2>
      <div className="stack">
        {last && last.settledAt === null ? (
          <>
            <p>{t("correction.waits", { when: formatInstantDate(language, last.proposedAt) })}</p>
            <ShownDifference before={present} after={last} written={own.language} />
            <p className="lines quote">{last.reason}</p>
            <form method="post" action={paths.receipt(token)}>
              <Button variant="quiet" name="intent" value="correction-back">
                {t("correction.back")}
              </Button>
            </form>
          </>
        ) : (
          <>
            {last?.settledAt && last.outcome ? (
              <Notice
                kind={last.outcome === "accepted" ? "success" : "info"}
                title={t(`correction.${last.outcome}`, { when: formatInstantDate(language, last.settledAt) })}
              >
                {last.note ? <p className="lines">{last.note}</p> : null}
              </Notice>
            ) : null}
            <p>{t("correction.text1")}</p>
            <p>
              <ButtonLink variant="quiet" icon="edit" href={paths.receipt(token, { ask: "correct" })}>
                {t("correction.propose")}
              </ButtonLink>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
