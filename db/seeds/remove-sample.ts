import { sql } from "kysely";
import type { Db } from "../connection";
import { deleteUnusedFiles } from "../queries/attachments";
import { bumpContentVersion, type Counter, setCounter } from "../queries/counters";
import { deleteProposalWords } from "../queries/search-index";
import { findSetting, putSetting } from "../queries/settings";
import { inTransaction } from "../transaction";
import { insertEmptyDraft } from "./starter";
import { DRAFT_STRATEGY_ID } from "./starter/constants";
import { starterMeetings } from "./starter/consultation";
import { stripMarkers } from "./strip-markers";

export interface RemovedSample {
  proposals: number;
  meetings: number;
}

/**
 * Takes every invented row out and leaves the starter as it was, with what people added of their own: their proposals and
 * meetings stay, with their numbers. The sample's draft strategy goes with all that was written in it. Returns how much went;
 * zeros where there was no sample. Numbers are given out again from the highest that is left.
 */
export async function removeSampleData(db: Db): Promise<RemovedSample> {
  return inTransaction(db, async (trx) => {
    if ((await findSetting(trx, "seed")) !== "sample") return { proposals: 0, meetings: 0 };
    const contentVersion = await bumpContentVersion(trx);
    await trx.deleteFrom("attachments").where("is_sample", "=", 1).execute();
    const meetings = await removeMeetings(trx, contentVersion);
    const proposals = await removeProposals(trx, contentVersion);
    await deleteUnusedFiles(trx);
    await removeStrategies(trx);
    await forgetInStrategies(trx, [
      ...proposals.map((number) => `P-${number}`),
      ...meetings.map((number) => `S-${number}`),
    ]);
    await resetCounter(trx, "proposal", "proposals");
    await resetCounter(trx, "meeting", "meetings");
    await putSetting(trx, { key: "seed", value: "starter" });
    return { proposals: proposals.length, meetings: meetings.length + starterMeetings.length };
  });
}

/** Returns the numbers of the meetings that are gone; the starter's own stay, without their invented details. */
async function removeMeetings(db: Db, contentVersion: number): Promise<number[]> {
  const sample = await db
    .selectFrom("meetings")
    .select(["id", "number"])
    .where("is_sample", "=", 1)
    .orderBy("number")
    .execute();
  if (sample.length === 0) return [];
  const ids = sample.map(({ id }) => id);
  for (const table of [
    "decisions",
    "agenda_items",
    "attendance",
    "participating_organisations",
    "log_entries",
    "meeting_neighbourhoods",
    "meeting_keepers",
  ] as const) {
    await db.deleteFrom(table).where("meeting_id", "in", ids).execute();
  }

  const starter = new Map(starterMeetings.map((meeting) => [meeting.id, meeting]));
  const gone = sample.filter(({ id }) => !starter.has(id));
  for (const id of ids) {
    const asItWas = starter.get(id);
    if (asItWas) await db.updateTable("meetings").set(asItWas).where("id", "=", id).execute();
  }
  if (gone.length > 0) {
    const goneIds = gone.map(({ id }) => id);
    // What people said there is theirs and stays; only the invented meeting around it goes.
    await db
      .updateTable("proposals")
      .set({ meeting_id: null, changed_in: contentVersion })
      .where("meeting_id", "in", goneIds)
      .where("is_sample", "=", 0)
      .execute();
    await db
      .updateTable("proposals")
      .set({ meeting_id: null })
      .where("meeting_id", "in", goneIds)
      .where("is_sample", "=", 1)
      .execute();
    await db.deleteFrom("meetings").where("id", "in", goneIds).execute();
  }
  return gone.map(({ number }) => number);
}

/** Returns the numbers of the proposals that are gone, with their themes, steps, supports, links, pictures and words. */
async function removeProposals(db: Db, contentVersion: number): Promise<number[]> {
  const sample = db.selectFrom("proposals").select("id").where("is_sample", "=", 1);
  const numbers = await db.selectFrom("proposals").select("number").where("is_sample", "=", 1).execute();
  // A real proposal that was merged into an invented one goes back to the moderators instead of leading nowhere.
  await db
    .updateTable("proposals")
    .set({ status: "received", status_note: null, changed_in: contentVersion })
    .where("is_sample", "=", 0)
    .where("status", "=", "merged")
    .where("id", "in", (links) =>
      links
        .selectFrom("proposal_links")
        .select("proposal_id")
        .where("kind", "=", "merged_into")
        .where("other_id", "in", sample),
    )
    .execute();
  const gone = numbers.map(({ number }) => Number(number));
  await deleteProposalWords(db, { numbers: gone });
  await db.deleteFrom("proposals").where("is_sample", "=", 1).execute();
  return gone;
}

async function removeStrategies(db: Db): Promise<void> {
  const removed = await db.deleteFrom("strategies").where("is_sample", "=", 1).returning("id").execute();
  if (removed.some(({ id }) => id === DRAFT_STRATEGY_ID)) await insertEmptyDraft(db);
}

/** In a strategy that people wrote, sentences lose the sources that are gone; the text as it was stays among its revisions. */
async function forgetInStrategies(db: Db, names: readonly string[]): Promise<void> {
  const gone = new Set(names);
  const sections = await db
    .selectFrom("sections")
    .select(["id", "title", "body", "revision"])
    .where("body", "like", "%@%")
    .execute();
  const now = new Date().toISOString();
  for (const { id, title, body, revision } of sections) {
    const kept = stripMarkers(body, gone);
    if (kept === body) continue;
    const next = Number(revision) + 1;
    await db
      .updateTable("sections")
      .set({ body: kept, revision: next, updated_at: now })
      .where("id", "=", id)
      .execute();
    await db
      .insertInto("section_revisions")
      .values({ section_id: id, revision: next, title, body: kept, made_at: now, made_by: null })
      .execute();
  }
}

async function resetCounter(db: Db, name: Counter, table: "proposals" | "meetings"): Promise<void> {
  const { highest } = await db
    .selectFrom(table)
    .select(sql<number | null>`max(number)`.as("highest"))
    .executeTakeFirstOrThrow();
  await setCounter(db, { name, value: Number(highest ?? 0) });
}
