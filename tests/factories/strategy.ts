import type { Db } from "db/connection";
import type { MeetingsTable } from "db/tables/meetings";
import type { ProposalsTable } from "db/tables/proposals";
import type { StrategiesTable } from "db/tables/strategy";
import type { Insertable } from "kysely";

const AT = "2026-05-01T09:00:00.000Z";

/** A person who may write the strategy. */
export async function makeDrafter(db: Db, name = "drafter"): Promise<string> {
  await db
    .insertInto("users")
    .values({
      id: `user-${name}`,
      email: `${name}@example.lt`,
      name,
      active: 1,
      language: "lt",
      created_at: AT,
    })
    .execute();
  await db
    .insertInto("user_roles")
    .values({ user_id: `user-${name}`, role: "drafter" })
    .execute();
  return `user-${name}`;
}

/** A public meeting; its id is `meeting-<number>`. */
export async function makeMeeting(
  db: Db,
  number: number,
  more: Partial<Insertable<MeetingsTable>> = {},
): Promise<string> {
  const id = `meeting-${number}`;
  await db
    .insertInto("meetings")
    .values({
      ...{ id, number, type: "meeting", title: `Susitikimas ${number}`, consultation_id: null },
      ...{
        held_on: "2022-06-15",
        sort_key: "2022-06-15",
        starts_at: null,
        ends_at: null,
        place: "Biblioteka",
      },
      ...{ lat: null, lng: null, invitation: null, chair: null, secretary: null },
      ...{ notes: "", minutes: "published", minutes_published_at: AT, is_public: 1, is_sample: 0 },
      ...{ created_by: null, created_at: AT, version: 1, ...more },
    })
    .execute();
  return id;
}

/** A published proposal; its id is `proposal-<number>`. */
export async function makeProposal(
  db: Db,
  number: number,
  more: Partial<Insertable<ProposalsTable>> = {},
): Promise<string> {
  const id = `proposal-${number}`;
  const title = more.title ?? `Pasiūlymas ${number}`;
  const body = more.body ?? "Kad būtų kur prisėsti.";
  await db
    .insertInto("proposals")
    .values({
      ...{ id, number, title, body, language: "lt", origin: "online", meeting_id: null },
      ...{ agenda_item_id: null, neighbourhood_id: null, place: null, lat: null, lng: null },
      neighbourhood_is_derived: 0,
      ...{ point_precision: null, status: "published", status_reason: null, status_note: null },
      ...{ answer: null, answered_at: null, author_name: null, revision: 1, support_count: 0 },
      ...{ submission_key: `key-${number}`, receipt_hash: null, submitted_at: AT, published_at: AT },
      ...{ changed_in: 0, is_sample: 0, version: 1, ...more },
    })
    .execute();
  await db
    .insertInto("proposal_revisions")
    .values({ proposal_id: id, revision: more.revision ?? 1, title, body, made_at: AT, made_by: null })
    .execute();
  return id;
}

/** A strategy draft with empty sections; ids are `strategy` and `section-<slug>`. */
export async function makeStrategy(
  db: Db,
  { sections, ...more }: Partial<StrategiesTable> & { sections: readonly string[] },
): Promise<void> {
  const id = more.id ?? "strategy";
  await db
    .insertInto("strategies")
    .values({
      ...{ id, slug: "bandomoji", title: "Bandomoji strategija", period_from: 2021, period_to: 2027 },
      ...{ state: "draft", purpose: null, is_public: 1, is_sample: 0, created_at: AT, ...more },
    })
    .execute();
  for (const [index, slug] of sections.entries()) {
    await db
      .insertInto("sections")
      .values({
        ...{ id: `section-${slug}`, strategy_id: id, slug, title: `Skyrius ${slug}`, guidance: null },
        ...{ position: index + 1, body: "", revision: 1, updated_at: AT, updated_by: null },
      })
      .execute();
  }
}
