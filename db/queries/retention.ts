import type { Db } from "../connection";
import type { ProposalStatus } from "../tables/proposals";
import { ERASED_TITLE } from "./submissions";

/** What is older than `before` (UTC instant), at most `most` of it at a time. Invented data is nobody's and stays. */
export interface Batch {
  before: string;
  most: number;
}

/** Proposals on which the work has ended. */
const endStatuses: readonly ProposalStatus[] = [
  "included",
  "not_included",
  "merged",
  "withdrawn",
  "rejected",
];

/** A real proposal on whose path nothing has happened since `before`; with `kind`, no step of that kind. */
const untouchedSince = (
  db: Db,
  { before, kind }: { before: string; kind?: "rejected" | "withdrawn" | undefined },
) =>
  db
    .selectFrom("proposals")
    .where("proposals.is_sample", "=", 0)
    .where("proposals.submitted_at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("proposal_events")
            .select("proposal_events.id")
            .whereRef("proposal_events.proposal_id", "=", "proposals.id")
            .where("proposal_events.at", ">=", before)
            .$if(kind !== undefined, (steps) => steps.where("proposal_events.kind", "=", kind ?? "rejected")),
        ),
      ),
    );

export interface ProposalToErase {
  id: string;
  number: number;
  status: ProposalStatus;
  submissionKey: string;
  meetingId: string | null;
}

/** Proposals that were turned down or taken back before `before` and still have their words. */
export async function listProposalsToErase(
  db: Db,
  { before, most, status }: Batch & { status: "rejected" | "withdrawn" },
): Promise<ProposalToErase[]> {
  return untouchedSince(db, { before, kind: status })
    .select(["proposals.id", "number", "status", "submission_key as submissionKey"])
    .select("meeting_id as meetingId")
    .where("status", "=", status)
    .where("title", "<>", ERASED_TITLE)
    .orderBy("number")
    .limit(most)
    .execute();
}

/**
 * Forgets who wrote and where to reach them, as far as neither the proposal moved nor the address was given since
 * `before`; with `ended` only where the work on the proposal has ended. Returns how many were forgotten.
 */
export async function deleteOldContacts(
  db: Db,
  { before, most, ended }: Batch & { ended: boolean },
): Promise<number> {
  const rows = await untouchedSince(db, { before })
    .innerJoin("proposal_contacts", "proposal_contacts.proposal_id", "proposals.id")
    .select("proposals.id")
    .where("proposal_contacts.given_at", "<", before)
    .$if(ended, (query) => query.where("proposals.status", "in", endStatuses))
    .limit(most)
    .execute();
  if (rows.length === 0) return 0;
  const result = await db
    .deleteFrom("proposal_contacts")
    .where(
      "proposal_id",
      "in",
      rows.map(({ id }) => id),
    )
    .where("given_at", "<", before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Forgets which browsers supported a proposal before `before`; how many they were stays. Returns how many were forgotten. */
export async function deleteOldSupports(db: Db, { before, most }: Batch): Promise<number> {
  const rows = await db
    .selectFrom("supports")
    .innerJoin("proposals", "proposals.id", "supports.proposal_id")
    .select(["proposal_id", "browser_hash"])
    .where("supported_at", "<", before)
    .where("is_sample", "=", 0)
    .limit(most)
    .execute();
  if (rows.length === 0) return 0;
  const result = await db
    .deleteFrom("supports")
    .where((e) =>
      e.or(
        rows.map((row) =>
          e.and([
            e("proposal_id", "=", row.proposal_id),
            e("browser_hash", "=", row.browser_hash),
            e("supported_at", "<", before),
          ]),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/**
 * Forgets what a proposal said before a moderator took something out of it, once the redaction was made before `before`.
 * Returns how many wordings were forgotten.
 */
export async function deleteOldOriginals(db: Db, { before, most }: Batch): Promise<number> {
  const rows = await db
    .selectFrom("proposal_revisions as original")
    .innerJoin("proposals", "proposals.id", "original.proposal_id")
    .select(["original.proposal_id", "original.revision"])
    .where("original.is_private", "=", 1)
    .where("proposals.is_sample", "=", 0)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("proposal_revisions as redacted")
          .select("redacted.revision")
          .whereRef("redacted.proposal_id", "=", "original.proposal_id")
          .whereRef("redacted.revision", ">", "original.revision")
          .where("redacted.redaction_reason", "is not", null)
          .where("redacted.made_at", "<", before),
      ),
    )
    .limit(most)
    .execute();
  if (rows.length === 0) return 0;
  const result = await db
    .deleteFrom("proposal_revisions")
    .where((e) =>
      e.or(
        rows.map(({ proposal_id, revision }) =>
          e.and([e("proposal_id", "=", proposal_id), e("revision", "=", revision), e("is_private", "=", 1)]),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Forgets questions that were answered and read, or reports and corrections that were settled, before `before`; returns how many. */
export async function deleteSettled(
  db: Db,
  {
    before,
    most,
    table,
  }: Batch & { table: "proposal_questions" | "proposal_reports" | "proposal_corrections" },
): Promise<number> {
  const rows = await db
    .selectFrom(table)
    .innerJoin("proposals", "proposals.id", "proposal_id")
    .select(`${table}.id`)
    .where("settled_at", "<", before)
    .where("is_sample", "=", 0)
    .limit(most)
    .execute();
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  const result = await db.deleteFrom(table).where("id", "in", ids).executeTakeFirst();
  return Number(result.numDeletedRows);
}
