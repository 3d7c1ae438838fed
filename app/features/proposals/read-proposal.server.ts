import type { Db } from "db/connection";
import { type CitingSentence, listCitationsOfProposal } from "db/queries/citations";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findOrganisation } from "db/queries/organisation";
import {
  countMerged,
  findPublishedProposal,
  listProposalPictures,
  listPublicEvents,
  listPublicRevisions,
  type Picture,
  type PublishedProposal,
} from "db/queries/proposals";
import type { MapDrawing } from "~/components/map-frame";
import { drawPlace } from "~/features/map/map-drawing.server";
import type { Language } from "~/platform/language";
import { listSimilar } from "./list-similar.server";
import { type PathStep, proposalPath } from "./proposal-path";

/** Everything the page of a published proposal tells. */
export interface ReadProposal {
  proposal: PublishedProposal;
  path: PathStep[];
  /** Where it is on a map of the territory; absent where neither point nor neighbourhood is known. */
  place: { drawing: MapDrawing; certainty: "exact" | "approximate" | "neighbourhood" } | undefined;
  pictures: Picture[];
  passages: CitingSentence[];
  /** UTC instants at which the published text was changed. */
  changedAt: string[];
  merged: number;
  similar: PublishedProposal[];
}

const SIMILAR_SHOWN = 3;

/** Undefined where there is no such proposal or it is not public. `mapLabel` names the sign on the map. */
export async function readProposal(
  db: Db,
  input: { number: number; language: Language; mapLabel: (proposal: PublishedProposal) => string },
): Promise<ReadProposal | undefined> {
  const { number, language } = input;
  const proposal = await findPublishedProposal(db, { number, language });
  if (!proposal) return undefined;
  const proposalId = proposal.id;
  const [events, revisions, pictures, passages, merged, similar, place] = await Promise.all([
    listPublicEvents(db, { proposalId }),
    listPublicRevisions(db, { proposalId }),
    listProposalPictures(db, { proposalId }),
    listCitationsOfProposal(db, { proposalId }),
    countMerged(db, { proposalId }),
    listSimilar(db, {
      ...{
        title: proposal.title,
        written: proposal.language,
        except: number,
        limit: SIMILAR_SHOWN,
        language,
      },
      themes: proposal.themes.map(({ slug }) => slug),
    }),
    drawProposalPlace(db, { proposal, language, label: input.mapLabel(proposal) }),
  ]);
  return {
    ...{ proposal, place, pictures, passages, merged, similar },
    path: proposalPath({ ...proposal, events }),
    changedAt: revisions.map(({ madeAt }) => madeAt),
  };
}

async function drawProposalPlace(
  db: Db,
  { proposal, language, label }: { proposal: PublishedProposal; language: Language; label: string },
): Promise<ReadProposal["place"]> {
  if (proposal.lat === null && !proposal.neighbourhood) return undefined;
  const organisation = await findOrganisation(db, { language });
  if (!organisation) return undefined;
  const neighbourhoods = await listNeighbourhoods(db);
  const own = neighbourhoods.find(({ slug }) => slug === proposal.neighbourhood?.slug);
  const lat = proposal.lat ?? own?.lat;
  const lng = proposal.lng ?? own?.lng;
  if (lat === undefined || lng === undefined) return undefined;
  const [west, south, east, north] = organisation.bounds;
  const colour = proposal.themes[0]?.colour ?? "integracija";
  return {
    drawing: drawPlace({
      bounds: { west, south, east, north },
      neighbourhoods,
      place: { lat, lng, label, colour },
    }),
    certainty: proposal.lat === null ? "neighbourhood" : (proposal.precision ?? "approximate"),
  };
}
