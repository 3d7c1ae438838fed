import type { Flag, Instant } from "./columns";

export const roles = ["administrator", "moderator", "elder", "drafter", "reader"] as const;
export type Role = (typeof roles)[number];

export interface UsersTable {
  id: string;
  /** Lower case. */
  email: string;
  name: string;
  active: Flag;
  language: "lt" | "en";
  created_at: Instant;
}

export interface UserRolesTable {
  user_id: string;
  role: Role;
}

/** The neighbourhoods that an elder speaks for. */
export interface UserNeighbourhoodsTable {
  user_id: string;
  neighbourhood_id: string;
}

export interface SessionsTable {
  /** SHA-256 (hex) of the cookie's value. */
  id_hash: string;
  user_id: string;
  /** Token that every form of this session carries. */
  form_token: string;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
}

export interface LoginTokensTable {
  token_hash: string;
  user_id: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

/** Fixed windows: how often `key` was used since `window_start`. */
export interface RateLimitsTable {
  key: string;
  window_start: Instant;
  uses: number;
}

export interface AuditLogTable {
  id: string;
  at: Instant;
  user_id: string | null;
  /** Verb of the use case, e.g. "publish-proposal". */
  action: string;
  subject_kind: string;
  subject_id: string;
  before: string | null;
  after: string | null;
}

/** Mail waiting or sent; written in the transaction that causes it, delivered by a job. */
export interface OutboxTable {
  id: string;
  recipient: string;
  subject: string;
  text_body: string;
  html_body: string;
  created_at: Instant;
  next_attempt_at: Instant;
  attempts: number;
  sent_at: Instant | null;
  last_error: string | null;
}

/** The setting that stands only inside the transaction of a restore: the audit log refuses to lose rows without it. */
export const RESTORING = "restoring";

/** Names and secrets of the installation itself: `session-secret`, `seed`, `retention-day`. */
export interface SettingsTable {
  key: string;
  value: string;
}

/** Numbers handed out once: `proposal`, `meeting`, `content-version`. */
export interface CountersTable {
  name: string;
  value: number;
}
