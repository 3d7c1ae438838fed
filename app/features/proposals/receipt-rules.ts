import type { ProposalStatus } from "db/tables/proposals";

/** An author may take back whatever has not been turned down or taken back already. */
export function mayWithdraw(status: ProposalStatus): boolean {
  return status !== "withdrawn" && status !== "rejected";
}

/** Words may be changed until somebody has decided on them: afterwards others support and cite what they read. */
export function mayEdit(status: ProposalStatus): boolean {
  return status === "received";
}
