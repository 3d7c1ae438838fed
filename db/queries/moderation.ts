import { queryWords } from "~/i18n/words";
import type { Db } from "../connection";
import { wordIndex } from "../dialect";
import type { LocalisedText } from "../localised";
import type { ProposalLanguage, ProposalOrigin, ProposalStatus } from "../tables/proposals";
import { type ThemeLabel, themesOf } from "./proposals";

export interface ModerationFilter {
  /** Undefined: all of them. */
  status: ProposalStatus | undefined;
  themeSlug: string | undefined;
  /** As typed. */
  words: string | undefined;
  /** Only what everyone can read, what is not decided yet and has no answer. */
  unanswered?: boolean;
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
  themes: ThemeLabel[];
}

function filtered(db: Db, { status, themeSlug, words, unanswered = false }: ModerationFilter) {
  const groups = words ? queryWords(words) : [];
  return db
    .selectFrom("proposals")
    .$if(status !== undefined, (query) => query.where("proposals.status", "=", status ?? "received"))
    .$if(unanswered, (query) =>
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
    .$if(groups.length > 0, (query) =>
      query.where("proposals.number", "in", (found) =>
        found
          .selectFrom("proposal_words")
          .select("rowid")
          .where(wordIndex(db).matches("proposal_words", groups)),
      ),
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
  const order = filter.status === "received" ? "asc" : "desc";
  const rows = await filtered(db, filter)
    .leftJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .select(["proposals.id", "proposals.number", "proposals.title", "proposals.body", "proposals.language"])
    .select(["proposals.origin", "proposals.status", "proposals.submitted_at", "proposals.is_sample"])
    .select(["proposals.answered_at", "neighbourhoods.name as neighbourhood"])
    .orderBy("proposals.submitted_at", order)
    .orderBy("proposals.number", order)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const themes =
    rows.length > 0 ? await themesOf(db, { ids: rows.map((row) => row.id), language }) : new Map();
  return rows.map(({ submitted_at, is_sample, answered_at, ...row }) => ({
    ...row,
    submittedAt: submitted_at,
    isSample: is_sample === 1,
    answered: answered_at !== null,
    themes: themes.get(row.id) ?? [],
  }));
}

/** How many proposals match in each status; the filter's own status is not looked at. */
export async function countForModeration(
  db: Db,
  filter: Omit<ModerationFilter, "status">,
): Promise<Map<ProposalStatus, number>> {
  const rows = await filtered(db, { ...filter, status: undefined })
    .select((select) => ["proposals.status", select.fn.countAll<number>().as("count")])
    .groupBy("proposals.status")
    .execute();
  return new Map(rows.map(({ status, count }) => [status, Number(count)]));
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
