import type * as accounts from "./tables/accounts";
import type * as meetings from "./tables/meetings";
import type * as organisation from "./tables/organisation";
import type * as places from "./tables/places";
import type * as proposals from "./tables/proposals";
import type * as strategy from "./tables/strategy";

/** Every table by its name in the database. */
export interface Database {
  agenda_items: meetings.AgendaItemsTable;
  attachments: proposals.AttachmentsTable;
  attendance: meetings.AttendanceTable;
  audit_log: accounts.AuditLogTable;
  citations: strategy.CitationsTable;
  consultations: meetings.ConsultationsTable;
  cooperation_partners: strategy.CooperationPartnersTable;
  cooperation_projects: strategy.CooperationProjectsTable;
  counters: accounts.CountersTable;
  decisions: meetings.DecisionsTable;
  login_tokens: accounts.LoginTokensTable;
  meetings: meetings.MeetingsTable;
  need_proposals: strategy.NeedProposalsTable;
  needs: strategy.NeedsTable;
  neighbourhoods: places.NeighbourhoodsTable;
  objectives: places.ObjectivesTable;
  organisation: organisation.OrganisationTable;
  organisation_years: organisation.OrganisationYearsTable;
  outbox: accounts.OutboxTable;
  participating_organisations: meetings.ParticipatingOrganisationsTable;
  projects: strategy.ProjectsTable;
  proposal_contacts: proposals.ProposalContactsTable;
  proposal_events: proposals.ProposalEventsTable;
  proposal_links: proposals.ProposalLinksTable;
  proposal_revisions: proposals.ProposalRevisionsTable;
  proposal_themes: proposals.ProposalThemesTable;
  proposal_words: proposals.ProposalWordsTable;
  proposals: proposals.ProposalsTable;
  rate_limits: accounts.RateLimitsTable;
  section_revisions: strategy.SectionRevisionsTable;
  sections: strategy.SectionsTable;
  sessions: accounts.SessionsTable;
  settings: accounts.SettingsTable;
  strategies: strategy.StrategiesTable;
  strategy_nodes: strategy.StrategyNodesTable;
  supports: proposals.SupportsTable;
  themes: places.ThemesTable;
  user_roles: accounts.UserRolesTable;
  users: accounts.UsersTable;
}
