import type { Db } from "../connection";
import { type ProposalOrigin, type PublicProposalStatus, publicProposalStatuses } from "../tables/proposals";
import { findSetting, putSetting } from "./settings";

/** A published proposal as the in-memory index holds it. */
export interface IndexedProposal {
  number: number;
  /** Slugs in the organisation's order of themes: the first colours it on the map. */
  themes: readonly string[];
  /** Slug. */
  neighbourhood: string | null;
  /** The meeting's public number. */
  meeting: number | null;
  origin: ProposalOrigin;
  status: PublicProposalStatus;
  /** UTC instant. */
  submittedAt: string;
  lat: number | null;
  lng: number | null;
  supports: number;
}

export interface ChangedProposals {
  changed: IndexedProposal[];
  /** Numbers of changed proposals that are not public (any more). */
  removed: number[];
}

const isPublic = (status: string): status is PublicProposalStatus =>
  publicProposalStatuses.some((known) => known === status);

const selectIndexed = (db: Db) =>
  db
    .selectFrom("proposals")
    .leftJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .leftJoin("meetings", "meetings.id", "proposals.meeting_id")
    .select(["proposals.number", "proposals.origin", "proposals.status", "proposals.submitted_at"])
    .select(["proposals.lat", "proposals.lng", "proposals.support_count"])
    .select(["neighbourhoods.slug as neighbourhood", "meetings.number as meeting"]);

const selectThemes = (db: Db) =>
  db
    .selectFrom("proposals")
    .innerJoin("proposal_themes", "proposal_themes.proposal_id", "proposals.id")
    .innerJoin("themes", "themes.id", "proposal_themes.theme_id")
    .select(["proposals.number", "themes.slug", "themes.position"]);

type IndexedRow = Awaited<ReturnType<ReturnType<typeof selectIndexed>["execute"]>>[number];
type ThemeRow = Awaited<ReturnType<ReturnType<typeof selectThemes>["execute"]>>[number];

function assemble(rows: readonly IndexedRow[], themeRows: readonly ThemeRow[]): ChangedProposals {
  const themes = new Map<number, ThemeRow[]>();
  for (const theme of themeRows) {
    const known = themes.get(theme.number);
    if (known) known.push(theme);
    else themes.set(theme.number, [theme]);
  }
  const result: ChangedProposals = { changed: [], removed: [] };
  for (const { number, origin, status, submitted_at, lat, lng, support_count, ...place } of rows) {
    if (!isPublic(status)) {
      result.removed.push(number);
      continue;
    }
    const own = (themes.get(number) ?? []).sort((a, b) => a.position - b.position).map(({ slug }) => slug);
    const { neighbourhood, meeting } = place;
    const supports = support_count;
    result.changed.push({
      ...{ number, themes: own, neighbourhood, meeting, origin, status },
      ...{ submittedAt: submitted_at, lat, lng, supports },
    });
  }
  return result;
}

/** What changed in content versions after `since`. Both reads see one state only inside a transaction. */
export async function listChangedProposals(db: Db, { since }: { since: number }): Promise<ChangedProposals> {
  const rows = await selectIndexed(db).where("proposals.changed_in", ">", since).execute();
  if (rows.length === 0) return { changed: [], removed: [] };
  return assemble(rows, await selectThemes(db).where("proposals.changed_in", ">", since).execute());
}

/**
 * Proposals with numbers after `after`, at most `limit` of them by ascending number, to fill an index anew: the public
 * ones among them, and the last number looked at, from which to go on; undefined once there are no more.
 */
export async function listIndexedProposals(
  db: Db,
  { after, limit }: { after: number; limit: number },
): Promise<{ proposals: IndexedProposal[]; last: number | undefined }> {
  // Without the status, which would lead SQLite away from the order of numbers.
  const rows = await selectIndexed(db)
    .where("proposals.number", ">", after)
    .orderBy("proposals.number")
    .limit(limit)
    .execute();
  const last = rows.at(-1)?.number;
  if (last === undefined) return { proposals: [], last };
  const themeRows = await selectThemes(db)
    .where("proposals.number", ">", after)
    .where("proposals.number", "<=", last)
    .execute();
  return { proposals: assemble(rows, themeRows).changed, last };
}

export async function countPublishedProposals(db: Db): Promise<number> {
  const row = await db
    .selectFrom("proposals")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("status", "in", publicProposalStatuses)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const REFILLED = "restored-in";

/**
 * Has every index filled anew that knows no later version than the one before `version`: something changed in it
 * without a change of the proposals themselves, as when a backup was restored or themes changed their order.
 */
export function refillIndex(db: Db, { version }: { version: number }): Promise<void> {
  return putSetting(db, { key: REFILLED, value: String(version) });
}

/** The version since which an index has to be filled anew; 0 where it never had to be. */
export async function refilledSince(db: Db): Promise<number> {
  return Number((await findSetting(db, REFILLED)) ?? 0);
}
