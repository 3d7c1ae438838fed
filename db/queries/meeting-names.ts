import type { Db } from "../connection";

export interface MeetingName {
  number: number;
  title: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null where the records do not say. */
  heldOn: string | null;
}

/** The meetings that visitors may see, latest first: for filters and links. */
export async function listMeetingNames(db: Db): Promise<MeetingName[]> {
  return db
    .selectFrom("meetings")
    .select(["number", "title", "held_on as heldOn"])
    .where("is_public", "=", 1)
    .orderBy("sort_key", "desc")
    .orderBy("number", "desc")
    .execute();
}
