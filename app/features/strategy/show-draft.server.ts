import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { listCitedProposalsOfStrategy } from "db/queries/cited-sources";
import { bumpContentVersion } from "db/queries/counters";
import { setStrategyPublic } from "db/queries/strategies";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";
import { announceCited } from "./announce-cited.server";

/**
 * Opens a draft to visitors or takes it back. Once it is open, the authors of the proposals it cites hear of that. Asked
 * twice, it happens once.
 */
export async function showDraft(
  db: Db,
  {
    strategyId,
    isPublic,
    userId,
    origin,
    secret,
    now = new Date(),
  }: {
    strategyId: string;
    isPublic: boolean;
    userId: string;
    origin: string;
    secret: string;
    now?: Date;
  },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    if (!(await setStrategyPublic(trx, { id: strategyId, isPublic }))) return;
    await bumpContentVersion(trx);
    await recordAudit(trx, {
      ...{ id: newId(), at: now.toISOString(), userId, action: isPublic ? "show-draft" : "hide-draft" },
      ...{ subjectKind: "strategy", subjectId: strategyId },
    });
    if (!isPublic) return;
    const proposalIds = await listCitedProposalsOfStrategy(trx, { strategyId });
    await announceCited(trx, { proposalIds, isPublic, userId, origin, secret, now });
  });
}
