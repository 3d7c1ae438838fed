import type { Db } from "../connection";

/** What belongs to meetings in any number: the neighbourhoods they concern and the people invited to keep them. */

export interface MeetingNeighbourhood {
  id: string;
  slug: string;
  /** In the genitive: „Vidzgirio“ (seniūnaitija). */
  name: string;
}

/** By meeting; in the order of the neighbourhoods' names. */
export async function listNeighbourhoodsOfMeetings(
  db: Db,
  { meetingIds }: { meetingIds: readonly string[] },
): Promise<Map<string, MeetingNeighbourhood[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("meeting_neighbourhoods")
    .innerJoin("neighbourhoods", "neighbourhoods.id", "meeting_neighbourhoods.neighbourhood_id")
    .select(["meeting_id", "neighbourhoods.id", "slug", "name"])
    .where("meeting_id", "in", meetingIds)
    .orderBy("sort_key")
    .orderBy("slug")
    .execute();
  return grouped(rows, ({ id, slug, name }) => ({ id, slug, name }));
}

/** By meeting. */
export async function listKeepers(
  db: Db,
  { meetingIds }: { meetingIds: readonly string[] },
): Promise<Map<string, string[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("meeting_keepers")
    .select(["meeting_id", "user_id"])
    .where("meeting_id", "in", meetingIds)
    .execute();
  return grouped(rows, ({ user_id }) => user_id);
}

function grouped<Row extends { meeting_id: string }, Part>(
  rows: readonly Row[],
  partOf: (row: Row) => Part,
): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const row of rows) parts.set(row.meeting_id, [...(parts.get(row.meeting_id) ?? []), partOf(row)]);
  return parts;
}

/** Says anew which neighbourhoods a meeting concerns and who is invited to keep it. */
export async function replaceMeetingParts(
  db: Db,
  meeting: { meetingId: string; neighbourhoodIds: readonly string[]; keeperIds: readonly string[] },
): Promise<void> {
  const { meetingId: meeting_id, neighbourhoodIds, keeperIds } = meeting;
  await db.deleteFrom("meeting_neighbourhoods").where("meeting_id", "=", meeting_id).execute();
  for (const neighbourhood_id of new Set(neighbourhoodIds))
    await db.insertInto("meeting_neighbourhoods").values({ meeting_id, neighbourhood_id }).execute();
  await db.deleteFrom("meeting_keepers").where("meeting_id", "=", meeting_id).execute();
  for (const user_id of new Set(keeperIds))
    await db.insertInto("meeting_keepers").values({ meeting_id, user_id }).execute();
}

/** Takes somebody off every meeting they were invited to keep. */
export async function deleteKeeper(db: Db, { userId }: { userId: string }): Promise<void> {
  await db.deleteFrom("meeting_keepers").where("user_id", "=", userId).execute();
}
