import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { deleteAttachments, updateAttachment } from "db/queries/attachments";
import { findByReceipt, touchSubmission } from "db/queries/submissions";
import { inTransaction } from "db/transaction";
import { photoSchema } from "~/features/attachments/photo.form";
import { hashToken } from "~/platform/tokens.server";

type ChangedPhoto = { ok: true } | { ok: false; reason: "receipt:error.absent" | "receipt:error.decided" };

/** Lets an author say what is in a photo, or take it away, while nobody has decided on the proposal. */
export async function changeOwnPhoto(
  db: Db,
  { form, token }: { form: FormData; token: string },
): Promise<ChangedPhoto> {
  const submission = parseWithZod(form, { schema: photoSchema });
  const id = form.get("photo");
  if (submission.status !== "success" || typeof id !== "string")
    return { ok: false, reason: "receipt:error.absent" };
  const wanted = submission.value;
  return inTransaction(db, async (trx): Promise<ChangedPhoto> => {
    const own = await findByReceipt(trx, { receiptHash: hashToken(token) });
    if (!own) return { ok: false, reason: "receipt:error.absent" };
    // A moderator who is looking at the proposal has to look again before deciding.
    if (!(await touchSubmission(trx, { id: own.id }))) return { ok: false, reason: "receipt:error.decided" };
    const photo = { proposalId: own.id, id };
    if (wanted.intent === "remove-photo") await deleteAttachments(trx, photo);
    else await updateAttachment(trx, { ...photo, alternative: wanted.alternative });
    return { ok: true };
  });
}
