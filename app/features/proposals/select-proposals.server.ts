import type { Db } from "db/connection";
import { listMeetingNames, type MeetingName } from "db/queries/meeting-names";
import { listNeighbourhoods, type Neighbourhood } from "db/queries/neighbourhoods";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import { listThemes, type Theme } from "db/queries/themes";
import { askSelection } from "~/features/map/ask-selection.server";
import type { Facets } from "~/features/map/proposal-index.server";
import { knownOnly, type Selection } from "~/features/map/selection";
import { queryWords } from "~/i18n/words";
import type { Language } from "~/platform/language";

/** Everything that can be filtered by, with its names. */
export interface FilterValues {
  themes: Theme[];
  neighbourhoods: Neighbourhood[];
  meetings: MeetingName[];
}

export interface SelectedProposals {
  /** As asked, without the slugs and numbers that do not exist. */
  selection: Selection;
  values: FilterValues;
  total: number;
  /** At least 1. */
  pageCount: number;
  proposals: PublishedProposal[];
  facets: Facets;
  /** What to highlight; see `queryWords`. */
  words: string[][];
}

async function listFilterValues(db: Db, language: Language): Promise<FilterValues> {
  const [themes, neighbourhoods, meetings] = await Promise.all([
    listThemes(db, { language }),
    listNeighbourhoods(db),
    listMeetingNames(db),
  ]);
  return { themes, neighbourhoods, meetings };
}

/** Drops from a selection what the database does not have. */
function withKnownValues(selection: Selection, values: FilterValues): Selection {
  return knownOnly(selection, {
    themes: values.themes.map(({ slug }) => slug),
    neighbourhoods: values.neighbourhoods.map(({ slug }) => slug),
    meetings: values.meetings.map(({ number }) => number),
  });
}

/** One page of the published proposals that match, with counts for every other choice a visitor could make. */
export async function selectProposals(
  db: Db,
  input: { selection: Selection; language: Language; pageSize: number },
): Promise<SelectedProposals> {
  const values = await listFilterValues(db, input.language);
  const selection = withKnownValues(input.selection, values);
  const answer = await askSelection(db, selection);
  const [numbers, facets, total] = [answer.page(input.pageSize), answer.facets(), answer.total];
  return {
    ...{ selection, values, total, facets },
    pageCount: Math.max(1, Math.ceil(total / input.pageSize)),
    proposals: await listProposalsByNumbers(db, { numbers, language: input.language }),
    words: selection.q ? queryWords(selection.q) : [],
  };
}
