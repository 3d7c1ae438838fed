import { queryWords } from "~/i18n/words";
import type { Db } from "../connection";
import { wordIndex } from "../dialect";
import type { LocalisedText } from "../localised";
import type { ModerationList, ReportReason, SuspicionKind } from "../tables/moderation";
import {
  type ProposalLanguage,
  type ProposalOrigin,
  type ProposalStatus,
  publicProposalStatuses,
} from "../tables/proposals";
import { type ThemeLabel, themesOf } from "./proposals";
import { countOpenReports } from "./reports";
import { listSuspicions } from "./suspicions";

export interface ModerationFilter {
  /** Undefined: all of them. */
  status: ProposalStatus | undefined;
  themeSlug: string | undefined;
  /** As typed. */
  words: string | undefined;
  /** Only what is on one of the moderators' lists. */
  list?: ModerationList | undefined;
}

/** A line of the moderators' list. */
export interface ModerationRow {
  id: string;
  number: number;
  title: string;
  body: string;
  language: ProposalLanguage;
  origin: ProposalOrigin;
  status: ProposalStatus;
  submittedAt: string;
  isSample: boolean;
  answered: boolean;
  neighbourhood: string | null;
  /** In the author's words. */
  place: string | null;
  themes: ThemeLabel[];
  /** What visitors reported, without what is settled. */
  reports: { reason: ReportReason; count: number }[];
  /** Why it may be spam. */
  suspicions: SuspicionKind[];
}

/** Ids of proposals about which something was asked, with or without a reply, that no moderator has settled yet. */
const inQuestion = (db: Db, which: "asked" | "replied") =>
  db
    .selectFrom("proposal_questions")
    .select("proposal_id")
    .where("settled_at", "is", null)
    .$if(which === "asked", (query) => query.where("replied_at", "is", null))
    .$if(which === "replied", (query) => query.where("replied_at", "is not", null));

function filtered(db: Db, { status, themeSlug, words, list }: ModerationFilter) {
  const groups = words ? queryWords(words) : [];
  const isUnfindable = Boolean(words) && groups.length === 0;
  return (
    db
      .selectFrom("proposals")
      .$if(status !== undefined, (query) => query.where("proposals.status", "=", status ?? "received"))
      // Waits for a moderator only while it does not wait for its author.
      .$if(status === "received", (query) => query.where("proposals.id", "not in", inQuestion(db, "asked")))
      .$if(list === "asked", (query) =>
        query
          .where("proposals.id", "in", inQuestion(db, "asked"))
          .where("proposals.status", "in", ["received", ...publicProposalStatuses]),
      )
      .$if(list === "replied", (query) => query.where("proposals.id", "in", inQuestion(db, "replied")))
      .$if(list === "corrected", (query) =>
        query
          .where("proposals.id", "in", (corrected) =>
            corrected
              .selectFrom("proposal_corrections")
              .select("proposal_id")
              .where("settled_at", "is", null),
          )
          .where("proposals.status", "in", publicProposalStatuses),
      )
      .$if(list === "reported", (query) =>
        query
          .where("proposals.id", "in", (reported) =>
            reported.selectFrom("proposal_reports").select("proposal_id").where("settled_at", "is", null),
          )
          .where("proposals.status", "in", publicProposalStatuses),
      )
      .$if(list === "unanswered", (query) =>
        query
          .where("proposals.status", "in", ["published", "considered"])
          .where("proposals.answered_at", "is", null),
      )
      .$if(themeSlug !== undefined, (query) =>
        query.where("proposals.id", "in", (themed) =>
          themed
            .selectFrom("proposal_themes")
            .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
            .select("proposal_themes.proposal_id")
            .where("themes.slug", "=", themeSlug ?? ""),
        ),
      )
      .$if(isUnfindable, (query) => query.where("proposals.number", "<", 0))
      .$if(groups.length > 0, (query) =>
        query.where("proposals.number", "in", (found) =>
          found
            .selectFrom("proposal_words")
            .select("rowid")
            .where(wordIndex(db).matches("proposal_words", groups)),
        ),
      )
  );
}

/** One page of proposals, public or not: those that wait oldest first, all others newest first. */
export async function listForModeration(
  db: Db,
  {
    language,
    page,
    pageSize,
    ...filter
  }: ModerationFilter & {
    language: keyof LocalisedText;
    /** From 1. */
    page: number;
    pageSize: number;
  },
): Promise<ModerationRow[]> {
  const waits = filter.status === "received" || (filter.list && filter.list !== "unanswered");
  const order = waits ? "asc" : "desc";
  const rows = await filtered(db, filter)
    .leftJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .select(["proposals.id", "proposals.number", "proposals.title", "proposals.body", "proposals.language"])
    .select(["proposals.origin", "proposals.status", "proposals.submitted_at", "proposals.is_sample"])
    .select(["proposals.answered_at", "proposals.place", "neighbourhoods.name as neighbourhood"])
    .orderBy("proposals.submitted_at", order)
    .orderBy("proposals.number", order)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const proposalIds = rows.map((row) => row.id);
  const themes = rows.length > 0 ? await themesOf(db, { ids: proposalIds, language }) : new Map();
  const reports = await countOpenReports(db, { proposalIds });
  const suspicions = await listSuspicions(db, { proposalIds });
  return rows.map(({ submitted_at, is_sample, answered_at, ...row }) => ({
    ...row,
    submittedAt: submitted_at,
    isSample: is_sample === 1,
    answered: answered_at !== null,
    themes: themes.get(row.id) ?? [],
    reports: reports.get(row.id) ?? [],
    suspicions: suspicions.get(row.id) ?? [],
  }));
}

/** How many proposals match in each status, on each list, and in all. */
export async function countForModeration(
  db: Db,
  filter: Omit<ModerationFilter, "status" | "list">,
): Promise<Record<ProposalStatus | ModerationList | "all", number>> {
  const everywhere = { ...filter, status: undefined };
  const rows = await filtered(db, everywhere)
    .select((select) => ["proposals.status", select.fn.countAll<number>().as("count")])
    .groupBy("proposals.status")
    .execute();
  const byStatus = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const count = async (one: Pick<ModerationFilter, "status" | "list">) => {
    const row = await filtered(db, { ...filter, ...one })
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const of = (status: ProposalStatus) => byStatus.get(status) ?? 0;
  const on = (list: ModerationList) => count({ status: undefined, list });
  return {
    received: await count({ status: "received" }),
    ...{ published: of("published"), considered: of("considered"), included: of("included") },
    ...{ not_included: of("not_included"), merged: of("merged") },
    ...{ withdrawn: of("withdrawn"), rejected: of("rejected") },
    ...{ asked: await on("asked"), replied: await on("replied"), corrected: await on("corrected") },
    ...{ reported: await on("reported"), unanswered: await on("unanswered") },
    all: [...byStatus.values()].reduce((sum, some) => sum + some, 0),
  };
}

/** The number of the proposal that waits next after this one, or else longest; undefined where none waits. */
export async function findNextInQueue(
  db: Db,
  { after }: { after: { submittedAt: string; number: number } },
): Promise<number | undefined> {
  const waiting = db
    .selectFrom("proposals")
    .select("number")
    .where("status", "=", "received")
    .where("number", "<>", after.number)
    .where("id", "not in", inQuestion(db, "asked"))
    .orderBy("submitted_at")
    .orderBy("number")
    .limit(1);
  const next = await waiting
    .where((e) =>
      e.or([
        e("submitted_at", ">", after.submittedAt),
        e.and([e("submitted_at", "=", after.submittedAt), e("number", ">", after.number)]),
      ]),
    )
    .executeTakeFirst();
  return (next ?? (await waiting.executeTakeFirst()))?.number;
}
