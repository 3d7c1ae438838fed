import type { Db } from "../connection";
import type { ReportOutcome, ReportReason } from "../tables/moderation";

export interface Report {
  id: string;
  reason: ReportReason;
  words: string | null;
  reportedAt: string;
  seemsAutomatic: boolean;
}

/** Keeps a visitor's report; false where the same form made one before. */
export async function insertReport(
  db: Db,
  report: Omit<Report, "words"> & { proposalId: string; formKey: string; words: string | null },
): Promise<boolean> {
  const inserted = await db
    .insertInto("proposal_reports")
    .values({
      ...{ id: report.id, proposal_id: report.proposalId, form_key: report.formKey },
      ...{ reason: report.reason, words: report.words, reported_at: report.reportedAt },
      seems_automatic: report.seemsAutomatic ? 1 : 0,
    })
    .onConflict((conflict) => conflict.column("form_key").doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function hasReport(db: Db, { formKey }: { formKey: string }): Promise<boolean> {
  const row = await db
    .selectFrom("proposal_reports")
    .select("id")
    .where("form_key", "=", formKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** The reports about a proposal that no moderator has settled, oldest first. */
export async function listOpenReports(db: Db, { proposalId }: { proposalId: string }): Promise<Report[]> {
  const rows = await db
    .selectFrom("proposal_reports")
    .select(["id", "reason", "words", "reported_at as reportedAt", "seems_automatic"])
    .where("proposal_id", "=", proposalId)
    .where("settled_at", "is", null)
    .orderBy("reported_at")
    .orderBy("id")
    .execute();
  return rows.map(({ seems_automatic, ...row }) => ({ ...row, seemsAutomatic: seems_automatic === 1 }));
}

/** How often each of these proposals is reported for what, without what is settled. */
export async function countOpenReports(
  db: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<Map<string, { reason: ReportReason; count: number }[]>> {
  const counts = new Map<string, { reason: ReportReason; count: number }[]>();
  if (proposalIds.length === 0) return counts;
  const rows = await db
    .selectFrom("proposal_reports")
    .select(["proposal_id", "reason"])
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("proposal_id", "in", proposalIds)
    .where("settled_at", "is", null)
    .groupBy(["proposal_id", "reason"])
    .orderBy("reason")
    .execute();
  for (const { proposal_id, reason, count } of rows)
    counts.set(proposal_id, [...(counts.get(proposal_id) ?? []), { reason, count: Number(count) }]);
  return counts;
}

/** Says what became of a proposal's open reports; returns how many there were. */
export async function settleReports(
  db: Db,
  {
    proposalId,
    outcome,
    at,
    userId,
  }: { proposalId: string; outcome: ReportOutcome; at: string; userId: string },
): Promise<number> {
  const result = await db
    .updateTable("proposal_reports")
    .set({ outcome, settled_at: at, settled_by: userId })
    .where("proposal_id", "=", proposalId)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Opens the reports again for which a proposal was taken down, because it is not any more. */
export async function reopenReports(db: Db, { proposalId }: { proposalId: string }): Promise<void> {
  await db
    .updateTable("proposal_reports")
    .set({ outcome: null, settled_at: null, settled_by: null })
    .where("proposal_id", "=", proposalId)
    .where("outcome", "=", "taken_down")
    .execute();
}
