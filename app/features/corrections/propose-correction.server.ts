import type { Db } from "db/connection";
import { isUniqueViolation } from "db/dialect";
import {
  type CorrectedWording,
  deleteOpenCorrection,
  hasCorrection,
  insertCorrection,
  listCorrections,
} from "db/queries/corrections";
import { findByReceipt, listThemeIdsOf } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import type { ProposedCorrection } from "~/features/proposals/proposal.form";
import { isPublic } from "~/features/proposals/receipt-path";
import { resolveWording } from "~/features/proposals/resolve-wording.server";
import { hashToken, newId } from "~/platform/tokens.server";

export type CorrectionResult =
  | { ok: true }
  | { ok: false; field: "themes" | "neighbourhood"; reason: "submission:error.gone" }
  | {
      ok: false;
      field: "";
      reason:
        | "receipt:error.absent"
        | "receipt:error.changed"
        | "receipt:error.notPublic"
        | "receipt:error.correctionOpen"
        | "receipt:error.correctionSame";
    };

const fields = ["title", "body", "neighbourhoodId", "place", "lat", "lng"] as const;

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/**
 * Keeps what the author of a published proposal would have it say, for a moderator to decide. One at a time; the same form
 * sent again is the same correction; one that started from other words than are published now is shown those first.
 */
export async function proposeCorrection(
  db: Db,
  { token, corrected, now = new Date() }: { token: string; corrected: ProposedCorrection; now?: Date },
): Promise<CorrectionResult> {
  const refuse = (reason: Extract<CorrectionResult, { field: "" }>["reason"]): CorrectionResult => ({
    ...{ ok: false, field: "", reason },
  });
  try {
    return await inTransaction(db, async (trx) => {
      const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
      if (!proposal || proposal.isErased) return refuse("receipt:error.absent");
      const proposalId = proposal.id;
      // No form of another proposal can take its place.
      const formKey = `${proposalId} ${corrected.key}`;
      if (await hasCorrection(trx, { proposalId, formKey })) return { ok: true };
      if (!isPublic(proposal.status)) return refuse("receipt:error.notPublic");
      if ((await listCorrections(trx, { proposalId })).some(({ settledAt }) => settledAt === null))
        return refuse("receipt:error.correctionOpen");
      if (proposal.revision !== corrected.revision) return refuse("receipt:error.changed");
      const chosen = await resolveWording(trx, { ...corrected, language: proposal.language });
      if (!chosen.ok) return chosen;
      const { language: _language, authorName: _name, ...wording } = chosen.wording;
      const present: CorrectedWording = proposal;
      const themeIds = await listThemeIdsOf(trx, { proposalId });
      if (fields.every((field) => wording[field] === present[field]) && sameIds(chosen.themeIds, themeIds))
        return refuse("receipt:error.correctionSame");
      const { reason } = corrected;
      await insertCorrection(trx, {
        ...{ id: newId(), proposalId, formKey, wording, themeIds: chosen.themeIds, reason },
        at: now.toISOString(),
      });
      return { ok: true };
    });
  } catch (error) {
    // Another window was first, with this form or with another one.
    if (!isUniqueViolation(error)) throw error;
    return proposeCorrection(db, { token, corrected, now });
  }
}

/** Takes back the correction that no moderator has decided on. */
export async function takeCorrectionBack(
  db: Db,
  { token }: { token: string },
): Promise<{ ok: true } | { ok: false; reason: "receipt:error.correctionGone" }> {
  return inTransaction(db, async (trx) => {
    const proposal = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (proposal && (await deleteOpenCorrection(trx, { proposalId: proposal.id }))) return { ok: true };
    return { ok: false, reason: "receipt:error.correctionGone" };
  });
}
