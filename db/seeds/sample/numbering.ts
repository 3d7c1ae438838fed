import { starterMeetingId } from "../starter/constants";
import { neighbourhoods } from "../starter/places";
import type { SampleProposal } from "./content";
import { sampleMeetings } from "./meetings";
import { sampleProposals } from "./proposals";
import { instantAfter, pick } from "./times";

export interface NumberedProposal {
  id: string;
  number: number;
  submittedAt: string;
  point: { lat: number; lng: number } | undefined;
  proposal: SampleProposal;
}

export const sampleProposalId = (key: string) => `sample-proposal-${key}`;
export const sampleMeetingId = (number: number) =>
  number <= 6 ? starterMeetingId(number) : `sample-meeting-${number}`;

/** The sample's proposals by date, numbered on from `after`. */
export function numberProposals(after: number): NumberedProposal[] {
  const points = pointsByKey();
  return sampleProposals
    .map((proposal) => ({ proposal, submittedAt: submittedAt(proposal) }))
    .sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1))
    .map(({ proposal, submittedAt }, index) => ({
      id: sampleProposalId(proposal.key),
      number: after + index + 1,
      submittedAt,
      point: points.get(proposal.key),
      proposal,
    }));
}

function submittedAt(proposal: SampleProposal): string {
  if (proposal.origin !== "meeting") return instantAfter(proposal.on, 0, proposal.key);
  const meeting = sampleMeetings.find(({ number }) => number === proposal.meeting);
  if (!meeting) throw new Error(`There is no meeting ${proposal.meeting} for ${proposal.key}.`);
  // All six were held in summer, when Lithuania is three hours ahead of UTC.
  const opened = Date.parse(`${meeting.heldOn}T${meeting.startsAt}:00+03:00`);
  return new Date(opened + pick(proposal.key, 15, 90) * 60_000).toISOString();
}

/** Turning by the golden angle spreads any number of pins evenly around a point, none on top of another. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const NEAREST = 0.0011;
const SPREAD = 0.0009;
/** A degree of longitude is this much shorter than one of latitude in the middle of the city. */
const NARROWING = Math.cos((54.4 * Math.PI) / 180);

function pointsByKey(): Map<string, { lat: number; lng: number }> {
  const points = new Map<string, { lat: number; lng: number }>();
  neighbourhoods.forEach(({ slug, lat, lng }, turn) => {
    const pinned = sampleProposals.filter(({ neighbourhood, pin }) => neighbourhood === slug && pin);
    pinned.forEach(({ key }, index) => {
      const angle = turn + index * GOLDEN_ANGLE;
      const distance = NEAREST + SPREAD * Math.sqrt(index);
      points.set(key, {
        lat: rounded(lat + distance * Math.sin(angle)),
        lng: rounded(lng + (distance * Math.cos(angle)) / NARROWING),
      });
    });
  });
  return points;
}

const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
