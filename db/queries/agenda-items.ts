import type { Db } from "../connection";

export interface AgendaItem {
  id: string;
  /** From 1. */
  position: number;
  title: string;
  presenter: string | null;
  notes: string;
  /** Grows with each save of `notes`. */
  revision: number;
}

/** The agenda of one meeting in its order. */
export async function listAgendaItems(db: Db, { meetingId }: { meetingId: string }): Promise<AgendaItem[]> {
  return db
    .selectFrom("agenda_items")
    .select(["id", "position", "title", "presenter", "notes", "revision"])
    .where("meeting_id", "=", meetingId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export interface AgendaLine {
  id: string;
  meetingId: string;
  position: number;
  title: string;
  presenter: string | null;
}

export async function insertAgendaItem(db: Db, item: AgendaLine): Promise<void> {
  await db
    .insertInto("agenda_items")
    .values({
      ...{ id: item.id, meeting_id: item.meetingId, position: item.position, title: item.title },
      ...{ presenter: item.presenter, notes: "" },
    })
    .execute();
}

/** Changes what an item is called and where it stands; its notes stay. */
export async function updateAgendaItem(db: Db, item: AgendaLine): Promise<void> {
  await db
    .updateTable("agenda_items")
    .set({ position: item.position, title: item.title, presenter: item.presenter })
    .where("id", "=", item.id)
    .where("meeting_id", "=", item.meetingId)
    .execute();
}

export async function deleteAgendaItem(db: Db, { id }: { id: string }): Promise<void> {
  await db.deleteFrom("agenda_items").where("id", "=", id).execute();
}

/** Which of a meeting's items already hold notes, decisions or proposals. */
export async function listUsedAgendaItems(
  db: Db,
  { meetingId }: { meetingId: string },
): Promise<Set<string>> {
  const [noted, decided, proposed] = await Promise.all(
    [
      db.selectFrom("agenda_items").select("id").where("meeting_id", "=", meetingId).where("notes", "<>", ""),
      db.selectFrom("decisions").select("agenda_item_id as id").where("meeting_id", "=", meetingId),
      db.selectFrom("proposals").select("agenda_item_id as id").where("meeting_id", "=", meetingId),
    ].map((query) => query.execute()),
  );
  const rows = [...(noted ?? []), ...(decided ?? []), ...(proposed ?? [])];
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
}

/** Saves an item's notes, if nobody did since `revision`. */
export async function saveItemNotes(
  db: Db,
  item: { id: string; meetingId: string; revision: number; notes: string },
): Promise<boolean> {
  const result = await db
    .updateTable("agenda_items")
    .set({ notes: item.notes, revision: item.revision + 1 })
    .where("id", "=", item.id)
    .where("meeting_id", "=", item.meetingId)
    .where("revision", "=", item.revision)
    .executeTakeFirst();
  return result.numUpdatedRows > 0;
}
