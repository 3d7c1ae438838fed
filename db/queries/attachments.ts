import { sql } from "kysely";
import type { Db } from "../connection";
import { publicProposalStatuses } from "../tables/proposals";

export interface AttachmentFile {
  /** image/webp, image/jpeg, image/png or application/pdf */
  contentType: string;
  bytes: Buffer;
  /** SHA-256 of the bytes, hex. */
  hash: string;
}

/** A file of a proposal or a meeting that visitors may see; undefined otherwise, without telling which. */
export async function findPublicAttachment(
  db: Db,
  { id }: { id: string },
): Promise<AttachmentFile | undefined> {
  return db
    .selectFrom("attachments")
    .select(["content_type as contentType", "bytes", "hash"])
    .where("attachments.id", "=", id)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("proposals")
            .select(sql`1`.as("one"))
            .whereRef("proposals.id", "=", "attachments.proposal_id")
            .where("proposals.status", "in", publicProposalStatuses),
        ),
        exists(
          selectFrom("meetings")
            .select(sql`1`.as("one"))
            .whereRef("meetings.id", "=", "attachments.meeting_id")
            .where("meetings.is_public", "=", 1),
        ),
      ]),
    )
    .executeTakeFirst();
}
