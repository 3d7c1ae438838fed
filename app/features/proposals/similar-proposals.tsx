import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import type { OfferedProposal } from "./offer-similar.server";

interface SimilarOfferProps {
  offered: readonly OfferedProposal[];
  /** The page of the submission to come back to once support was given; without one, a new window tells of it. */
  back?: string | undefined;
}

/**
 * Published proposals that say the same as what is being written, to support one of them instead: each a form of its
 * own, so that it works without script. To be put outside the form that is being filled in.
 */
export function SimilarOffer({ offered, back }: SimilarOfferProps) {
  const { t } = useTranslation("submission");
  if (offered.length === 0) return null;
  const window = back === undefined ? { target: "_blank" } : {};
  return (
    <details className="similar" open>
      <summary>{t("similar.found").replace("{number}", String(offered.length))}</summary>
      <p className="small soft">{t("similar.text")}</p>
      <ul className="bare">
        {offered.map(({ title, language, href, facts, outcome, support, given }) => (
          <li key={href}>
            <a href={href} lang={language} target="_blank" rel="noopener">
              {title}
            </a>
            <small className="soft">{[...facts, t("similar.newWindow")].join(" · ")}</small>
            {outcome ? (
              <p className="small">
                <b>{outcome.label}: </b>
                {outcome.text}
              </p>
            ) : null}
            <form className="row give" method="post" action={support} {...window}>
              {back === undefined ? null : <input type="hidden" name="back" value={back} />}
              {given ? <b>{t("similar.given")}</b> : null}
              <Button variant="quiet" name="supports" value={given ? "no" : "yes"}>
                {t(given ? "similar.withdraw" : "similar.support")}
                <span className="hide">: {title}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}
