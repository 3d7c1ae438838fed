import type { PublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { Card, Meta } from "~/components/card";
import { Icon } from "~/components/icon";
import { SampleTag } from "~/components/notice";
import { StatusLine } from "~/components/status";
import { ThemeTags } from "~/components/theme-tag";
import { formatNumber } from "~/i18n/formats";
import { useSite } from "~/platform/site";
import { MarkedText } from "./marked-text";
import { excerpt, highlight } from "./passages";
import { stepsReached } from "./proposal-path";
import { whenWords } from "./when-words";

interface ProposalCardProps {
  proposal: PublishedProposal;
  /** Words to mark, from `queryWords`. */
  words?: readonly string[][];
  level?: 2 | 3;
}

const toneOf = (status: PublishedProposal["status"]) =>
  status === "included" ? "good" : status === "not_included" ? "bad" : "plain";

/** A published proposal in a list: what, about what, where, since when, and what became of it. */
export function ProposalCard({ proposal, words = [], level = 2 }: ProposalCardProps) {
  const { t } = useTranslation(["proposals", "common"]);
  const { language, paths } = useSite();
  const { number, status, supports, themes, neighbourhood } = proposal;
  const original = proposal.language === language ? {} : { lang: proposal.language };
  const shownSupports = formatNumber(language, supports);
  return (
    <Card
      level={level}
      href={paths.proposal(number)}
      title={
        <span {...original}>
          <MarkedText pieces={highlight(proposal.title, words, proposal.language)} />
        </span>
      }
      above={
        <ThemeTags
          label={t("themes")}
          themes={themes.map(({ colour, shortName }) => ({ colour, label: shortName }))}
        />
      }
      foot={
        <>
          <Meta
            facts={[
              t("number", { number }),
              neighbourhood ? (
                <>
                  <Icon name="pin" />
                  {t("neighbourhood", { name: neighbourhood.name })}
                </>
              ) : null,
              whenWords(language, proposal.submittedAt, proposal.period),
              supports > 0 ? (
                <>
                  <Icon name="heart" />
                  {t("supports", { count: supports, shown: shownSupports })}
                </>
              ) : null,
              proposal.isSample ? <SampleTag key="sample" label={t("common:sample.label")} /> : null,
            ]}
          />
          <StatusLine label={t(`status.${status}`)} reached={stepsReached(status)} tone={toneOf(status)} />
        </>
      }
    >
      {proposal.body ? (
        <p {...original}>
          <MarkedText pieces={excerpt(proposal.body, words, proposal.language)} />
        </p>
      ) : null}
    </Card>
  );
}
