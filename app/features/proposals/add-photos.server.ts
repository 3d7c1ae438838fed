import type { Db } from "db/connection";
import { isUniqueViolation } from "db/dialect";
import { listAttachedHashes } from "db/queries/attachments";
import { findByReceipt, touchSubmission } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import { attachFiles } from "~/features/attachments/attach-files.server";
import { attachmentLimits } from "~/features/attachments/attachment-limits";
import type { ReencodedPicture } from "~/features/attachments/reencode-picture.server";
import { hashToken } from "~/platform/tokens.server";

/** Thrown so that nothing of the form that brought them is kept. */
export class TooManyPhotos extends Error {}

interface Addition {
  proposalId: string;
  photos: readonly ReencodedPicture[];
  now: Date;
}

/**
 * Adds photos to a proposal that nobody has decided on yet, inside an open transaction; those it has already are not
 * added twice. The proposal then counts as changed, so that no moderator publishes a photo they have not seen.
 * @returns "refused" where somebody has decided on it by now.
 * @throws TooManyPhotos
 */
export async function addPhotos(
  trx: Db,
  { proposalId, photos, now }: Addition,
): Promise<"unchanged" | "changed" | "refused"> {
  if (photos.length === 0) return "unchanged";
  const present = await listAttachedHashes(trx, { proposalId });
  if (photos.every(({ large }) => present.includes(large.hash))) return "unchanged";
  // From here on others who add to this proposal wait.
  if (!(await touchSubmission(trx, { id: proposalId }))) return "refused";
  const added = await attachFiles(trx, {
    ...{ owner: { proposalId }, files: photos, most: attachmentLimits.photos, isPublic: true, now },
  });
  if (added === "tooMany") throw new TooManyPhotos();
  return "changed";
}

type AddedPhotos =
  | { ok: true }
  | {
      ok: false;
      reason: "receipt:error.absent" | "receipt:error.decided" | "attachments:error.tooMany";
    };

/** Adds photos to a proposal as its author, by its private link. */
export async function addOwnPhotos(
  db: Db,
  { token, photos, now = new Date() }: { token: string; photos: readonly ReencodedPicture[]; now?: Date },
): Promise<AddedPhotos> {
  const once = () =>
    inTransaction(db, async (trx): Promise<AddedPhotos> => {
      const own = await findByReceipt(trx, { receiptHash: hashToken(token) });
      if (!own) return { ok: false, reason: "receipt:error.absent" };
      const added = await addPhotos(trx, { proposalId: own.id, photos, now });
      return added === "refused" ? { ok: false, reason: "receipt:error.decided" } : { ok: true };
    });
  try {
    return await once();
  } catch (error) {
    if (error instanceof TooManyPhotos) return { ok: false, reason: "attachments:error.tooMany" };
    // The same form at the same moment: what the other one attached is found now.
    if (!isUniqueViolation(error)) throw error;
    return once();
  }
}
