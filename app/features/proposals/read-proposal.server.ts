import type { Db } from "db/connection";
import { listProposalPictures, type Picture } from "db/queries/attachments";
import { type CitingSentence, listCitationsOfProposal } from "db/queries/citations";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findOrganisation } from "db/queries/organisation";
import {
  countMerged,
  findPublishedProposal,
  listPublicEvents,
  listWordings,
  type PublishedProposal,
} from "db/queries/proposals";
import { findRedaction } from "db/queries/redactions";
import type { RedactionReason } from "db/tables/proposals";
import type { MapDrawing } from "~/components/map-frame";
import { drawPlace } from "~/features/map/map-drawing.server";
import type { Bounds } from "~/features/map/proposal-grid.server";
import type { Language } from "~/platform/language";
import { listSimilar, whereabouts } from "./list-similar.server";
import { type PathStep, proposalPath, wasDropped } from "./proposal-path";
import { type PublishedChange, publishedChanges } from "./published-changes";

/** Everything the page of a published proposal tells. */
export interface ReadProposal {
  proposal: PublishedProposal;
  path: PathStep[];
  /** Where it is on a map of the territory; absent where neither point nor neighbourhood is known. */
  place: { drawing: MapDrawing; certainty: "exact" | "approximate" | "neighbourhood" } | undefined;
  pictures: Picture[];
  passages: CitingSentence[];
  /** A text of the strategy rested on it and none that is public does now. */
  wasDropped: boolean;
  /** How the published text was changed since. */
  changes: PublishedChange[];
  merged: number;
  similar: PublishedProposal[];
  /** Why a moderator took something out of the words. */
  redaction: RedactionReason | null;
}

const SIMILAR_SHOWN = 3;
const FEWEST_PLACES = 4;
/** Share of the box that is added on each side. */
const ROOM = 0.12;

/** Undefined where there is no such proposal or it is not public. `mapLabel` names the sign on the map. */
export async function readProposal(
  db: Db,
  input: { number: number; language: Language; mapLabel: (proposal: PublishedProposal) => string },
): Promise<ReadProposal | undefined> {
  const { number, language } = input;
  const proposal = await findPublishedProposal(db, { number, language });
  if (!proposal) return undefined;
  const proposalId = proposal.id;
  const [events, wordings, pictures, passages, merged, similar, place, redaction] = await Promise.all([
    listPublicEvents(db, { proposalId }),
    listWordings(db, { proposalId }),
    listProposalPictures(db, { proposalId }),
    listCitationsOfProposal(db, { proposalId }),
    countMerged(db, { proposalId }),
    listSimilar(db, {
      ...{
        title: proposal.title,
        body: proposal.body,
        place: whereabouts(proposal),
        written: proposal.language,
        except: number,
        limit: SIMILAR_SHOWN,
        language,
      },
      themes: proposal.themes.map(({ slug }) => slug),
    }),
    drawProposalPlace(db, { proposal, language, label: input.mapLabel(proposal) }),
    findRedaction(db, { proposalId }),
  ]);
  return {
    ...{ proposal, place, pictures, passages, merged, similar },
    path: proposalPath({ ...proposal, events }),
    wasDropped: wasDropped(proposal.status, events, passages),
    redaction: redaction?.reason ?? null,
    changes: publishedChanges(wordings, proposal.publishedAt),
  };
}

/** The box of the known places with some room, as the whole territory would show them small; the territory where there are few. */
function around(places: readonly { lat: number; lng: number }[], territory: readonly number[]): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = territory;
  if (places.length < FEWEST_PLACES) return { west, south, east, north };
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const [lowest, highest, first, last] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lngs),
    Math.max(...lngs),
  ];
  const [roomLat, roomLng] = [(highest - lowest) * ROOM, (last - first) * ROOM];
  return { west: first - roomLng, south: lowest - roomLat, east: last + roomLng, north: highest + roomLat };
}

/** The map with a proposal's place; undefined where neither point nor neighbourhood is known. */
export async function drawProposalPlace(
  db: Db,
  {
    proposal,
    language,
    label,
  }: {
    proposal: Pick<PublishedProposal, "lat" | "lng" | "precision" | "neighbourhood" | "themes">;
    language: Language;
    label: string;
  },
): Promise<ReadProposal["place"]> {
  if (proposal.lat === null && !proposal.neighbourhood) return undefined;
  const organisation = await findOrganisation(db, { language });
  if (!organisation) return undefined;
  const neighbourhoods = await listNeighbourhoods(db);
  const own = neighbourhoods.find(({ slug }) => slug === proposal.neighbourhood?.slug);
  const lat = proposal.lat ?? own?.lat;
  const lng = proposal.lng ?? own?.lng;
  if (lat === undefined || lng === undefined) return undefined;
  const bounds = around([...neighbourhoods, { lat, lng }], organisation.bounds);
  const colour = proposal.themes[0]?.colour;
  return {
    drawing: drawPlace({
      bounds,
      neighbourhoods,
      place: { lat, lng, label, colour },
    }),
    certainty: proposal.lat === null ? "neighbourhood" : (proposal.precision ?? "approximate"),
  };
}
