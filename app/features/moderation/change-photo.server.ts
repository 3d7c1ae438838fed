import { parseWithZod } from "@conform-to/zod/v4";
import type { Db } from "db/connection";
import { deleteAttachments, listProposalPictures, updateAttachment } from "db/queries/attachments";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import { findModeratedProposal } from "db/queries/moderated-proposal";
import { inTransaction } from "db/transaction";
import { photoSchema } from "~/features/attachments/photo.form";
import { newId } from "~/platform/tokens.server";

interface PhotoChange {
  form: FormData;
  /** Of the proposal. */
  number: number;
  /** Of the photo. */
  id: string;
  userId: string;
  now?: Date;
}

/**
 * Lets a moderator say what is in a photo, or take the photo away for good, before it is published or after: somebody's
 * face may be noticed late. A photo that is gone already stays gone.
 */
export async function changePhoto(db: Db, change: PhotoChange): Promise<"changed" | "absent"> {
  const submission = parseWithZod(change.form, { schema: photoSchema });
  if (submission.status !== "success") return "absent";
  const { number, id, userId, now = new Date() } = change;
  const wanted = submission.value;
  return inTransaction(db, async (trx) => {
    // Taken first, as everywhere; public pages show the change at once.
    await bumpContentVersion(trx);
    const proposal = await findModeratedProposal(trx, { number, language: "lt" });
    if (!proposal) return "absent";
    const proposalId = proposal.id;
    const before = (await listProposalPictures(trx, { proposalId })).find((picture) => picture.id === id);
    if (!before) return "changed";
    const { alternative } = before;
    if (wanted.intent === "remove-photo") await deleteAttachments(trx, { proposalId, id });
    else await updateAttachment(trx, { proposalId, id, alternative: wanted.alternative });
    await recordAudit(trx, {
      ...{ id: newId(), at: now.toISOString(), userId, subjectKind: "proposal", subjectId: proposalId },
      action: wanted.intent === "remove-photo" ? "remove-photo" : "describe-photo",
      before: { photo: id, alternative },
      ...(wanted.intent === "describe" ? { after: { photo: id, alternative: wanted.alternative } } : {}),
    });
    return "changed";
  });
}
