import type { Db } from "../connection";
import type { LocalisedText } from "../localised";
import type {
  ProposalEventKind,
  ProposalLanguage,
  ProposalOrigin,
  ProposalStatus,
  RejectionReason,
} from "../tables/proposals";
import { type ThemeLabel, themesOf } from "./proposals";

/** Everything a moderator may know of a proposal. An e-mail address is private even to staff: only that there is one. */
export interface ModeratedProposal {
  id: string;
  number: number;
  title: string;
  body: string;
  language: ProposalLanguage;
  origin: ProposalOrigin;
  status: ProposalStatus;
  statusReason: RejectionReason | null;
  statusNote: string | null;
  answer: string | null;
  answeredAt: string | null;
  publishedAt: string | null;
  submittedAt: string;
  place: string | null;
  lat: number | null;
  lng: number | null;
  precision: "exact" | "approximate" | null;
  /** Shown to everyone once published. */
  publicName: string | null;
  hasEmail: boolean;
  /** Its author was given a private link. */
  hasReceipt: boolean;
  supports: number;
  revision: number;
  version: number;
  isSample: boolean;
  /** `isDerived`: nobody named it, it is where the point lies. */
  neighbourhood: { name: string; slug: string; isDerived: boolean } | null;
  meeting: { number: number; title: string } | null;
  themes: ThemeLabel[];
}

export async function findModeratedProposal(
  db: Db,
  { number, language }: { number: number; language: keyof LocalisedText },
): Promise<ModeratedProposal | undefined> {
  const row = await db
    .selectFrom("proposals")
    .leftJoin("neighbourhoods", "neighbourhoods.id", "proposals.neighbourhood_id")
    .leftJoin("meetings", "meetings.id", "proposals.meeting_id")
    .leftJoin("proposal_contacts", "proposal_contacts.proposal_id", "proposals.id")
    .select(["proposals.id", "proposals.number", "proposals.title", "proposals.body", "proposals.language"])
    .select(["proposals.origin", "proposals.status", "proposals.status_reason as statusReason"])
    .select(["proposals.status_note as statusNote", "proposals.answer"])
    .select(["proposals.answered_at as answeredAt", "proposals.published_at as publishedAt"])
    .select(["proposals.submitted_at as submittedAt", "proposals.place", "proposals.lat", "proposals.lng"])
    .select(["proposals.point_precision as precision", "proposals.author_name as publicName"])
    .select(["proposals.support_count as supports", "proposals.revision", "proposals.version"])
    .select(["proposals.is_sample", "neighbourhoods.name as neighbourhoodName"])
    .select("proposals.neighbourhood_is_derived as isDerived")
    .select(["neighbourhoods.slug as neighbourhoodSlug", "meetings.number as meetingNumber"])
    .select(["meetings.title as meetingTitle"])
    .select((e) => e("proposal_contacts.email", "is not", null).as("hasEmail"))
    .select((e) => e("proposals.receipt_hash", "is not", null).as("hasReceipt"))
    .where("proposals.number", "=", number)
    .executeTakeFirst();
  if (!row) return undefined;
  const {
    is_sample,
    hasEmail,
    hasReceipt,
    neighbourhoodName,
    neighbourhoodSlug,
    isDerived,
    meetingNumber,
    meetingTitle,
    ...rest
  } = row;
  const themes = await themesOf(db, { ids: [row.id], language });
  return {
    ...rest,
    hasEmail: Boolean(hasEmail),
    hasReceipt: Boolean(hasReceipt),
    isSample: is_sample === 1,
    neighbourhood:
      neighbourhoodName !== null && neighbourhoodSlug !== null
        ? { name: neighbourhoodName, slug: neighbourhoodSlug, isDerived: isDerived === 1 }
        : null,
    meeting:
      meetingNumber !== null && meetingTitle !== null ? { number: meetingNumber, title: meetingTitle } : null,
    themes: themes.get(row.id) ?? [],
  };
}

export interface PathEvent {
  id: string;
  kind: ProposalEventKind;
  at: string;
  note: string | null;
  /** Who of the staff did it; null for the author, for the system and for accounts that are gone. */
  userName: string | null;
}

/** The whole path of a proposal with who did what, oldest first. */
export async function listEventsWithNames(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<PathEvent[]> {
  return db
    .selectFrom("proposal_events")
    .leftJoin("users", "users.id", "proposal_events.user_id")
    .select(["proposal_events.id", "kind", "at", "note", "users.name as userName"])
    .where("proposal_id", "=", proposalId)
    .orderBy("at")
    .orderBy("proposal_events.id")
    .execute();
}

/** What decisions change, with the version that a decision has to start from. */
export interface StoredStanding {
  status: ProposalStatus;
  statusReason: RejectionReason | null;
  statusNote: string | null;
  answer: string | null;
  answeredAt: string | null;
  publishedAt: string | null;
}

/**
 * Writes how a proposal stands now, unless somebody changed it since `version` was read.
 * @returns whether it was written
 */
export async function updateStanding(
  db: Db,
  {
    id,
    version,
    changedIn,
    standing,
  }: {
    id: string;
    version: number;
    /** Content version of this change. */
    changedIn: number;
    standing: StoredStanding;
  },
): Promise<boolean> {
  const result = await db
    .updateTable("proposals")
    .set({
      status: standing.status,
      status_reason: standing.statusReason,
      status_note: standing.statusNote,
      answer: standing.answer,
      answered_at: standing.answeredAt,
      published_at: standing.publishedAt,
      changed_in: changedIn,
      version: version + 1,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
