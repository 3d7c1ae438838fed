import type { Db } from "db/connection";
import { insertUser } from "db/queries/users";
import type { Role } from "db/tables/accounts";
import { uuidv7 } from "uuidv7";
import type { Keeper } from "~/features/meetings/keeping.rules";
import type { LogAnswer, LogEntryContent } from "~/features/meetings/log-entry";
import type { PlanDraft } from "~/features/meetings/plan";
import { planMeeting } from "~/features/meetings/plan-meeting.server";
import { takeLogEntry } from "~/features/meetings/take-log-entry.server";

export const AT = "2026-05-20T15:00:00.000Z";

export async function makeKeeper(db: Db, name: string, role: Role = "elder"): Promise<Keeper> {
  const id = `user-${name}`;
  const user = { id, email: `${name}@example.lt`, name, language: "lt" as const, createdAt: AT };
  await insertUser(db, { ...user, roles: [role] });
  return { id, roles: [role] };
}

/** A plan in which nothing is missing, with an agenda of two. */
export function draftOf(plan: Partial<PlanDraft["plan"]> = {}): PlanDraft {
  return {
    plan: {
      ...{ type: "sueiga" as const, title: "Seniūnaičių sueiga", consultationId: null, heldOn: "2026-05-20" },
      ...{ sortKey: "2026-05-20", startsAt: "18:00", endsAt: "19:30", place: "Biblioteka" },
      ...{ lat: null, lng: null, neighbourhoodIds: [], keeperIds: [], invitation: "Kviečiame visus" },
      ...{ chair: "Pirmininkė", secretary: "Sekretorius", isPublic: false },
      ...plan,
    },
    agenda: [
      { title: "Senjorai", presenter: "Seniūnaitė" },
      { title: "Kiti klausimai", presenter: null },
    ],
  };
}

/** Plans a meeting for `keeper`; returns its number and the ids of its agenda items. */
export async function makePlannedMeeting(
  db: Db,
  keeper: Keeper,
  draft: PlanDraft = draftOf(),
): Promise<{ id: string; number: number; items: string[] }> {
  const id = uuidv7();
  const { number } = await planMeeting(db, { id, draft, userId: keeper.id, now: AT });
  const items = await db
    .selectFrom("agenda_items")
    .select("id")
    .where("meeting_id", "=", id)
    .orderBy("position")
    .execute();
  return { id, number, items: items.map((item) => item.id) };
}

/** Sends entries to one meeting as one keeper; a key is made where none is given. */
export function logger(db: Db, keeper: Keeper, number: number) {
  return (entry: LogEntryContent & { key?: string }): Promise<LogAnswer> =>
    takeLogEntry(db, { number, keeper, language: "lt", now: AT, entry: { key: uuidv7(), ...entry } });
}
