import { sql } from "kysely";
import type { Db } from "../connection";
import type { AttachmentsTable } from "../tables/proposals";
import { publicProposalStatuses } from "../tables/proposals";

export interface AttachmentFile {
  /** image/webp, image/jpeg, image/png or application/pdf */
  contentType: string;
  bytes: Buffer;
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** What it is called when it is saved; null for pictures. */
  name: string | null;
}

/** "small" is the large one where there is no smaller. */
export type AttachmentSize = "large" | "small";

export interface Picture {
  id: string;
  /** Of the large one, in pixels. */
  width: number | null;
  height: number | null;
  hasSmall: boolean;
  /** What is in it, in words; empty where nobody said it. */
  alternative: string;
  isSample: boolean;
}

/** A picture or document of a meeting. */
export interface MeetingAttachment extends Picture {
  isPicture: boolean;
  name: string | null;
  isPublic: boolean;
  /** In bytes. */
  size: number;
}

/** Keeps bytes under their hash, once however often they come; the row stays locked until the transaction ends. */
export async function storeFile(
  db: Db,
  { hash, contentType, bytes }: { hash: string; contentType: string; bytes: Buffer },
): Promise<void> {
  await db
    .insertInto("attachment_files")
    .values({ hash, content_type: contentType, bytes })
    // Writes nothing new, but makes whoever wants to delete the bytes meanwhile wait and see that they are used.
    .onConflict((conflict) =>
      conflict.column("hash").doUpdateSet((excluded) => ({ hash: excluded.ref("excluded.hash") })),
    )
    .execute();
}

/** Its files must be stored. What is attached to the same owner already is a unique violation. */
export async function insertAttachment(db: Db, row: AttachmentsTable): Promise<void> {
  await db.insertInto("attachments").values(row).execute();
}

/** Deletes bytes that nothing refers to any more: those of `hashes`, else wherever they are. */
export async function deleteUnusedFiles(
  db: Db,
  { hashes }: { hashes?: readonly string[] } = {},
): Promise<void> {
  if (hashes?.length === 0) return;
  // Whoever attaches the same bytes just now is waited for; the next statement then sees it.
  if (hashes)
    await db
      .updateTable("attachment_files")
      .set((e) => ({ hash: e.ref("hash") }))
      .where("hash", "in", hashes)
      .execute();
  await db
    .deleteFrom("attachment_files")
    .$if(hashes !== undefined, (query) => query.where("hash", "in", hashes ?? []))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("attachments")
            .select(sql`1`.as("one"))
            .where((e) =>
              e.or([
                e("attachments.hash", "=", e.ref("attachment_files.hash")),
                e("attachments.small_hash", "=", e.ref("attachment_files.hash")),
              ]),
            ),
        ),
      ),
    )
    .execute();
}

type Owner = { proposalId: string; meetingId?: never } | { meetingId: string; proposalId?: never };

const ownerColumn = (owner: Owner) => (owner.proposalId === undefined ? "meeting_id" : "proposal_id");
const ownerId = (owner: Owner) => owner.proposalId ?? owner.meetingId;

/** Takes away what an owner has, or of that only `id`, with the bytes nothing else refers to; how many there were. */
export async function deleteAttachments(db: Db, { id, ...owner }: Owner & { id?: string }): Promise<number> {
  const gone = await db
    .deleteFrom("attachments")
    .where(ownerColumn(owner), "=", ownerId(owner) ?? "")
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
    .returning(["hash", "small_hash"])
    .execute();
  const hashes = gone.flatMap(({ hash, small_hash }) => (small_hash ? [hash, small_hash] : [hash]));
  await deleteUnusedFiles(db, { hashes });
  return gone.length;
}

/** Hashes of the large files that an owner has. */
export async function listAttachedHashes(db: Db, owner: Owner): Promise<string[]> {
  const rows = await db
    .selectFrom("attachments")
    .select("hash")
    .where(ownerColumn(owner), "=", ownerId(owner) ?? "")
    .execute();
  return rows.map(({ hash }) => hash);
}

/** What may be said of an attachment later; false where the owner has none with this id. */
export async function updateAttachment(
  db: Db,
  { id, alternative, isPublic, ...owner }: Owner & { id: string; alternative: string; isPublic?: boolean },
): Promise<boolean> {
  const result = await db
    .updateTable("attachments")
    .set({ alternative, ...(isPublic === undefined ? {} : { is_public: isPublic ? 1 : 0 }) })
    .where("id", "=", id)
    .where(ownerColumn(owner), "=", ownerId(owner) ?? "")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Pictures of a proposal in the order they came; their bytes are served at their own addresses. */
export async function listProposalPictures(
  db: Db,
  { proposalId }: { proposalId: string },
): Promise<Picture[]> {
  const rows = await db
    .selectFrom("attachments")
    .select(["id", "width", "height", "alternative", "is_sample", "small_hash"])
    .where("proposal_id", "=", proposalId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ is_sample, small_hash, ...row }) => ({
    ...{ ...row, isSample: is_sample === 1, hasSmall: small_hash !== null },
  }));
}

/** The first picture of each of these proposals, by the proposal's id; those without one are absent. */
export async function listFirstPictures(
  db: Db,
  { proposalIds }: { proposalIds: readonly string[] },
): Promise<Map<string, { id: string; alternative: string; hasSmall: boolean }>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("attachments")
    .select(["proposal_id", "id", "alternative", "small_hash"])
    .where("proposal_id", "in", proposalIds)
    .where("is_public", "=", 1)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  // The first of each comes last and stays.
  return new Map(
    rows.map(({ proposal_id, id, alternative, small_hash }) => [
      proposal_id ?? "",
      { id, alternative, hasSmall: small_hash !== null },
    ]),
  );
}

/** What a meeting has attached, in the order it came; with `publicOnly` what visitors may see of it. */
export async function listMeetingAttachments(
  db: Db,
  { meetingId, publicOnly }: { meetingId: string; publicOnly: boolean },
): Promise<MeetingAttachment[]> {
  const rows = await db
    .selectFrom("attachments")
    .innerJoin("attachment_files", "attachment_files.hash", "attachments.hash")
    .select(["id", "width", "height", "alternative", "name", "is_sample", "is_public", "small_hash"])
    .select(["content_type", sql<number>`length(attachment_files.bytes)`.as("size")])
    .where("meeting_id", "=", meetingId)
    .$if(publicOnly, (query) => query.where("is_public", "=", 1))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ is_sample, is_public, small_hash, content_type, ...row }) => ({
    ...{ ...row, isSample: is_sample === 1, hasSmall: small_hash !== null, isPublic: is_public === 1 },
    isPicture: content_type.startsWith("image/"),
  }));
}

interface Asked {
  id: string;
  size: AttachmentSize;
}

const selectFile = (db: Db, { id, size }: Asked) =>
  db
    .selectFrom("attachments")
    .innerJoin("attachment_files", (join) =>
      join.on(
        "attachment_files.hash",
        "=",
        size === "small" ? sql`coalesce(small_hash, attachments.hash)` : sql.ref("attachments.hash"),
      ),
    )
    .select(["content_type as contentType", "bytes", "attachment_files.hash", "attachments.name"])
    .where("attachments.id", "=", id);

/** A file of a proposal or a meeting that visitors may see; undefined otherwise, without telling which. */
export async function findPublicAttachment(db: Db, asked: Asked): Promise<AttachmentFile | undefined> {
  return selectFile(db, asked)
    .where("attachments.is_public", "=", 1)
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

/** A file for its own author or for moderators, whatever became of the proposal. */
export async function findProposalAttachment(
  db: Db,
  { of, ...asked }: Asked & { of: { receiptHash: string } | { number: number } },
): Promise<AttachmentFile | undefined> {
  return selectFile(db, asked)
    .innerJoin("proposals", "proposals.id", "attachments.proposal_id")
    .$if("receiptHash" in of, (query) =>
      query.where("receipt_hash", "=", "receiptHash" in of ? of.receiptHash : ""),
    )
    .$if("number" in of, (query) => query.where("number", "=", "number" in of ? of.number : 0))
    .executeTakeFirst();
}

/** A file for those who keep the meeting; the caller decides who that is. */
export async function findMeetingAttachment(
  db: Db,
  { meetingId, ...asked }: Asked & { meetingId: string },
): Promise<AttachmentFile | undefined> {
  return selectFile(db, asked).where("meeting_id", "=", meetingId).executeTakeFirst();
}
