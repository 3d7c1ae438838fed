import type { Db } from "db/connection";
import { readCounter } from "db/queries/counters";
import { findNumbersByWords } from "db/queries/search-index";
import type { Database } from "db/schema";
import { removeSampleData } from "db/seeds/remove-sample";
import { seedDatabase, seedIfEmpty } from "db/seeds/seed";
import { expect, it } from "vitest";
import { describeEachEngine } from "../setup/engines";

/** Every table, so that a row of the sample has nowhere to hide; a new table has to be named here to compile. */
const tables: Record<keyof Database, true> = {
  agenda_items: true,
  attachment_files: true,
  attachments: true,
  attendance: true,
  audit_log: true,
  citations: true,
  consultations: true,
  cooperation_partners: true,
  cooperation_projects: true,
  counters: true,
  decisions: true,
  log_entries: true,
  login_tokens: true,
  meeting_keepers: true,
  meeting_neighbourhoods: true,
  meetings: true,
  need_proposals: true,
  needs: true,
  neighbourhoods: true,
  objectives: true,
  organisation: true,
  organisation_years: true,
  outbox: true,
  participating_organisations: true,
  passkey_challenges: true,
  passkeys: true,
  projects: true,
  proposal_contacts: true,
  proposal_corrections: true,
  proposal_events: true,
  proposal_links: true,
  proposal_questions: true,
  proposal_reports: true,
  proposal_revisions: true,
  proposal_suspicions: true,
  proposal_themes: true,
  proposal_words: true,
  proposals: true,
  rate_limits: true,
  section_revisions: true,
  sections: true,
  sessions: true,
  settings: true,
  strategies: true,
  strategy_nodes: true,
  supports: true,
  themes: true,
  user_neighbourhoods: true,
  user_roles: true,
  users: true,
};

/** All rows of all tables as sorted lines; without the content version, which only ever grows. */
async function dump(db: Db): Promise<Record<string, string[]>> {
  const result: Record<string, string[]> = {};
  for (const table of Object.keys(tables) as (keyof Database)[]) {
    const rows: Record<string, unknown>[] =
      table === "proposal_words"
        ? await db.selectFrom(table).select("rowid").execute()
        : await db.selectFrom(table).selectAll().execute();
    result[table] = rows
      .filter((row) => row.name !== "content-version")
      .map(({ changed_in: _, ...row }) => JSON.stringify(row))
      .sort();
  }
  return result;
}

const submission = {
  neighbourhood_is_derived: 0 as const,
  title: "Tikras pasiūlymas",
  body: "Žmogaus parašytas.",
  language: "lt",
  origin: "online",
  meeting_id: null,
  status: "published",
  revision: 1,
  support_count: 0,
  submitted_at: "2026-01-05T10:00:00.000Z",
  published_at: "2026-01-06T10:00:00.000Z",
  changed_in: 1,
  is_sample: 0,
  version: 1,
} as const;

describeEachEngine("seeds", ({ db }) => {
  it("starts with what the report of 2022 says, and no more", async () => {
    expect(await seedDatabase(db, "starter")).toBe("filled");
    const rows = await dump(db);
    expect(rows.themes).toHaveLength(8);
    expect(rows.neighbourhoods).toHaveLength(11);
    expect(rows.attendance).toHaveLength(0);
    expect(rows.supports).toHaveLength(0);
    const meetings = await db.selectFrom("meetings").select(["number", "held_on", "place"]).execute();
    expect(meetings).toHaveLength(6);
    expect(meetings.every((meeting) => meeting.held_on === null && meeting.place === null)).toBe(true);
    const projects = await db.selectFrom("projects").selectAll().execute();
    const local = projects.filter((project) => project.kind === "local");
    expect(local).toHaveLength(20);
    expect(local.filter((project) => project.completed_on === "2022")).toHaveLength(8);
    expect(local.filter((project) => project.final_payment_approved_on === "2023")).toHaveLength(2);
    expect(projects.find((project) => project.kind === "administration")?.amount_cents).toBe(3_487_499);
    const sample = await db.selectFrom("proposals").select("id").where("is_sample", "=", 1).execute();
    expect(sample).toEqual([]);
  });

  it("takes the sample out and leaves exactly the starter, and puts the same sample in again", async () => {
    await seedDatabase(db, "starter");
    const starter = await dump(db);
    expect(await seedDatabase(db, "sample")).toBe("filled");
    const sample = await dump(db);
    expect(sample.proposals).toHaveLength(128);
    expect(sample.meetings).toHaveLength(7);
    expect(sample.attachments).toHaveLength(10);
    expect(sample.attachment_files).toHaveLength(20);

    expect(await removeSampleData(db)).toEqual({ proposals: 120, meetings: 7 });
    expect(await dump(db)).toEqual(starter);
    expect(await seedDatabase(db, "sample")).toBe("filled");
    expect(await dump(db)).toEqual(sample);
  });

  it("does nothing the second time", async () => {
    expect(await seedIfEmpty(db, "sample")).toBe("sample");
    const once = await dump(db);
    expect(await seedIfEmpty(db, "sample")).toBeUndefined();
    expect(await seedDatabase(db, "sample")).toBe("already");
    expect(await seedDatabase(db, "starter")).toBe("already");
    expect(await seedDatabase(db, "none")).toBe("occupied");
    expect(await dump(db)).toEqual(once);
    await removeSampleData(db);
    expect(await removeSampleData(db)).toEqual({ proposals: 0, meetings: 0 });
  });

  it("seeds once when two processes start at once", async () => {
    const results = await Promise.all([seedDatabase(db, "sample"), seedDatabase(db, "sample")]);
    expect(results.sort()).toEqual(["already", "filled"]);
  });

  it("keeps what people added on top of the sample, under its number and findable", async () => {
    await seedDatabase(db, "sample");
    await db
      .insertInto("proposals")
      .values([
        { ...submission, id: "real-1", number: 129, submission_key: "real-1" },
        {
          ...submission,
          id: "real-2",
          number: 130,
          submission_key: "real-2",
          origin: "meeting",
          meeting_id: "sample-meeting-7",
        },
        { ...submission, id: "real-3", number: 131, submission_key: "real-3", status: "merged" },
        {
          ...submission,
          id: "real-4",
          number: 132,
          submission_key: "real-4",
          origin: "meeting",
          meeting_id: "meeting-2022-3",
          agenda_item_id: "sample-agenda-3-1",
        },
      ])
      .execute();
    await db
      .insertInto("proposal_themes")
      .values({ proposal_id: "real-1", theme_id: "theme-senjorai" })
      .execute();
    await db
      .insertInto("proposal_links")
      .values({ proposal_id: "real-3", other_id: "sample-proposal-suoliukai", kind: "merged_into" })
      .execute();
    await db
      .insertInto("supports")
      .values([
        { proposal_id: "real-1", browser_hash: "b", supported_at: submission.submitted_at },
        {
          proposal_id: "sample-proposal-suoliukai",
          browser_hash: "b",
          supported_at: submission.submitted_at,
        },
      ])
      .execute();

    await removeSampleData(db);
    const left = await db
      .selectFrom("proposals")
      .select(["number", "meeting_id", "agenda_item_id", "status"])
      .where("number", ">", 8)
      .orderBy("number")
      .execute();
    expect(left).toEqual([
      { number: 129, meeting_id: null, agenda_item_id: null, status: "published" },
      { number: 130, meeting_id: null, agenda_item_id: null, status: "published" },
      { number: 131, meeting_id: null, agenda_item_id: null, status: "received" },
      { number: 132, meeting_id: "meeting-2022-3", agenda_item_id: null, status: "published" },
    ]);
    expect(await db.selectFrom("supports").select("proposal_id").execute()).toEqual([
      { proposal_id: "real-1" },
    ]);
    expect(await readCounter(db, "proposal")).toBe(132);
    expect(await seedDatabase(db, "sample")).toBe("occupied");
  });

  it("leaves no marker behind in a strategy that people wrote, so that none leads to other words later", async () => {
    await seedDatabase(db, "sample");
    const at = submission.submitted_at;
    await db
      .insertInto("strategies")
      .values({
        id: "own",
        slug: "own",
        title: "Sava strategija",
        period_from: null,
        period_to: null,
        state: "draft",
        purpose: null,
        is_public: 0,
        is_sample: 0,
        created_at: at,
      })
      .execute();
    await db
      .insertInto("sections")
      .values({
        id: "own-a",
        strategy_id: "own",
        slug: "a",
        title: "Vietovė",
        guidance: null,
        position: 1,
        body: "Reikia suoliukų [@P-1; @P-40]. Tarėmės kieme [@S-3]. Tarsimės dar [@S-7].",
        revision: 1,
        updated_at: at,
        updated_by: null,
      })
      .execute();
    await removeSampleData(db);
    const section = await db
      .selectFrom("sections")
      .select("body")
      .where("id", "=", "own-a")
      .executeTakeFirst();
    expect(section?.body).toBe("Reikia suoliukų [@P-1]. Tarėmės kieme [@S-3]. Tarsimės dar.");
  });

  it("finds a sample proposal by an inflected word, and no more once it is removed", async () => {
    await seedDatabase(db, "sample");
    const found = await findNumbersByWords(db, { query: "suoliuku" });
    expect(found?.numbers.length).toBeGreaterThan(0);
    await removeSampleData(db);
    const gone = await findNumbersByWords(db, { query: "suoliuku" });
    expect(gone?.numbers.length).toBe(0);
  });

  it("can be told to seed nothing, and then waits for an organisation", async () => {
    expect(await seedIfEmpty(db, "none")).toBe("none");
    const rows = await dump(db);
    const filled = Object.keys(rows).filter((table) => rows[table]?.length);
    expect(filled).toEqual(["counters", "settings"]);
    expect(await seedIfEmpty(db, "sample")).toBeUndefined();
  });

  it("does not put the starter over an organisation that set itself up", async () => {
    await seedDatabase(db, "none");
    await db
      .insertInto("organisation")
      .values({
        id: "organisation",
        name: '{"lt":"Kita grupė"}',
        short_name: '{"lt":"Kita"}',
        territory: '{"lt":"Kitas miestas"}',
        west: 1,
        south: 1,
        east: 2,
        north: 2,
      })
      .execute();
    expect(await seedDatabase(db, "starter")).toBe("occupied");
    expect(await seedDatabase(db, "sample")).toBe("occupied");
    expect(await db.selectFrom("themes").select("id").execute()).toEqual([]);
  });
});
