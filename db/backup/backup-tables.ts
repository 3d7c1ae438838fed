import type { Database } from "../schema";

interface BackupTable {
  name: keyof Database;
  /** Primary key: the order in which rows are read, a page at a time. */
  key: readonly string[];
  /** Rows that refer to rows of the same table; parents are written first. Such a table is small and read whole. */
  parent?: string;
  /** Rows read at a time; fewer where a row may hold a picture. */
  page?: number;
}

/** Every table whose rows cannot be made from others, those referred to before those that refer to them. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: "settings", key: ["key"] },
  { name: "counters", key: ["name"] },
  { name: "organisation", key: ["id"] },
  { name: "organisation_years", key: ["year"] },
  { name: "themes", key: ["id"] },
  { name: "neighbourhoods", key: ["id"] },
  { name: "objectives", key: ["id"] },
  { name: "users", key: ["id"] },
  { name: "user_roles", key: ["user_id", "role"] },
  { name: "user_neighbourhoods", key: ["user_id", "neighbourhood_id"] },
  { name: "sessions", key: ["id_hash"] },
  { name: "login_tokens", key: ["token_hash"] },
  { name: "passkeys", key: ["id"] },
  { name: "passkey_challenges", key: ["browser_hash", "purpose"] },
  { name: "rate_limits", key: ["key"] },
  { name: "audit_log", key: ["id"] },
  { name: "outbox", key: ["id"] },
  { name: "consultations", key: ["id"] },
  { name: "meetings", key: ["id"] },
  { name: "meeting_neighbourhoods", key: ["meeting_id", "neighbourhood_id"] },
  { name: "meeting_keepers", key: ["meeting_id", "user_id"] },
  { name: "agenda_items", key: ["id"] },
  { name: "decisions", key: ["id"] },
  { name: "attendance", key: ["meeting_id", "dimension", "category"] },
  { name: "participating_organisations", key: ["id"] },
  { name: "log_entries", key: ["key"] },
  { name: "proposals", key: ["id"] },
  { name: "proposal_themes", key: ["proposal_id", "theme_id"] },
  { name: "proposal_revisions", key: ["proposal_id", "revision"] },
  { name: "proposal_contacts", key: ["proposal_id"] },
  { name: "proposal_events", key: ["id"] },
  { name: "proposal_links", key: ["proposal_id", "other_id", "kind"] },
  { name: "proposal_questions", key: ["id"] },
  { name: "proposal_corrections", key: ["id"] },
  { name: "proposal_reports", key: ["id"] },
  { name: "proposal_suspicions", key: ["proposal_id", "kind"] },
  { name: "supports", key: ["proposal_id", "browser_hash"] },
  { name: "attachment_files", key: ["hash"], page: 8 },
  { name: "attachments", key: ["id"] },
  { name: "strategies", key: ["id"] },
  { name: "sections", key: ["id"] },
  { name: "section_revisions", key: ["section_id", "revision"] },
  { name: "needs", key: ["id"] },
  { name: "need_proposals", key: ["need_id", "proposal_id"] },
  { name: "strategy_nodes", key: ["id"], parent: "parent_id" },
  { name: "citations", key: ["id"] },
  { name: "projects", key: ["id"] },
  { name: "cooperation_projects", key: ["id"] },
  { name: "cooperation_partners", key: ["project_id", "position"] },
];

/** Made anew from the proposals when a backup is restored. */
export const DERIVED_TABLES: readonly (keyof Database)[] = ["proposal_words"];
