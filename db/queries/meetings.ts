import type { Db } from "../connection";
import type { MeetingType, MinutesState } from "../tables/meetings";
import {
  listKeepers,
  listNeighbourhoodsOfMeetings,
  type MeetingNeighbourhood,
  replaceMeetingParts,
} from "./meeting-parts";

/** A meeting as its keepers see it; visitors get `MeetingSummary` and what `minutes` allows. */
export interface Meeting {
  id: string;
  number: number;
  type: MeetingType;
  title: string;
  consultationId: string | null;
  /** YYYY-MM-DD or YYYY-MM; null where the records do not say. */
  heldOn: string | null;
  /** HH:MM local time. */
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  lat: number | null;
  lng: number | null;
  /** That it concerns; none stands for the whole town. */
  neighbourhoods: MeetingNeighbourhood[];
  invitation: string | null;
  chair: string | null;
  secretary: string | null;
  notes: string;
  notesRevision: number;
  minutes: MinutesState;
  minutesPublishedAt: string | null;
  isPublic: boolean;
  isSample: boolean;
  createdBy: string | null;
  /** People invited to keep it. */
  keeperIds: string[];
  version: number;
}

const selectMeetings = (db: Db) =>
  db
    .selectFrom("meetings")
    .select(["meetings.id", "meetings.number", "meetings.type", "meetings.title", "meetings.consultation_id"])
    .select(["meetings.held_on", "meetings.starts_at", "meetings.ends_at", "meetings.place"])
    .select(["meetings.lat", "meetings.lng", "meetings.invitation", "meetings.chair", "meetings.secretary"])
    .select([
      "meetings.notes",
      "meetings.notes_revision",
      "meetings.minutes",
      "meetings.minutes_published_at",
    ])
    .select(["meetings.is_public", "meetings.is_sample", "meetings.created_by", "meetings.version"]);

type MeetingRow = Awaited<ReturnType<ReturnType<typeof selectMeetings>["execute"]>>[number];

async function toMeetings(db: Db, rows: readonly MeetingRow[]): Promise<Meeting[]> {
  const meetingIds = rows.map(({ id }) => id);
  const neighbourhoods = await listNeighbourhoodsOfMeetings(db, { meetingIds });
  const keepers = await listKeepers(db, { meetingIds });
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, type: row.type, title: row.title, heldOn: row.held_on },
    ...{ consultationId: row.consultation_id, startsAt: row.starts_at, endsAt: row.ends_at },
    ...{ place: row.place, lat: row.lat, lng: row.lng, invitation: row.invitation, chair: row.chair },
    ...{ secretary: row.secretary, notes: row.notes, notesRevision: row.notes_revision },
    ...{ minutes: row.minutes, minutesPublishedAt: row.minutes_published_at, createdBy: row.created_by },
    ...{ isPublic: row.is_public === 1, isSample: row.is_sample === 1, version: row.version },
    neighbourhoods: neighbourhoods.get(row.id) ?? [],
    keeperIds: (keepers.get(row.id) ?? []).sort(),
  }));
}

/** A meeting by its public number, whoever may see it: the caller decides that. */
export async function findMeeting(db: Db, { number }: { number: number }): Promise<Meeting | undefined> {
  const row = await selectMeetings(db).where("meetings.number", "=", number).executeTakeFirst();
  return row && (await toMeetings(db, [row]))[0];
}

/** The number of the meeting with this id, where there is one. */
export async function findMeetingNumber(db: Db, { id }: { id: string }): Promise<number | undefined> {
  const row = await db.selectFrom("meetings").select("number").where("id", "=", id).executeTakeFirst();
  return row?.number;
}

/** Makes others who change this meeting, or its parts through this lock, wait until the transaction ends. */
export async function lockMeeting(db: Db, { number }: { number: number }): Promise<void> {
  await db
    .updateTable("meetings")
    .set((e) => ({ version: e.ref("version") }))
    .where("number", "=", number)
    .execute();
}

/** All meetings, the latest first, whoever may see them: the caller decides that. */
export async function listMeetings(db: Db): Promise<Meeting[]> {
  const rows = await selectMeetings(db)
    .orderBy("meetings.sort_key", "desc")
    .orderBy("meetings.number", "desc")
    .execute();
  return toMeetings(db, rows);
}

/** The meetings that visitors may know of, the latest first. */
export async function listPublicMeetings(db: Db): Promise<Meeting[]> {
  const rows = await selectMeetings(db)
    .where("meetings.is_public", "=", 1)
    .orderBy("meetings.sort_key", "desc")
    .orderBy("meetings.number", "desc")
    .execute();
  return toMeetings(db, rows);
}

/** What a plan says; everything else of a meeting is written by its log and its minutes. */
export interface MeetingPlan {
  type: MeetingType;
  title: string;
  consultationId: string | null;
  heldOn: string | null;
  /** Orders meetings: the date, else the consultation's start. */
  sortKey: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  lat: number | null;
  lng: number | null;
  /** In the order of their names. */
  neighbourhoodIds: readonly string[];
  /** Invited to keep it, in the order of their ids. */
  keeperIds: readonly string[];
  invitation: string | null;
  chair: string | null;
  secretary: string | null;
  isPublic: boolean;
}

const planColumns = (plan: MeetingPlan) => ({
  ...{ type: plan.type, title: plan.title, consultation_id: plan.consultationId, held_on: plan.heldOn },
  ...{ sort_key: plan.sortKey, starts_at: plan.startsAt, ends_at: plan.endsAt, place: plan.place },
  ...{ lat: plan.lat, lng: plan.lng, invitation: plan.invitation, chair: plan.chair },
  secretary: plan.secretary,
  is_public: plan.isPublic ? (1 as const) : (0 as const),
});

export async function insertMeeting(
  db: Db,
  meeting: MeetingPlan & { id: string; number: number; createdBy: string; createdAt: string },
): Promise<void> {
  await db
    .insertInto("meetings")
    .values({
      ...planColumns(meeting),
      ...{ id: meeting.id, number: meeting.number, notes: "", minutes: "draft", minutes_published_at: null },
      ...{ is_sample: 0, created_by: meeting.createdBy, created_at: meeting.createdAt, version: 1 },
    })
    .execute();
  await replaceMeetingParts(db, { meetingId: meeting.id, ...meeting });
}

/** Replaces the plan if it is still the one of `version`; false when somebody was faster. */
export async function updateMeetingPlan(
  db: Db,
  { id, version, plan }: { id: string; version: number; plan: MeetingPlan },
): Promise<boolean> {
  const result = await db
    .updateTable("meetings")
    .set({ ...planColumns(plan), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await replaceMeetingParts(db, { meetingId: id, ...plan });
  return true;
}

/** Writes down when the meeting began or ended (HH:MM; null takes it back). */
export async function setMeetingTime(
  db: Db,
  { id, which, time }: { id: string; which: "start" | "end"; time: string | null },
): Promise<void> {
  await db
    .updateTable("meetings")
    .set((e) => ({
      ...(which === "start" ? { starts_at: time } : { ends_at: time }),
      version: e("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

/** Saves the notes that belong to no agenda item, if nobody did since `revision`. */
export async function saveMeetingNotes(
  db: Db,
  { id, revision, notes }: { id: string; revision: number; notes: string },
): Promise<boolean> {
  const result = await db
    .updateTable("meetings")
    .set({ notes, notes_revision: revision + 1 })
    .where("id", "=", id)
    .where("notes_revision", "=", revision)
    .executeTakeFirst();
  return result.numUpdatedRows > 0;
}

/** Makes the minutes public; false when they already are. */
export async function publishMeetingMinutes(
  db: Db,
  { id, at }: { id: string; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable("meetings")
    .set((e) => ({
      minutes: "published" as const,
      minutes_published_at: at,
      is_public: 1 as const,
      version: e("version", "+", 1),
    }))
    .where("id", "=", id)
    .where("minutes", "=", "draft")
    .executeTakeFirst();
  return result.numUpdatedRows > 0;
}
