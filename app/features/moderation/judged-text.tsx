import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { Notice } from "~/components/notice";
import { formatDateTime, formatList } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { mayDecide } from "./decision";
import type { DecisionView } from "./decision-view";
import { MarkedHints } from "./marked-hints";
import type { ReadModerated } from "./read-moderated.server";
import { RedactForm } from "./redact-form";

interface JudgedTextProps {
  read: Pick<ReadModerated, "proposal" | "hints" | "originals">;
  view: DecisionView;
  /** Whether the words are to be changed, and with what looks like personal data blacked out already. */
  redact: "text" | "hints" | null;
}

/** The words that are judged, with what may be personal data marked, or the form that takes something out of them. */
export function JudgedText({ read, view, redact }: JudgedTextProps) {
  const { t } = useTranslation("moderation");
  const { language, paths } = useSite();
  const { proposal, hints, originals } = read;
  const original = proposal.language === language ? {} : { lang: proposal.language };
  const mayRedact = mayDecide("redact", proposal.status);
  if (mayRedact && (redact || view.sent === "redact"))
    return <RedactForm proposal={proposal} view={view} proposed={redact === "hints"} />;
  return (
    <>
      {hints.length > 0 ? (
        <Notice kind="attention" title={t("page.hintTitle")}>
          <p>
            {t("page.hintText", {
              list: formatList(
                language,
                hints.map((kind) => t(`page.hintKind.${kind}`)),
              ),
            })}
          </p>
          {mayRedact ? (
            <ButtonLink
              variant="quiet"
              small
              icon="edit"
              href={paths.moderateProposal(proposal.number, { redact: "hints" })}
            >
              {t("redact.propose")}
            </ButtonLink>
          ) : null}
        </Notice>
      ) : null}
      {proposal.body ? (
        <div className="prose reading" {...original}>
          <p className="lines">
            <MarkedHints text={proposal.body} />
          </p>
        </div>
      ) : null}
      {originals.length > 0 ? (
        <Disclosure summary={t("redact.originals", { count: originals.length })}>
          {originals.map(({ revision, title, body, place, authorName, madeAt }) => (
            <div key={revision} className="stack-s">
              <p className="small soft">{formatDateTime(language, madeAt)}</p>
              <p {...original}>
                <b>{title}</b>
              </p>
              <p className="lines quote" {...original}>
                {body}
              </p>
              {place === null ? null : (
                <p className="small">
                  {t("page.where")}: {place}
                </p>
              )}
              {authorName === null ? null : (
                <p className="small">
                  {t("page.name")}: {authorName}
                </p>
              )}
            </div>
          ))}
        </Disclosure>
      ) : null}
    </>
  );
}
