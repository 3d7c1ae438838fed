import type { Db } from "db/connection";
import { type CitingSentence, listCitationsOfProposals } from "db/queries/citations";
import { listNeighbourhoods, type Neighbourhood } from "db/queries/neighbourhoods";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import { listThemes, type Theme } from "db/queries/themes";
import {
  countUnansweredByNeighbourhood,
  countUnansweredByTheme,
  countUnansweredProposals,
} from "db/queries/waiting-work";
import type { PublicProposalStatus } from "db/tables/proposals";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING, knownOnly, type Selection } from "~/features/map/selection";
import type { Language } from "~/platform/language";
import { type AnswerTab, answersSelection, tabOf } from "./answers-selection";

const PAGE_SIZE = 10;

/** Everything the page of answers tells. */
export interface ReadAnswers {
  /** One status, and a theme and a neighbourhood where they were asked for; on a page that there is. */
  selection: Selection;
  /** What it shows, asked for or not. */
  tab: AnswerTab;
  /** How many of what the theme and the neighbourhood select have each status. */
  statuses: Map<PublicProposalStatus, number>;
  /** Of those, how many have neither an answer nor a decision. */
  unanswered: number;
  pageCount: number;
  proposals: { proposal: PublishedProposal; passages: CitingSentence[] }[];
  themes: (Theme & { total: number; unanswered: number })[];
  neighbourhoods: (Neighbourhood & { total: number; unanswered: number })[];
}

export async function readAnswers(
  db: Db,
  { asked, language }: { asked: Selection; language: Language },
): Promise<ReadAnswers> {
  const [themes, neighbourhoods, unansweredByTheme, unansweredByPlace] = await Promise.all([
    listThemes(db, { language }),
    listNeighbourhoods(db),
    countUnansweredByTheme(db),
    countUnansweredByNeighbourhood(db),
  ]);
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);
  const wanted = answersSelection(
    knownOnly(asked, { themes: slugs(themes), neighbourhoods: slugs(neighbourhoods), meetings: [] }),
  );
  const all = (await askSelection(db, EVERYTHING)).facets();
  const { statuses } = (await askSelection(db, { ...wanted, statuses: [] })).facets();
  const tab = tabOf(wanted, statuses);
  const answer = await askSelection(db, { ...wanted, statuses: [tab] });
  const pageCount = Math.max(1, Math.ceil(answer.total / PAGE_SIZE));
  const proposals = await listProposalsByNumbers(db, { numbers: answer.page(PAGE_SIZE), language });
  const passages = await listCitationsOfProposals(db, { proposalIds: proposals.map(({ id }) => id) });
  return {
    selection: { ...wanted, page: Math.min(wanted.page, pageCount) },
    ...{ tab, statuses, pageCount },
    unanswered: await countUnansweredProposals(db, {
      themeSlug: wanted.themes[0],
      neighbourhoodSlug: wanted.neighbourhoods[0],
    }),
    proposals: proposals.map((proposal) => ({
      proposal,
      passages: passages.filter(({ proposalId }) => proposalId === proposal.id),
    })),
    themes: themes.map((theme) => ({
      ...theme,
      total: all.themes.get(theme.slug) ?? 0,
      unanswered: unansweredByTheme.get(theme.slug) ?? 0,
    })),
    neighbourhoods: neighbourhoods.map((neighbourhood) => ({
      ...neighbourhood,
      total: all.neighbourhoods.get(neighbourhood.slug) ?? 0,
      unanswered: unansweredByPlace.get(neighbourhood.slug) ?? 0,
    })),
  };
}
