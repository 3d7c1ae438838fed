import { sql } from "kysely";
import type { Db } from "../connection";
import type { AttendanceGroup, Sector } from "../tables/meetings";

/** People there, by sector (adds up to all) or by group (may overlap). */
interface CountRow {
  dimension: "sector" | "group";
  category: Sector | AttendanceGroup;
  people: number;
}

/** The counts of one meeting; categories that nobody counted are left out. */
export async function listAttendance(db: Db, { meetingId }: { meetingId: string }): Promise<CountRow[]> {
  return db
    .selectFrom("attendance")
    .select(["dimension", "category", "people"])
    .where("meeting_id", "=", meetingId)
    .where("people", ">", 0)
    .execute();
}

/** Adds `change` people (or takes them away, never below none), so that two devices that count at once are both right. */
export async function changeAttendance(
  db: Db,
  {
    meetingId,
    dimension,
    category,
    change,
  }: { meetingId: string; change: number } & Omit<CountRow, "people">,
): Promise<void> {
  await db
    .insertInto("attendance")
    .values({ meeting_id: meetingId, dimension, category, people: Math.max(0, change) })
    .onConflict((conflict) =>
      conflict.columns(["meeting_id", "dimension", "category"]).doUpdateSet({
        people: sql<number>`case when attendance.people + ${change} < 0 then 0 else attendance.people + ${change} end`,
      }),
    )
    .execute();
}

export interface ParticipatingOrganisation {
  id: string;
  name: string;
  sector: Sector;
}

/** The organisations that took part, in the order they were written down. */
export async function listParticipatingOrganisations(
  db: Db,
  { meetingId }: { meetingId: string },
): Promise<ParticipatingOrganisation[]> {
  return db
    .selectFrom("participating_organisations")
    .select(["id", "name", "sector"])
    .where("meeting_id", "=", meetingId)
    .orderBy("id")
    .execute();
}

/** Writes an organisation down; one that is there already, however it is spelt, stays as it is. */
export async function insertParticipatingOrganisation(
  db: Db,
  organisation: ParticipatingOrganisation & { meetingId: string; nameKey: string },
): Promise<void> {
  await db
    .insertInto("participating_organisations")
    .values({
      ...{ id: organisation.id, meeting_id: organisation.meetingId, name: organisation.name },
      ...{ name_key: organisation.nameKey, sector: organisation.sector },
    })
    .onConflict((conflict) => conflict.columns(["meeting_id", "name_key"]).doNothing())
    .execute();
}

export async function deleteParticipatingOrganisation(
  db: Db,
  { id, meetingId }: { id: string; meetingId: string },
): Promise<void> {
  await db
    .deleteFrom("participating_organisations")
    .where("id", "=", id)
    .where("meeting_id", "=", meetingId)
    .execute();
}

/** How many people each of these meetings had, by its id. */
export async function countPeople(
  db: Db,
  { meetingIds }: { meetingIds: readonly string[] },
): Promise<Map<string, number>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("attendance")
    .select(["meeting_id", (e) => e.fn.sum<number>("people").as("people")])
    .where("dimension", "=", "sector")
    .where("meeting_id", "in", meetingIds)
    .groupBy("meeting_id")
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, Number(row.people)]));
}
