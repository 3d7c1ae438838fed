import type { Db } from "db/connection";
import { bumpContentVersion, nextNumber } from "db/queries/counters";
import { writeProposalWords } from "db/queries/search-index";
import type { Database } from "db/schema";
import type { ProposalsTable } from "db/tables/proposals";
import type { Insertable } from "kysely";
import { uuidv7 } from "uuidv7";

const NOW = "2022-07-01T09:00:00.000Z";

/** A theme named after its slug; texts, position and colour are alike for all of them. */
export async function makeTheme(db: Db, slug: string, position = 1): Promise<string> {
  const text = JSON.stringify({ lt: `Tema ${slug}`, en: `Theme ${slug}` });
  const id = uuidv7();
  await db
    .insertInto("themes")
    .values({ id, slug, name: text, short_name: text, description: text, colour: "senjorai", position })
    .execute();
  return id;
}

export async function makeNeighbourhood(db: Db, slug: string, name = slug): Promise<string> {
  const id = uuidv7();
  await db
    .insertInto("neighbourhoods")
    .values({
      id,
      slug,
      name,
      sort_key: name,
      lat: 54.4,
      lng: 24.05,
      geometry: null,
      approximate: 1,
      population: null,
    })
    .execute();
  return id;
}

/** A public meeting without a date, unless told otherwise. */
export async function makeMeeting(
  db: Db,
  meeting: Partial<Insertable<Database["meetings"]>> = {},
): Promise<{ id: string; number: number }> {
  const number = meeting.number ?? (await nextNumber(db, "meeting"));
  const row: Insertable<Database["meetings"]> = {
    ...{ id: uuidv7(), number, type: "meeting", title: `Susitikimas ${number}`, consultation_id: null },
    ...{
      held_on: null,
      sort_key: "2022-06",
      starts_at: null,
      ends_at: null,
      place: null,
      lat: null,
      lng: null,
    },
    ...{
      neighbourhood_id: null,
      invitation: null,
      chair: null,
      secretary: null,
      notes: "",
      minutes: "draft",
    },
    ...{
      minutes_published_at: null,
      is_public: 1,
      is_sample: 0,
      created_by: null,
      created_at: NOW,
      version: 1,
    },
    ...meeting,
  };
  await db.insertInto("meetings").values(row).execute();
  return { id: row.id, number };
}

/** A published proposal with nothing but a title, unless told otherwise; it is in the word index, and counts as a change of content. */
export async function makeProposal(
  db: Db,
  { themeIds = [], ...proposal }: Partial<ProposalsTable> & { themeIds?: readonly string[] } = {},
): Promise<{ id: string; number: number }> {
  const number = proposal.number ?? (await nextNumber(db, "proposal"));
  const id = proposal.id ?? uuidv7();
  const row: ProposalsTable = {
    ...{ id, number, title: `Pasiūlymas ${number}`, body: "", language: "lt", origin: "online" },
    ...{ meeting_id: null, agenda_item_id: null, neighbourhood_id: null, place: null },
    neighbourhood_is_derived: 0,
    ...{
      lat: null,
      lng: null,
      point_precision: null,
      status: "published",
      status_reason: null,
      status_note: null,
    },
    ...{ answer: null, answered_at: null, author_name: null, revision: 1, support_count: 0 },
    ...{ submission_key: id, receipt_hash: null, submitted_at: NOW, published_at: NOW },
    ...{ changed_in: await bumpContentVersion(db), is_sample: 0, version: 1 },
    ...proposal,
  };
  await db.insertInto("proposals").values(row).execute();
  if (themeIds.length > 0) {
    await db
      .insertInto("proposal_themes")
      .values(themeIds.map((theme_id) => ({ proposal_id: id, theme_id })))
      .execute();
  }
  await writeProposalWords(db, [row]);
  return { id, number };
}
