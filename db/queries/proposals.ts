import { isDayUnknown } from "~/i18n/formats";
import type { Db } from "../connection";
import { inLanguage, type LocalisedText } from "../localised";
import type { ThemeColour } from "../tables/places";
import {
  type ProposalEventKind,
  type ProposalLanguage,
  type ProposalOrigin,
  type PublicProposalStatus,
  publicProposalStatuses,
} from "../tables/proposals";
import { listPeriodsByStart, type Period } from "./consultations";
import { findMergedInto } from "./merges";

type InLanguage = { language: keyof LocalisedText };

export interface ThemeLabel {
  slug: string;
  name: string;
  shortName: string;
  colour: ThemeColour;
}

/** What anyone may read of a published proposal, in lists. */
export interface PublishedProposal {
  id: string;
  number: number;
  title: string;
  body: string;
  /** The language it was written in. */
  language: ProposalLanguage;
  origin: ProposalOrigin;
  status: PublicProposalStatus;
  isSample: boolean;
  submittedAt: string;
  /** Where the day is not known: the consultation in whose period it was made. */
  period: Period | null;
  publishedAt: string | null;
  place: string | null;
  lat: number | null;
  lng: number | null;
  precision: "exact" | "approximate" | null;
  supports: number;
  answer: string | null;
  answeredAt: string | null;
  /** The reason given with the status, e.g. why it was not included. */
  statusNote: string | null;
  /** Only where its owner says that the name may be shown. */
  authorName: string | null;
  themes: ThemeLabel[];
  neighbourhood: { slug: string; name: string } | null;
  /** Only a meeting that visitors may see. */
  meeting: { number: number; title: string } | null;
}

const selectReadable = (db: Db) =>
  db
    .selectFrom("proposals")
    .leftJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .leftJoin("meetings", (join) =>
      join.onRef("meetings.id", "=", "proposals.meeting_id").on("meetings.is_public", "=", 1),
    )
    .select(["proposals.id", "proposals.number", "proposals.title", "proposals.body", "proposals.language"])
    .select(["proposals.origin", "proposals.status", "proposals.is_sample"])
    .select(["proposals.submitted_at", "proposals.published_at"])
    .select(["proposals.place", "proposals.lat", "proposals.lng", "proposals.point_precision"])
    .select(["proposals.support_count", "proposals.answer", "proposals.answered_at"])
    .select(["proposals.status_note", "proposals.author_name"])
    .select(["neighbourhoods.slug as neighbourhood_slug", "neighbourhoods.name as neighbourhood_name"])
    .select(["meetings.number as meeting_number", "meetings.title as meeting_title"]);

type ReadableRow = Awaited<ReturnType<ReturnType<typeof selectReadable>["execute"]>>[number];

type PublishedRow = ReadableRow & { status: PublicProposalStatus };

const isPublished = (row: ReadableRow): row is PublishedRow =>
  publicProposalStatuses.some((known) => known === row.status);

function toProposal(row: PublishedRow, themes: ThemeLabel[], period: Period | null): PublishedProposal {
  const { status } = row;
  return {
    ...{ id: row.id, number: row.number, title: row.title, body: row.body, language: row.language },
    ...{ origin: row.origin, status, isSample: row.is_sample === 1, submittedAt: row.submitted_at },
    ...{ publishedAt: row.published_at, period },
    ...{ place: row.place, lat: row.lat, lng: row.lng, precision: row.point_precision },
    ...{ supports: row.support_count, answer: row.answer, answeredAt: row.answered_at },
    ...{ statusNote: row.status_note, authorName: row.author_name, themes },
    neighbourhood:
      row.neighbourhood_slug === null || row.neighbourhood_name === null
        ? null
        : { slug: row.neighbourhood_slug, name: row.neighbourhood_name },
    meeting:
      row.meeting_number === null || row.meeting_title === null
        ? null
        : { number: row.meeting_number, title: row.meeting_title },
  };
}

export async function themesOf(
  db: Db,
  { ids, language }: { ids: readonly string[] } & InLanguage,
): Promise<Map<string, ThemeLabel[]>> {
  const rows = await db
    .selectFrom("proposal_themes")
    .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
    .select(["proposal_id", "slug", "name", "short_name", "colour"])
    .where("proposal_id", "in", ids)
    .orderBy("themes.position")
    .execute();
  const themes = new Map<string, ThemeLabel[]>();
  for (const { proposal_id, slug, name, short_name, colour } of rows) {
    const label = {
      ...{ slug, colour },
      ...{ name: inLanguage(name, language), shortName: inLanguage(short_name, language) },
    };
    const known = themes.get(proposal_id);
    if (known) known.push(label);
    else themes.set(proposal_id, [label]);
  }
  return themes;
}

/** Published proposals by their numbers, in the order of `numbers`; those that are not public are left out. */
export async function listProposalsByNumbers(
  db: Db,
  { numbers, language }: { numbers: readonly number[] } & InLanguage,
): Promise<PublishedProposal[]> {
  if (numbers.length === 0) return [];
  // Asked for in SQL, the status would lead SQLite through its index of a million, past the twenty numbers.
  const found = await selectReadable(db).where("proposals.number", "in", numbers).execute();
  const rows = found.filter(isPublished);
  if (rows.length === 0) return [];
  const themes = await themesOf(db, { ids: rows.map((row) => row.id), language });
  const periods = rows.some((row) => isDayUnknown(row.submitted_at))
    ? await listPeriodsByStart(db)
    : new Map();
  const byNumber = new Map(
    rows.map((row) => [
      row.number,
      toProposal(row, themes.get(row.id) ?? [], periods.get(row.submitted_at) ?? null),
    ]),
  );
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** A proposal that anyone may read; undefined where there is none or it is not public, without telling which. */
export async function findPublishedProposal(
  db: Db,
  { number, language }: { number: number } & InLanguage,
): Promise<PublishedProposal | undefined> {
  const [proposal] = await listProposalsByNumbers(db, { numbers: [number], language });
  return proposal;
}

/** The number of the published proposal that a merged one lives on in; undefined where there is none. */
export async function findMergeTarget(db: Db, { number }: { number: number }): Promise<number | undefined> {
  const merged = await db
    .selectFrom("proposals")
    .select("id")
    .where("number", "=", number)
    .where("status", "=", "merged")
    .where("published_at", "is not", null)
    .executeTakeFirst();
  return merged && (await findMergedInto(db, { proposalId: merged.id }))?.number;
}

/** The steps a published proposal has gone, oldest first, without notes and without who took them. */
export async function listPublicEvents(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<{ kind: ProposalEventKind; at: string }[]> {
  return db
    .selectFrom("proposal_events")
    .select(["kind", "at"])
    .where("proposal_id", "=", proposalId)
    .where("kind", "not in", ["withdrawn", "rejected"])
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/**
 * Every wording that a proposal has had, oldest first; the words of those that a redaction made private are left out, so
 * that nobody can come to show them.
 */
export async function listWordings(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<{ madeAt: string; words: { title: string; body: string } | null }[]> {
  const rows = await db
    .selectFrom("proposal_revisions")
    .select(["title", "body", "made_at as madeAt", "is_private as isPrivate"])
    .where("proposal_id", "=", proposalId)
    .orderBy("revision")
    .execute();
  return rows.map(({ madeAt, isPrivate, title, body }) => ({
    ...{ madeAt, words: Number(isPrivate) === 1 ? null : { title, body } },
  }));
}

/** Titles and texts of published proposals, for counting their words. */
export async function listTexts(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<{ title: string; body: string; language: ProposalLanguage }[]> {
  if (numbers.length === 0) return [];
  // The status is asked for here, as in listProposalsByNumbers.
  const rows = await db
    .selectFrom("proposals")
    .select(["title", "body", "language", "status"])
    .where("number", "in", numbers)
    .execute();
  return rows
    .filter(({ status }) => publicProposalStatuses.some((known) => known === status))
    .map(({ title, body, language }) => ({ title, body, language }));
}

/** The statuses of those of these proposals that anyone may read. */
export async function listPublicStatuses(
  db: Db,
  { numbers }: { numbers: readonly number[] },
): Promise<PublicProposalStatus[]> {
  if (numbers.length === 0) return [];
  const rows = await db.selectFrom("proposals").select("status").where("number", "in", numbers).execute();
  return rows.flatMap(({ status }) => publicProposalStatuses.filter((known) => known === status));
}

/** How many proposals were merged into this one. */
export async function countMerged(db: Db, { proposalId }: { proposalId: string }): Promise<number> {
  const row = await db
    .selectFrom("proposal_links")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("other_id", "=", proposalId)
    .where("kind", "=", "merged_into")
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
