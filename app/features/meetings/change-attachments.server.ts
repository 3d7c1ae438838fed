import type { Db } from "db/connection";
import { isUniqueViolation } from "db/dialect";
import { deleteAttachments, listMeetingAttachments, updateAttachment } from "db/queries/attachments";
import { bumpContentVersion } from "db/queries/counters";
import { lockMeeting } from "db/queries/meetings";
import { inTransaction } from "db/transaction";
import { attachFiles, type KeptFile } from "~/features/attachments/attach-files.server";
import { attachmentLimits } from "~/features/attachments/attachment-limits";
import type { ScanForm } from "~/features/attachments/scan.form";
import type { Keeper } from "./keeping.rules";
import { findKeptMeeting } from "./kept-meeting.server";
import { auditMeeting } from "./log-context.server";

export interface AttachmentsChange {
  /** Of the meeting. */
  number: number;
  keeper: Keeper;
  form: ScanForm;
  /** What is added, made ready before; none for other changes. */
  files: readonly KeptFile[];
  now?: Date;
}

export type ChangedAttachments =
  | { ok: true }
  | { ok: false; reason: "gone" | "attachments:error.tooManyInAll" };

/**
 * Adds photos and documents to a meeting, says what they are and who sees them, or takes one away for good; written down
 * each time. The same files sent again are there once.
 */
export async function changeAttachments(db: Db, change: AttachmentsChange): Promise<ChangedAttachments> {
  const once = () => inTransaction(db, (trx) => apply(trx, change));
  try {
    return await once();
  } catch (error) {
    // The same form at the same moment: what the other one attached is found now.
    if (!isUniqueViolation(error)) throw error;
    return once();
  }
}

async function apply(trx: Db, change: AttachmentsChange): Promise<ChangedAttachments> {
  const { number, keeper, form, files, now = new Date() } = change;
  await bumpContentVersion(trx);
  await lockMeeting(trx, { number });
  const meeting = await findKeptMeeting(trx, { number, keeper });
  if (!meeting) return { ok: false, reason: "gone" };
  const meetingId = meeting.id;
  const context = { meeting, userId: keeper.id, now: now.toISOString() };
  if (form.intent === "add") {
    const isPublic = form.visibility === "everyone";
    const { alternative } = form;
    const added = await attachFiles(trx, {
      ...{ owner: { meetingId }, files, most: attachmentLimits.ofMeeting, alternative, isPublic, now },
    });
    if (added === "tooMany") return { ok: false, reason: "attachments:error.tooManyInAll" };
    if (added > 0)
      await auditMeeting(trx, context, { action: "add-attachments", after: { count: added, isPublic } });
    return { ok: true };
  }
  const present = await listMeetingAttachments(trx, { meetingId, publicOnly: false });
  const before = present.find(({ id }) => id === form.file);
  if (!before) return { ok: true };
  const { id, alternative, isPublic, name } = before;
  if (form.intent === "remove") {
    await deleteAttachments(trx, { meetingId, id });
    await auditMeeting(trx, context, {
      action: "remove-attachment",
      before: { id, alternative, isPublic, name },
    });
    return { ok: true };
  }
  const after = { alternative: form.alternative, isPublic: form.shown };
  await updateAttachment(trx, { meetingId, id, ...after });
  await auditMeeting(trx, context, {
    ...{ action: "change-attachment", before: { id, alternative, isPublic }, after: { id, ...after } },
  });
  return { ok: true };
}
