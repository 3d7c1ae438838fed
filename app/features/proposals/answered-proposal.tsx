import type { CitingSentence } from "db/queries/citations";
import type { PublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { Card, Meta } from "~/components/card";
import { SampleTag } from "~/components/notice";
import { ThemeTags } from "~/components/theme-tag";
import { useSite } from "~/platform/site";
import { CitingPassages } from "./citing-passages";
import { whenWords } from "./when-words";

interface AnsweredProposalProps {
  proposal: PublishedProposal;
  passages: readonly CitingSentence[];
}

/** “You said, we did”: what was proposed on one side, what became of it on the other. */
export function AnsweredProposal({ proposal, passages }: AnsweredProposalProps) {
  const { t } = useTranslation(["answers", "proposals", "common"]);
  const { language, paths } = useSite();
  const { number, status } = proposal;
  const refused = status === "not_included";
  // A reason given after an answer does not hide behind it.
  const said = [
    { label: "proposals:page.reason", words: refused ? proposal.statusNote : null },
    { label: "proposals:page.answer", words: proposal.answer },
  ] as const;
  const missing = refused ? t("noReason") : status === "included" ? t("noPassage") : null;
  return (
    <Card
      level={3}
      flat
      href={paths.proposal(number)}
      title={
        <span {...(proposal.language === language ? {} : { lang: proposal.language })}>{proposal.title}</span>
      }
      above={
        <ThemeTags
          label={t("proposals:themes")}
          themes={proposal.themes.map(({ colour, shortName }) => ({ colour, label: shortName }))}
        />
      }
      foot={
        <Meta
          facts={[
            t("proposals:number", { number }),
            whenWords(language, proposal.submittedAt, proposal.period),
            proposal.isSample ? <SampleTag key="sample" label={t("common:sample.label")} /> : null,
          ]}
        />
      }
    >
      {said.map(({ label, words }) =>
        words ? (
          <div className="stack-s" key={label}>
            <h4>{t(label)}</h4>
            <p className="lines reading" lang={proposal.language}>
              {words}
            </p>
          </div>
        ) : null,
      )}
      {passages.length > 0 ? (
        <div className="stack-s">
          <h4>{t("proposals:page.used")}</h4>
          <CitingPassages passages={passages} />
        </div>
      ) : null}
      {said.every(({ words }) => !words) && passages.length === 0 && missing ? (
        <p className="soft">{missing}</p>
      ) : null}
    </Card>
  );
}
