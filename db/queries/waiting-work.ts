import { sql } from "kysely";
import type { Db } from "../connection";
import { publicProposalStatuses } from "../tables/proposals";

const oldestReal = sql<
  string | null
>`min(case when is_sample = 0 and submitted_at not like '%T00:00:00.000Z' then submitted_at end)`;

/**
 * How many proposals wait for a moderator's decision, not for their author, and since when the first does (UTC instant):
 * the first that really waits, since nobody left an invented one lying, nor one whose day nobody wrote down.
 */
export async function countWaitingProposals(db: Db): Promise<{ count: number; oldest: string | null }> {
  const row = await db
    .selectFrom("proposals")
    .select((e) => [e.fn.countAll<number>().as("count"), oldestReal.as("oldest")])
    .where("status", "=", "received")
    .where("id", "not in", (asked) =>
      asked.selectFrom("proposal_questions").select("proposal_id").where("replied_at", "is", null),
    )
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), oldest: row.oldest };
}

/** How many proposals everyone can read that have neither an answer nor a decision; of one theme and place, where they are named. */
export async function countUnansweredProposals(
  db: Db,
  {
    themeSlug,
    neighbourhoodSlug,
  }: { themeSlug?: string | undefined; neighbourhoodSlug?: string | undefined } = {},
): Promise<number> {
  const row = await db
    .selectFrom("proposals")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("status", "in", ["published", "considered"])
    .where("answered_at", "is", null)
    .$if(themeSlug !== undefined, (query) =>
      query.where("proposals.id", "in", (themes) =>
        themes
          .selectFrom("proposal_themes")
          .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
          .select("proposal_id")
          .where("themes.slug", "=", themeSlug ?? ""),
      ),
    )
    .$if(neighbourhoodSlug !== undefined, (query) =>
      query.where("proposals.neighbourhood_id", "in", (places) =>
        places
          .selectFrom("neighbourhoods")
          .select("id")
          .where("slug", "=", neighbourhoodSlug ?? ""),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The same for each theme, by its slug; themes with none are absent. */
export async function countUnansweredByTheme(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("proposals")
    .innerJoin("proposal_themes", "proposal_themes.proposal_id", "proposals.id")
    .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
    .select((e) => ["themes.slug", e.fn.countAll<number>().as("count")])
    .where("proposals.status", "in", ["published", "considered"])
    .where("proposals.answered_at", "is", null)
    .groupBy("themes.slug")
    .execute();
  return new Map(rows.map(({ slug, count }) => [slug, Number(count)]));
}

/** The same for each neighbourhood. */
export async function countUnansweredByNeighbourhood(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("proposals")
    .innerJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .select((e) => ["neighbourhoods.slug", e.fn.countAll<number>().as("count")])
    .where("proposals.status", "in", ["published", "considered"])
    .where("proposals.answered_at", "is", null)
    .groupBy("neighbourhoods.slug")
    .execute();
  return new Map(rows.map(({ slug, count }) => [slug, Number(count)]));
}

/** How many proposals visitors reported that no moderator has looked at. */
export async function countReportedProposals(db: Db): Promise<number> {
  const row = await db
    .selectFrom("proposals")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("status", "in", publicProposalStatuses)
    .where("id", "in", (reported) =>
      reported.selectFrom("proposal_reports").select("proposal_id").where("settled_at", "is", null),
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many proposals that anyone can read their authors would correct. */
export async function countCorrectedProposals(db: Db): Promise<number> {
  const row = await db
    .selectFrom("proposals")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("status", "in", publicProposalStatuses)
    .where("id", "in", (corrected) =>
      corrected.selectFrom("proposal_corrections").select("proposal_id").where("settled_at", "is", null),
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many sentences of strategies rest on a source that has changed since it was cited. */
export async function countStaleSentences(db: Db): Promise<number> {
  const row = await db
    .selectFrom((sentences) =>
      sentences
        .selectFrom("citations")
        .select(["section_id", "sentence_position"])
        .distinct()
        .where("state", "=", "stale")
        .as("stale"),
    )
    .select(sql<number>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** What sample data there is; all zeros on a system without any. */
export async function countSampleData(
  db: Db,
): Promise<{ proposals: number; meetings: number; strategies: number; pictures: number }> {
  const count = async (table: "proposals" | "meetings" | "strategies" | "attachments") => {
    const row = await db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as("count"))
      .where("is_sample", "=", 1)
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  return {
    proposals: await count("proposals"),
    meetings: await count("meetings"),
    strategies: await count("strategies"),
    pictures: await count("attachments"),
  };
}
