import type { Db } from "db/connection";
import { countUse } from "db/queries/rate-limits";
import { hasReport, insertReport } from "db/queries/reports";
import { findPublishedId } from "db/queries/supports";
import { inTransaction } from "db/transaction";
import { seemsAutomatic } from "~/features/proposals/proposal.form";
import { newId } from "~/platform/tokens.server";
import type { ReportForm } from "./report.form";

const HOUR_MS = 3_600_000;
/** From one client's address: whoever reads much may find much. */
export const reportsPerHour = 10;

export type ReportResult =
  | { ok: true }
  | { ok: false; reason: "proposals:absent" | "moderation:error.tooManyReports" };

/**
 * Tells the moderators what a visitor finds wrong with a published proposal; nothing changes for the proposal until one
 * of them decides. The same form sent again is the same report.
 */
export async function reportProposal(
  db: Db,
  {
    number,
    client,
    form,
    now = new Date(),
  }: { number: number; client: string; form: ReportForm; now?: Date },
): Promise<ReportResult> {
  return inTransaction(db, async (trx) => {
    const proposalId = await findPublishedId(trx, { number });
    if (proposalId === undefined) return { ok: false, reason: "proposals:absent" };
    if (await hasReport(trx, { formKey: form.key })) return { ok: true };
    const uses = await countUse(trx, { key: `report ${client}`, windowMs: HOUR_MS, now });
    if (uses > reportsPerHour) return { ok: false, reason: "moderation:error.tooManyReports" };
    await insertReport(trx, {
      ...{ id: newId(), proposalId, formKey: form.key, reason: form.reason, words: form.words || null },
      ...{ reportedAt: now.toISOString(), seemsAutomatic: seemsAutomatic(form, now.getTime()) },
    });
    return { ok: true };
  });
}
