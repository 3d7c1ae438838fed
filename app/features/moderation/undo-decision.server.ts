import type { Db } from "db/connection";
import { type AuditRow, listAuditOf, recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { findModeratedProposal, updateStanding } from "db/queries/moderated-proposal";
import { deleteProposalEvent } from "db/queries/proposal-events";
import { reopenReports } from "db/queries/reports";
import { proposalStatuses, rejectionReasons } from "db/tables/proposals";
import { inTransaction } from "db/transaction";
import { z } from "zod";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { newId } from "~/platform/tokens.server";
import {
  type DecisionInput,
  type DecisionRecord,
  type DecisionResult,
  standingOf,
} from "./apply-decision.server";
import { decisionKinds, isPublic } from "./decision";
import { takeMergeBack } from "./merge-proposal.server";
import { takeRedactionBack } from "./redact-proposal.server";

const recordSchema: z.ZodType<DecisionRecord> = z.object({
  status: z.enum(proposalStatuses),
  statusReason: z.enum(rejectionReasons).nullable(),
  statusNote: z.string().nullable(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  version: z.number(),
  eventId: z.string().optional(),
  mergedInto: z.number().optional(),
  redacted: z
    .object({ from: z.number(), hidden: z.array(z.number()), whole: z.boolean().optional() })
    .optional(),
});

/** The decision that can be undone: the newest, as long as nothing has changed the proposal since. */
export function undoable(
  log: readonly AuditRow[],
  version: number,
): { action: string; before: DecisionRecord; after: DecisionRecord } | undefined {
  const last = log.find(({ action }) => decisionKinds.some((kind) => action === `${kind}-proposal`));
  if (!last?.before || !last.after) return undefined;
  const before = recordSchema.safeParse(JSON.parse(last.before));
  const after = recordSchema.safeParse(JSON.parse(last.after));
  if (!before.success || !after.success || after.data.version !== version) return undefined;
  return { action: last.action, before: before.data, after: after.data };
}

/**
 * Puts a proposal back as it stood before the last decision; the step leaves its path, the audit log keeps both. A
 * mail that told the author of the step may have left already, so the moderator's page says so.
 */
export async function undoDecision(
  db: Db,
  { number, version, userId, now = new Date() }: Omit<DecisionInput, "secret" | "mailOrigin">,
): Promise<DecisionResult> {
  return inTransaction(db, async (trx) => {
    const changedIn = await bumpContentVersion(trx);
    const proposal = await findModeratedProposal(trx, { number, language: "lt" });
    if (!proposal) return { ok: false, reason: "moderation:error.absent" };
    if (proposal.version !== version) return { ok: false, reason: "moderation:error.changed" };
    const log = await listAuditOf(trx, { subjectKind: "proposal", subjectId: proposal.id });
    const last = undoable(log, version);
    if (!last) return { ok: false, reason: "moderation:error.notAllowed" };
    const standing = standingOf(last.before);
    const isMerge = last.action === "merge-proposal";
    if (isMerge && !(await takeMergeBack(trx, { proposalId: proposal.id, changedIn })))
      return { ok: false, reason: "moderation:error.notAllowed" };
    const written = await updateStanding(trx, { id: proposal.id, version, changedIn, standing });
    if (!written) return { ok: false, reason: "moderation:error.changed" };
    const { redacted } = last.after;
    const at = now.toISOString();
    if (redacted) await takeRedactionBack(trx, { proposal, redacted, userId, at });
    if (last.action === "reject-proposal") await reopenReports(trx, { proposalId: proposal.id });
    if (last.after.eventId) await deleteProposalEvent(trx, last.after.eventId);
    if (isPublic(proposal.status) && !isPublic(standing.status))
      await flagStaleCitations(trx, { proposalId: proposal.id });
    await recordAudit(trx, {
      id: newId(),
      at,
      userId,
      action: "undo-decision",
      subjectKind: "proposal",
      subjectId: proposal.id,
      before: { ...standingOf(proposal), version },
      after: { ...standing, version: version + 1, undone: last.action },
    });
    return { ok: true, proposal };
  });
}
