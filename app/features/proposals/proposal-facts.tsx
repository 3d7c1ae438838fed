import type { PublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { SummaryList, type SummaryRow } from "~/components/summary-list";
import { EVERYTHING, selectionParams, withFilter } from "~/features/map/selection";
import { formatInstantDate, formatList, formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { whenWords } from "./when-words";

interface ProposalFactsProps {
  proposal: PublishedProposal;
  /** UTC instants at which the published text was changed. */
  changedAt: readonly string[];
  merged: number;
}

/** Beside a proposal: how many support it, the button to join them, and where it comes from. */
export function ProposalFacts({ proposal, changedAt, merged }: ProposalFactsProps) {
  const { t } = useTranslation("proposals");
  const { language, paths } = useSite();
  const { supports, meeting, neighbourhood } = proposal;
  const rows: SummaryRow[] = [
    { key: t("page.submitted"), value: whenWords(language, proposal.submittedAt, proposal.period) },
    { key: t("page.how"), value: t(`origin.${proposal.origin}`) },
    ...(meeting
      ? [{ key: t("page.meeting"), value: <a href={paths.meeting(meeting.number)}>{meeting.title}</a> }]
      : []),
    ...(neighbourhood
      ? [
          {
            key: t("page.inNeighbourhood"),
            value: (
              <a
                href={paths.proposals(
                  selectionParams(withFilter(EVERYTHING, "neighbourhoods", neighbourhood.slug)),
                )}
              >
                {neighbourhood.name}
              </a>
            ),
          },
        ]
      : []),
    ...(proposal.place ? [{ key: t("page.place"), value: proposal.place }] : []),
    ...(proposal.authorName ? [{ key: t("page.author"), value: proposal.authorName }] : []),
    ...(changedAt.length > 0
      ? [
          {
            key: t("page.changed"),
            value: formatList(language, [...new Set(changedAt.map((at) => formatInstantDate(language, at)))]),
          },
        ]
      : []),
  ];
  return (
    <aside className="stack" aria-label={t("page.facts")}>
      <form className="support" method="post" action={paths.supportProposal(proposal.number)}>
        <p className="supports">
          {supports === 0
            ? t("page.noSupports")
            : t("supports", { count: supports, shown: formatNumber(language, supports) })}
        </p>
        <Button icon="heart" block name="supports" value="yes">
          {t("page.support")}
        </Button>
        <p className="small soft">{t("page.supportText")}</p>
      </form>
      <SummaryList rows={rows} narrow />
      {merged > 0 ? <p className="small soft">{t("page.merged", { count: merged })}</p> : null}
      <p className="small soft">
        <a href={paths.reportProposal(proposal.number)}>{t("page.report")}</a>
      </p>
    </aside>
  );
}
