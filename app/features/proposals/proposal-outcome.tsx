import type { CitingSentence } from "db/queries/citations";
import type { PublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { StatusPath } from "~/components/status";
import { useSite } from "~/platform/site";
import { CitingPassages } from "./citing-passages";
import type { PathStep } from "./proposal-path";
import { whenWords } from "./when-words";

interface ProposalOutcomeProps {
  proposal: PublishedProposal;
  path: readonly PathStep[];
  passages: readonly CitingSentence[];
  wasDropped: boolean;
}

/** What became of a proposal: the steps, the answer or the reason why not, and the sentences that rest on it. */
export function ProposalOutcome({ proposal, path, passages, wasDropped }: ProposalOutcomeProps) {
  const { t } = useTranslation("proposals");
  const { language } = useSite();
  // A reason given after an answer does not hide behind it.
  const said = [
    { label: "page.reason", words: proposal.status === "not_included" ? proposal.statusNote : null },
    { label: "page.answer", words: proposal.answer },
  ] as const;
  return (
    <section aria-labelledby="outcome" className="stack">
      <h2 id="outcome">{t("page.outcome")}</h2>
      <StatusPath
        label={t("page.path")}
        across
        steps={path.map((step) => ({
          label: t(`status.${step.name}`),
          state: step.state,
          stateLabel: t(`page.states.${step.state}`),
          when: step.at && whenWords(language, step.at, proposal.period),
        }))}
      />
      {said.map(({ label, words }) =>
        words ? (
          <div className="stack-s" key={label}>
            <h3>{t(label)}</h3>
            <p className="lines reading" lang={proposal.language}>
              {words}
            </p>
          </div>
        ) : null,
      )}
      {said.every(({ words }) => !words) && passages.length === 0 ? (
        <p className="soft">{t(wasDropped ? "page.dropped" : "page.waiting")}</p>
      ) : null}
      {passages.length > 0 ? (
        <div className="stack-s">
          <h3>{t("page.used")}</h3>
          <CitingPassages passages={passages} />
        </div>
      ) : null}
    </section>
  );
}
