import type { Insertable } from "kysely";
import type { Db } from "../../connection";
import { writeProposalWords } from "../../queries/search-index";
import type { ProposalEventKind, ProposalEventsTable, ProposalsTable } from "../../tables/proposals";
import { insertRows } from "../insert-rows";
import { neighbourhoodId, themeId } from "../starter/constants";
import { agendaItemOf } from "./insert-meetings";
import { type NumberedProposal, sampleMeetingId, sampleProposalId } from "./numbering";
import { actionTitle } from "./strategy";
import { dateOf, hashOf, instantAfter, pick } from "./times";

/** The sample's proposals with their themes, path, supports and words, as if people had sent them. */
export async function insertSampleProposals(
  db: Db,
  { proposals, contentVersion }: { proposals: readonly NumberedProposal[]; contentVersion: number },
): Promise<void> {
  const rows = proposals.map((numbered) => proposalRow(numbered, contentVersion));
  await insertRows(db, "proposals", rows);
  await insertRows(
    db,
    "proposal_themes",
    proposals.flatMap(({ id, proposal }) =>
      proposal.themes.map((slug) => ({ proposal_id: id, theme_id: themeId(slug) })),
    ),
  );
  await insertRows(
    db,
    "proposal_revisions",
    rows.map(({ id, title, body, submitted_at }) => ({
      proposal_id: id,
      revision: 1,
      title,
      body,
      made_at: submitted_at,
      made_by: null,
    })),
  );
  await insertRows(db, "proposal_events", proposals.flatMap(eventRows));
  await insertRows(
    db,
    "proposal_links",
    proposals.flatMap(({ id, proposal }) =>
      proposal.status === "merged"
        ? [{ proposal_id: id, other_id: sampleProposalId(proposal.into), kind: "merged_into" as const }]
        : [],
    ),
  );
  await insertRows(db, "supports", proposals.flatMap(supportRows));
  await writeProposalWords(db, rows);
}

function proposalRow({ id, number, submittedAt, point, proposal }: NumberedProposal, contentVersion: number) {
  const times = timesOf(submittedAt, proposal.key);
  const answer = "answer" in proposal ? (proposal.answer ?? null) : null;
  return {
    id,
    number,
    title: proposal.title,
    body: proposal.body,
    language: proposal.language ?? "lt",
    origin: proposal.origin,
    meeting_id: proposal.origin === "meeting" ? sampleMeetingId(proposal.meeting) : null,
    agenda_item_id: agendaItemOf(proposal) ?? null,
    neighbourhood_id: proposal.neighbourhood ? neighbourhoodId(proposal.neighbourhood) : null,
    neighbourhood_is_derived: 0,
    place: proposal.place ?? null,
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
    point_precision: point ? (proposal.pin ?? null) : null,
    status: proposal.status,
    status_reason: proposal.status === "rejected" ? proposal.because : null,
    status_note: "reason" in proposal ? proposal.reason : null,
    answer,
    answered_at: answer ? times.decided : null,
    author_name: null,
    revision: 1,
    support_count: proposal.support,
    submission_key: id,
    receipt_hash: null,
    submitted_at: submittedAt,
    published_at: isPublic(proposal.status) ? times.published : null,
    changed_in: contentVersion,
    is_sample: 1,
    version: 1,
  } satisfies ProposalsTable;
}

const isPublic = (status: ProposalsTable["status"]) =>
  status === "published" || status === "considered" || status === "included" || status === "not_included";

function timesOf(submittedAt: string, key: string): { published: string; decided: string } {
  const date = dateOf(submittedAt);
  return {
    published: instantAfter(date, pick(`${key} published`, 1, 3), `${key} published`),
    decided: instantAfter(date, pick(`${key} decided`, 24, 70), `${key} decided`),
  };
}

/** The steps of the proposal's path; each status is reached by way of those before it. */
function eventRows({ id, submittedAt, proposal }: NumberedProposal): Insertable<ProposalEventsTable>[] {
  const { published, decided } = timesOf(submittedAt, proposal.key);
  const event = (kind: ProposalEventKind, at: string, note: string | null = null) => ({
    id: `${id}-${kind}`,
    proposal_id: id,
    kind,
    at,
    note,
    user_id: null,
  });
  const events = [event("received", submittedAt)];
  if (isPublic(proposal.status)) events.push(event("published", published));
  switch (proposal.status) {
    case "received":
      break;
    case "published":
    case "considered":
      if (proposal.status === "considered") events.push(event("considered", decided));
      if (proposal.answer) events.push(event("answered", decided));
      break;
    case "included":
      events.push(event("included", decided, actionTitle(proposal.usedIn)), event("answered", decided));
      break;
    case "not_included":
    case "rejected":
      events.push(
        event(proposal.status, proposal.status === "rejected" ? published : decided, proposal.reason),
      );
      break;
    case "merged":
    case "withdrawn":
      events.push(event(proposal.status, published));
  }
  return events;
}

function supportRows({ id, submittedAt, proposal }: NumberedProposal) {
  const date = dateOf(submittedAt);
  return Array.from({ length: proposal.support }, (_, index) => {
    const browser = `${proposal.key} support ${index}`;
    return {
      proposal_id: id,
      browser_hash: hashOf(browser),
      // A few browsers are enough of a spread for a curve of supports over time.
      supported_at: instantAfter(date, 3 + (index % 60), `${proposal.key} ${index % 7}`),
    };
  });
}
