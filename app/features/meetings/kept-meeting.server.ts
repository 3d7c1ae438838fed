import type { Db } from "db/connection";
import { findMeeting, type Meeting } from "db/queries/meetings";
import { publicNumber } from "~/features/proposals/public-number";
import { type Keeper, mayKeepMeeting } from "./meeting";

/** The meeting of an address, if this person keeps it; undefined whether it is another's or does not exist. */
export async function findKeptMeeting(
  db: Db,
  { number: text, keeper }: { number: string | undefined; keeper: Keeper },
): Promise<Meeting | undefined> {
  const number = publicNumber(text);
  const meeting = number === undefined ? undefined : await findMeeting(db, { number });
  return meeting && mayKeepMeeting(keeper, meeting) ? meeting : undefined;
}
