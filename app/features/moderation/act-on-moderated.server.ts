import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { findModeratedProposal, type ModeratedProposal } from "db/queries/moderated-proposal";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";
import type { DecisionInput, DecisionResult } from "./apply-decision.server";

/**
 * Does something about a proposal that leaves its standing as it is, and writes it in the audit log: all or nothing, and
 * only on the version that the moderator looked at.
 * @param work returns false where it cannot be done any more.
 */
export async function actOnModerated(
  db: Db,
  input: DecisionInput,
  action: string,
  work: (trx: Db, proposal: ModeratedProposal, at: string) => Promise<boolean>,
): Promise<DecisionResult> {
  const at = (input.now ?? new Date()).toISOString();
  return inTransaction(db, async (trx) => {
    const proposal = await findModeratedProposal(trx, { number: input.number, language: "lt" });
    if (!proposal) return { ok: false, reason: "moderation:error.absent" };
    if (proposal.version !== input.version) return { ok: false, reason: "moderation:error.changed" };
    if (!(await work(trx, proposal, at))) return { ok: false, reason: "moderation:error.notAllowed" };
    await recordAudit(trx, {
      ...{ id: newId(), at, userId: input.userId, action },
      ...{ subjectKind: "proposal", subjectId: proposal.id },
    });
    return { ok: true, proposal };
  });
}
