import type { Db } from "../connection";

export interface NextMeeting {
  number: number;
  title: string;
  /** YYYY-MM-DD */
  heldOn: string;
  /** HH:MM local time. */
  startsAt: string | null;
  place: string | null;
  isSample: boolean;
}

/** The first meeting that visitors may know of on `today` (YYYY-MM-DD) or later. */
export async function findNextMeeting(
  db: Db,
  { today }: { today: string },
): Promise<NextMeeting | undefined> {
  const row = await db
    .selectFrom("meetings")
    .select(["number", "title", "held_on", "starts_at", "place", "is_sample"])
    .where("is_public", "=", 1)
    .where("held_on", ">=", today)
    .where("sort_key", ">=", today)
    // Whose minutes are public is over, whatever its date says.
    .where("minutes", "=", "draft")
    .orderBy("sort_key")
    .orderBy("number")
    .executeTakeFirst();
  if (!row?.held_on) return undefined;
  return {
    ...{ number: row.number, title: row.title, heldOn: row.held_on, startsAt: row.starts_at },
    ...{ place: row.place, isSample: row.is_sample === 1 },
  };
}

/** How many meetings that visitors may know of took place before `today` (YYYY-MM-DD), on a known date or not. */
export async function countHeldMeetings(db: Db, { today }: { today: string }): Promise<number> {
  const { count } = await db
    .selectFrom("meetings")
    .select((e) => e.fn.countAll<number | string>().as("count"))
    .where("is_public", "=", 1)
    .where("sort_key", "<", today)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Title and years of the strategy that visitors may read, being written or approved. */
export async function findReadableStrategy(
  db: Db,
): Promise<
  | { title: string; state: "draft" | "approved"; periodFrom: number | null; periodTo: number | null }
  | undefined
> {
  const row = await db
    .selectFrom("strategies")
    .select(["title", "state", "period_from", "period_to"])
    .where("state", "in", ["draft", "approved"])
    .where("is_public", "=", 1)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!row || row.state === "register") return undefined;
  return { title: row.title, state: row.state, periodFrom: row.period_from, periodTo: row.period_to };
}
