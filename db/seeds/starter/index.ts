import type { Db } from "../../connection";
import { setCounter } from "../../queries/counters";
import { writeProposalWords } from "../../queries/search-index";
import type { ProposalsTable } from "../../tables/proposals";
import { insertRows } from "../insert-rows";
import { STARTER_INSTANT, STARTER_MEETINGS, starterProposalId, themeId } from "./constants";
import { consultation, starterMeetings, starterProposals } from "./consultation";
import { draftSections, draftStrategy } from "./draft";
import { organisation, organisationYears } from "./organisation";
import { neighbourhoods, objectives, themes } from "./places";
import {
  cooperationPartners,
  cooperationProject,
  currentStrategy,
  projects,
  registerActions,
} from "./register";

/** Exactly what the annual report of 2022 and public sources say, and nothing that would have to be invented. */
export async function insertStarter(db: Db, { contentVersion }: { contentVersion: number }): Promise<void> {
  await insertRows(db, "organisation", [organisation]);
  await insertRows(db, "organisation_years", organisationYears);
  await insertRows(db, "themes", themes);
  await insertRows(db, "neighbourhoods", neighbourhoods);
  await insertRows(db, "objectives", objectives);
  await insertRows(db, "consultations", [consultation]);
  await insertRows(db, "meetings", starterMeetings);
  await insertStarterProposals(db, contentVersion);
  await insertRows(db, "strategies", [currentStrategy]);
  await insertRows(db, "strategy_nodes", registerActions);
  await insertRows(db, "projects", projects);
  await insertRows(db, "cooperation_projects", [cooperationProject]);
  await insertRows(db, "cooperation_partners", cooperationPartners);
  await insertEmptyDraft(db);
  await setCounter(db, { name: "proposal", value: starterProposals.length });
  await setCounter(db, { name: "meeting", value: STARTER_MEETINGS });
}

async function insertStarterProposals(db: Db, contentVersion: number): Promise<void> {
  const rows = starterProposals.map(
    ({ title, body }, index): ProposalsTable => ({
      id: starterProposalId(index + 1),
      number: index + 1,
      title,
      body,
      language: "lt",
      origin: "meeting",
      // The report does not say at which of the six meetings.
      meeting_id: null,
      agenda_item_id: null,
      neighbourhood_id: null,
      neighbourhood_is_derived: 0,
      place: null,
      lat: null,
      lng: null,
      point_precision: null,
      status: "published",
      status_reason: null,
      status_note: null,
      answer: null,
      answered_at: null,
      author_name: null,
      revision: 1,
      support_count: 0,
      submission_key: starterProposalId(index + 1),
      receipt_hash: null,
      submitted_at: STARTER_INSTANT,
      published_at: STARTER_INSTANT,
      changed_in: contentVersion,
      is_sample: 0,
      version: 1,
    }),
  );
  await insertRows(db, "proposals", rows);
  await insertRows(
    db,
    "proposal_themes",
    starterProposals.map(({ theme }, index) => ({
      proposal_id: starterProposalId(index + 1),
      theme_id: themeId(theme),
    })),
  );
  await insertRows(
    db,
    "proposal_revisions",
    rows.map(({ id, title, body }) => ({
      proposal_id: id,
      revision: 1,
      title,
      body,
      made_at: STARTER_INSTANT,
      made_by: null,
    })),
  );
  await insertRows(
    db,
    "proposal_events",
    rows.map(({ id }) => ({
      id: `${id}-published`,
      proposal_id: id,
      kind: "published" as const,
      at: STARTER_INSTANT,
      note: null,
      user_id: null,
    })),
  );
  await writeProposalWords(db, rows);
}

/** The draft that nobody has written in yet; also what stands again when the sample is taken out of it. */
export async function insertEmptyDraft(db: Db): Promise<void> {
  await insertRows(db, "strategies", [draftStrategy]);
  await insertRows(db, "sections", draftSections);
  await insertRows(
    db,
    "section_revisions",
    draftSections.map(({ id, title, body, updated_at }) => ({
      section_id: id,
      revision: 1,
      title,
      body,
      made_at: updated_at,
      made_by: null,
    })),
  );
}
