import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { deletePasskey, updatePasskeyName } from "db/queries/passkeys";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";

/** Whose passkey it is, and which. Somebody else's is not there. */
interface OwnPasskey {
  userId: string;
  id: string;
  now?: Date;
}

/** What its owner calls a device is theirs: the log says that it was changed, not how. */
async function auditPasskey(
  trx: Db,
  { userId, action, now = new Date() }: OwnPasskey & { action: string },
): Promise<void> {
  await recordAudit(trx, {
    ...{ id: newId(), at: now.toISOString(), userId, action, subjectKind: "user", subjectId: userId },
  });
}

export async function renamePasskey(db: Db, input: OwnPasskey & { name: string }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const found = await updatePasskeyName(trx, input);
    if (found) await auditPasskey(trx, { ...input, action: "rename-passkey" });
    return found;
  });
}

/** From now on it signs nobody in. Removed twice, it happens once. */
export async function removePasskey(db: Db, input: OwnPasskey): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const found = await deletePasskey(trx, input);
    if (found) await auditPasskey(trx, { ...input, action: "remove-passkey" });
    return found;
  });
}
