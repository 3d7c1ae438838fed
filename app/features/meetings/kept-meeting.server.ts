import type { Db } from "db/connection";
import { listSpokenNeighbourhoods } from "db/queries/elders";
import { findMeeting, listMeetings, type Meeting } from "db/queries/meetings";
import { publicNumber } from "~/features/proposals/public-number";
import { type Keeper, keepsAllMeetings, mayKeepMeeting } from "./keeping.rules";

/**
 * The meeting of an address, if this person keeps it; undefined whether it is another's or does not exist. Every page and
 * every use case of a meeting asks here.
 */
export async function findKeptMeeting(
  db: Db,
  { number: asked, keeper }: { number: string | number | undefined; keeper: Keeper },
): Promise<Meeting | undefined> {
  const number = publicNumber(String(asked ?? ""));
  const meeting = number === undefined ? undefined : await findMeeting(db, { number });
  return meeting && mayKeepMeeting(await withNeighbourhoods(db, keeper), meeting) ? meeting : undefined;
}

/** All meetings that this person keeps, the latest first. */
export async function listKeptMeetings(db: Db, { keeper }: { keeper: Keeper }): Promise<Meeting[]> {
  const whole = await withNeighbourhoods(db, keeper);
  return (await listMeetings(db)).filter((meeting) => mayKeepMeeting(whole, meeting));
}

async function withNeighbourhoods(db: Db, keeper: Keeper) {
  const { id, roles } = keeper;
  const own = keepsAllMeetings(keeper) ? [] : await listSpokenNeighbourhoods(db, { userId: id });
  return { id, roles, neighbourhoodIds: own.map((one) => one.id) };
}
