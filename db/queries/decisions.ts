import type { Db } from "../connection";

/** Null where nobody counted. */
export interface Votes {
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstained: number | null;
}

export interface Decision extends Votes {
  id: string;
  agendaItemId: string | null;
  wording: string;
  /** Grows with each change. */
  revision: number;
}

/** The decisions of one meeting in the order they were taken. */
export async function listDecisions(db: Db, { meetingId }: { meetingId: string }): Promise<Decision[]> {
  return db
    .selectFrom("decisions")
    .select(["id", "agenda_item_id as agendaItemId", "wording", "revision"])
    .select(["votes_for as votesFor", "votes_against as votesAgainst", "votes_abstained as votesAbstained"])
    .where("meeting_id", "=", meetingId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

const columns = (decision: Votes & { wording: string; agendaItemId: string | null }) => ({
  wording: decision.wording,
  agenda_item_id: decision.agendaItemId,
  votes_for: decision.votesFor,
  votes_against: decision.votesAgainst,
  votes_abstained: decision.votesAbstained,
});

/** Adds a decision after the others. */
export async function insertDecision(
  db: Db,
  { meetingId, decision }: { meetingId: string; decision: Omit<Decision, "revision"> },
): Promise<void> {
  await db
    .insertInto("decisions")
    .values((e) => ({
      ...columns(decision),
      id: decision.id,
      meeting_id: meetingId,
      position: e
        .selectFrom("decisions as others")
        .select((o) => o.fn.coalesce(o(o.fn.max("others.position"), "+", 1), o.lit(1)).as("position"))
        .where("others.meeting_id", "=", meetingId),
    }))
    .execute();
}

/** Changes a decision, if nobody did since its `revision`. */
export async function updateDecision(
  db: Db,
  { meetingId, decision }: { meetingId: string; decision: Decision },
): Promise<boolean> {
  const result = await db
    .updateTable("decisions")
    .set({ ...columns(decision), revision: decision.revision + 1 })
    .where("id", "=", decision.id)
    .where("meeting_id", "=", meetingId)
    .where("revision", "=", decision.revision)
    .executeTakeFirst();
  return result.numUpdatedRows > 0;
}

export async function deleteDecision(
  db: Db,
  { id, meetingId }: { id: string; meetingId: string },
): Promise<void> {
  await db.deleteFrom("decisions").where("id", "=", id).where("meeting_id", "=", meetingId).execute();
}
