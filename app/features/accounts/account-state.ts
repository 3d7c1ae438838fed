import type { Person } from "db/queries/users";

/** Whether somebody can sign in, and whether they ever did; `until` is when an invitation ends or ended (UTC instant). */
export type AccountState =
  | { kind: "active" }
  | { kind: "invited" }
  | { kind: "closed" }
  | { kind: "invitedUntil"; until: string }
  | { kind: "expired"; until: string };

export function accountState(
  person: Pick<Person, "active" | "hasSignedIn" | "invitationExpiresAt">,
  now: Date,
): AccountState {
  const { active, hasSignedIn, invitationExpiresAt: until } = person;
  if (!active) return { kind: "closed" };
  if (until !== null)
    return until > now.toISOString() ? { kind: "invitedUntil", until } : { kind: "expired", until };
  return hasSignedIn ? { kind: "active" } : { kind: "invited" };
}
