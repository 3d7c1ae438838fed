import type { Role } from "db/tables/accounts";

/** Who wants to keep a meeting. */
export interface Keeper {
  id: string;
  roles: readonly Role[];
}

/** What of a meeting decides who keeps it. */
interface KeptBy {
  createdBy: string | null;
  /** People invited to keep it. */
  keeperIds: readonly string[];
  neighbourhoods: readonly { id: string }[];
}

/**
 * Who may open, log, change and publish a meeting: administrators and moderators every one; an elder those they planned,
 * those they are invited to, and those of a neighbourhood they speak for. For everybody else it does not exist.
 * @param keeper.neighbourhoodIds that they speak for.
 */
export function mayKeepMeeting(
  keeper: Keeper & { neighbourhoodIds: readonly string[] },
  meeting: KeptBy,
): boolean {
  if (keepsAllMeetings(keeper)) return true;
  if (!keeper.roles.includes("elder")) return false;
  return (
    meeting.createdBy === keeper.id ||
    meeting.keeperIds.includes(keeper.id) ||
    meeting.neighbourhoods.some(({ id }) => keeper.neighbourhoodIds.includes(id))
  );
}

export function keepsAllMeetings(keeper: Keeper): boolean {
  return keeper.roles.includes("administrator") || keeper.roles.includes("moderator");
}

/** Whoever planned a meeting says who else keeps it, and so do administrators and moderators; those invited do not. */
export function mayInviteKeepers(keeper: Keeper, meeting: Pick<KeptBy, "createdBy">): boolean {
  return keepsAllMeetings(keeper) || (keeper.roles.includes("elder") && meeting.createdBy === keeper.id);
}
