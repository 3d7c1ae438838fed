import type { Db } from "db/connection";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING, type Selection } from "~/features/map/selection";
import { knownDay } from "~/i18n/formats";
import { pathsFor } from "~/platform/paths";
import type { Cell, ColumnOf, OpenRecord } from "./dataset";
import { pointOf } from "./point";

/** Read at once: few enough that a request in between does not wait. */
const BATCH = 500;
const paths = pathsFor("lt");

/** The published proposals of a selection, in its order; all of them, whatever page it names. */
export async function* openProposals(
  db: Db,
  { selection, origin }: { selection: Selection; origin: string },
): AsyncGenerator<OpenRecord> {
  // A file is all that matches; only the best of it can be ranked.
  const sort = selection.sort === "relevance" ? EVERYTHING.sort : selection.sort;
  const answer = await askSelection(db, { ...selection, sort, page: 1 });
  const numbers = answer.page(Math.max(1, answer.total));
  for (let first = 0; first < numbers.length; first += BATCH) {
    const some = await listProposalsByNumbers(db, {
      ...{ numbers: numbers.slice(first, first + BATCH), language: "lt" },
    });
    for (const proposal of some)
      yield { cells: cellsOf(proposal, origin), geometry: pointOf(proposal.lat, proposal.lng) };
  }
}

function cellsOf(proposal: PublishedProposal, origin: string): Record<ColumnOf<"proposals">, Cell> {
  const day = (instant: string | null) => instant && knownDay(instant);
  return {
    ...{ number: proposal.number, title: proposal.title, text: proposal.body, language: proposal.language },
    ...{ origin: proposal.origin, status: proposal.status, submitted: knownDay(proposal.submittedAt) },
    ...{ published: day(proposal.publishedAt), themes: proposal.themes.map(({ slug }) => slug) },
    ...{ neighbourhood: proposal.neighbourhood?.slug ?? null, place: proposal.place },
    ...{ latitude: proposal.lat, longitude: proposal.lng, meeting: proposal.meeting?.number ?? null },
    ...{ supports: proposal.supports, answer: proposal.answer, answered: day(proposal.answeredAt) },
    ...{ sample: proposal.isSample, address: origin + paths.proposal(proposal.number) },
  };
}
