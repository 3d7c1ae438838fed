import type { PublishedProposal } from "db/queries/proposals";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink, Buttons } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { isNarrowed, type Selection } from "~/features/map/selection";
import { usePaths } from "~/platform/site";
import { withoutFilters } from "./filter-chips";
import { ProposalCard } from "./proposal-card";
import { ResultPages } from "./result-pages";
import { WaysOut } from "./ways-out";
import type { WaysOut as Ways } from "./ways-out.server";

interface ProposalResultsProps {
  proposals: readonly PublishedProposal[];
  selection: Selection;
  pageCount: number;
  /** What to highlight. */
  words: string[][];
  /** The address of a selection: of the list or of the map. */
  hrefOf: (selection: Selection) => string;
  /** What staff can do with a proposal, under its card. */
  actionsOf?: (proposal: PublishedProposal) => ReactNode;
  /** What to offer where nothing was found. */
  waysOut?: Ways | null;
}

/** One page of a selection as cards, with links to the others; what to do next where nothing matches. */
export function ProposalResults({
  proposals,
  selection,
  pageCount,
  words,
  hrefOf,
  actionsOf,
  waysOut,
}: ProposalResultsProps) {
  const { t } = useTranslation("proposals");
  const paths = usePaths();
  const narrowed = isNarrowed(selection);
  if (proposals.length === 0) {
    return (
      <EmptyState
        scene={narrowed ? "search" : "speech"}
        level={3}
        title={t(narrowed ? "list.emptyTitle" : "list.noneTitle")}
      >
        {waysOut ? <WaysOut ways={waysOut} hrefOf={hrefOf} /> : null}
        <p>{t(narrowed ? "list.emptyText" : "list.noneText")}</p>
        <Buttons>
          {narrowed ? (
            <ButtonLink href={hrefOf(withoutFilters(selection))} variant="quiet">
              {t("list.chipsClear")}
            </ButtonLink>
          ) : null}
          <ButtonLink href={paths.newProposal()}>{t("list.write")}</ButtonLink>
        </Buttons>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="grid results" aria-label={t("list.results")}>
        {proposals.map((proposal) => (
          <li key={proposal.number} data-proposal={proposal.number}>
            <ProposalCard proposal={proposal} words={words} level={3} />
            {actionsOf?.(proposal)}
          </li>
        ))}
      </ul>
      <ResultPages
        page={selection.page}
        pageCount={pageCount}
        hrefOf={(page) => hrefOf({ ...selection, page })}
      />
    </>
  );
}
