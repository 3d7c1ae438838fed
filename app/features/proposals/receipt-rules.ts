import { type ProposalStatus, publicProposalStatuses } from "db/tables/proposals";

/** An author may take back whatever has not been turned down or taken back already. */
export function mayWithdraw(status: ProposalStatus): boolean {
  return status !== "withdrawn" && status !== "rejected";
}

/** Words may be changed until somebody has decided on them: afterwards others support and cite what they read. */
export function mayEdit(status: ProposalStatus): boolean {
  return status === "received";
}

/** What everybody reads is corrected through a moderator. */
export function mayCorrect(status: ProposalStatus): boolean {
  return publicProposalStatuses.some((one) => one === status);
}

/** What was just done, as the receipt's address carries it. */
export const deeds = [
  "new",
  "edited",
  "contact",
  "silent",
  "nameless",
  "withdrawn",
  "erased",
  "replied",
  "corrected",
  "correction_back",
] as const;
export type Deed = (typeof deeds)[number];

/**
 * Whether the page may still say that `deed` was just done: people keep the address they are given, and must not be
 * thanked for something long past.
 */
export function isFresh(
  deed: Deed,
  {
    status,
    isErased,
    hasEmail,
    hasName,
    hasReplied,
    hasCorrection,
  }: {
    status: ProposalStatus;
    isErased: boolean;
    hasEmail: boolean;
    hasName: boolean;
    /** The last question has a reply that no moderator has read yet. */
    hasReplied: boolean;
    /** A correction waits for a moderator; undefined where there can be none. */
    hasCorrection?: boolean | undefined;
  },
): boolean {
  if (deed === "new" || deed === "edited") return status === "received";
  if (deed === "withdrawn") return status === "withdrawn" && !isErased;
  if (deed === "erased") return isErased;
  if (deed === "nameless") return !isErased && !hasName;
  if (deed === "replied") return hasReplied;
  if (deed === "corrected") return hasCorrection === true;
  if (deed === "correction_back") return hasCorrection === false;
  return !isErased && hasEmail === (deed === "contact");
}
