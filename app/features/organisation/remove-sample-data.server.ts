import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { countSampleData } from "db/queries/waiting-work";
import { type RemovedSample, removeSampleData } from "db/seeds/remove-sample";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";

/** How the audit log names the removal. */
export const sampleRemoval = {
  action: "remove-sample-data",
  subjectKind: "organisation",
  subjectId: "organisation",
} as const;

/** Takes the sample out and writes down who did it; `userId` is null for the command line. Zeros where there was none. */
export async function removeSample(
  db: Db,
  { userId, now = new Date() }: { userId: string | null; now?: Date },
): Promise<RemovedSample> {
  return inTransaction(db, async (trx) => {
    const counts = await countSampleData(trx);
    const removed = await removeSampleData(trx);
    if (removed.proposals + removed.meetings > 0) {
      await recordAudit(trx, {
        id: newId(),
        at: now.toISOString(),
        userId,
        ...sampleRemoval,
        before: { ...counts, ...removed },
      });
    }
    return removed;
  });
}
