import type { Db } from "db/connection";
import { EVERYTHING, parseSelection, type Selection } from "~/features/map/selection";
import { selectProposals } from "~/features/proposals/select-proposals.server";
import type { Language } from "~/platform/language";

const SHOWN_AT_ONCE = 20;

export interface EvidenceItem {
  number: number;
  title: string;
  body: string;
  /** The language it was written in. */
  language: string;
  neighbourhood: string | null;
  meeting: number | null;
  isSample: boolean;
}

/** What the drafter can cite: the proposals of a selection, and all meetings. */
export interface Evidence {
  selection: Selection;
  total: number;
  pageCount: number;
  proposals: EvidenceItem[];
  themes: { value: string; label: string }[];
  neighbourhoods: { value: string; label: string }[];
  meetings: { number: number; title: string; heldOn: string | null }[];
}

/** Evidence for an address or for the fields of a form: both name the filters as every list of proposals does. */
export async function loadEvidence(
  db: Db,
  { params, language }: { params: URLSearchParams; language: Language },
): Promise<Evidence> {
  const selection: Selection = { ...EVERYTHING, ...parseSelection(params) };
  const found = await selectProposals(db, { selection, language, pageSize: SHOWN_AT_ONCE });
  return {
    ...{ selection: found.selection, total: found.total, pageCount: found.pageCount },
    proposals: found.proposals.map((proposal) => ({
      ...{ number: proposal.number, title: proposal.title, body: proposal.body },
      ...{ language: proposal.language, isSample: proposal.isSample },
      neighbourhood: proposal.neighbourhood?.name ?? null,
      meeting: proposal.meeting?.number ?? null,
    })),
    themes: found.values.themes.map(({ slug, shortName }) => ({ value: slug, label: shortName })),
    neighbourhoods: found.values.neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name })),
    meetings: found.values.meetings,
  };
}
