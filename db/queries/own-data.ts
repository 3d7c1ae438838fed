import type { Db } from "../connection";

/** What a person is told of their own proposal beyond what its page shows. */

/** Every wording, the first one first; whether the author or somebody of the staff wrote it, but not who. */
export async function listRevisions(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<{ revision: number; title: string; body: string; at: string; isByStaff: boolean }[]> {
  const rows = await db
    .selectFrom("proposal_revisions")
    .select(["revision", "title", "body", "made_at as at", "made_by"])
    .where("proposal_id", "=", proposalId)
    .orderBy("revision")
    .execute();
  return rows.map(({ made_by, ...row }) => ({ ...row, isByStaff: made_by !== null }));
}

/** The pictures themselves, whether anybody else may see them or not. */
export async function listPictureFiles(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<{ contentType: string; alternative: string; bytes: Buffer; at: string }[]> {
  return db
    .selectFrom("attachments")
    .innerJoin("attachment_files", "attachment_files.hash", "attachments.hash")
    .select(["content_type as contentType", "alternative", "bytes", "created_at as at"])
    .where("proposal_id", "=", proposalId)
    .orderBy("created_at")
    .orderBy("attachments.id")
    .execute();
}

/** The mails that carry a proposal's private link and are not forgotten yet. */
export async function listMailsWith(
  db: Db,
  { words }: { words: string },
): Promise<{ recipient: string; subject: string; text: string; at: string; sentAt: string | null }[]> {
  return db
    .selectFrom("outbox")
    .select(["recipient", "subject", "text_body as text", "created_at as at", "sent_at as sentAt"])
    .where("text_body", "like", `%${words}%`)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
