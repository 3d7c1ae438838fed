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
  /** Until when the invitation can be taken up; null once it was, and for whoever was never sent one. */
  invitation_expires_at: Instant | null;
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
  /** What the browser said it is, without versions; null where it said nothing we know. */
  browser: string | null;
  system: string | null;
  device: DeviceKind | null;
}

/** What somebody holds or sits at. */
export const deviceKinds = ["phone", "tablet", "computer"] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** What a link does: signs in, takes up an invitation, or makes a new e-mail address hold. */
export const loginTokenKinds = ["sign-in", "invitation", "address"] as const;
export type LoginTokenKind = (typeof loginTokenKinds)[number];

export interface LoginTokensTable {
  token_hash: string;
  user_id: string;
  kind: LoginTokenKind;
  /** The e-mail address that a link of kind `address` was sent to. */
  new_email: string | null;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

/** A key pair of somebody's device; the private half never leaves it. */
export interface PasskeysTable {
  /** The credential's id (base64url). */
  id: string;
  user_id: string;
  /** What its owner calls it. */
  name: string;
  /** COSE key (base64url). */
  public_key: string;
  /** Uses that the device has counted; 0 for devices that do not count. */
  counter: number;
  /** How a browser reaches it, separated by commas. */
  transports: string;
  created_at: Instant;
  last_used_at: Instant | null;
}

/** What a challenge is for: signing in, proving again who one is, adding a passkey. */
export const passkeyPurposes = ["sign-in", "confirm", "add"] as const;
export type PasskeyPurpose = (typeof passkeyPurposes)[number];

/** What a device has to sign: one a browser and purpose, used up by the first answer. */
export interface PasskeyChallengesTable {
  /** SHA-256 (hex) of the cookie that ties it to a browser. */
  browser_hash: string;
  purpose: PasskeyPurpose;
  challenge: string;
  expires_at: Instant;
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
