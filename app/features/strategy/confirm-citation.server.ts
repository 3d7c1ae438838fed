import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { confirmStaleCitation } from "db/queries/cited-sources";
import { bumpContentVersion } from "db/queries/counters";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";

/**
 * A person says that a sentence still rests on its source, having looked at the source's wording `revision`. Refused when
 * the source was changed again since, or when the citation waits for nobody any more.
 */
export async function confirmCitation(
  db: Db,
  { citationId, revision, userId, now = new Date() }: ConfirmCitation,
): Promise<{ ok: true } | { ok: false; reason: "strategy:editor.confirmTooLate" }> {
  return inTransaction(db, async (trx) => {
    const confirmed = await confirmStaleCitation(trx, { id: citationId, revision });
    if (!confirmed) return { ok: false, reason: "strategy:editor.confirmTooLate" };
    await bumpContentVersion(trx);
    await recordAudit(trx, {
      ...{ id: newId(), at: now.toISOString(), userId, action: "confirm-citation" },
      ...{
        subjectKind: "section",
        subjectId: confirmed.sectionId,
        after: { citation: citationId, revision },
      },
    });
    return { ok: true };
  });
}

interface ConfirmCitation {
  citationId: string;
  revision: number;
  userId: string;
  now?: Date;
}
