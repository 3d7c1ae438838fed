import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { between, oneOf } from "./checks";

const contentTypes = ["image/webp", "image/jpeg", "image/png", "application/pdf"];

/**
 * Bytes get a table of their own with one row for each content, so that a picture sent twice is kept once and a
 * picture may have a small one beside it. What is attached to what, and who may see it, stays with the attachment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, bytes, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("attachment_files")
    .addColumn("hash", text, (c) => c.primaryKey().notNull().check(sql`length(hash) = 64`))
    .addColumn("content_type", text, (c) => c.notNull().check(oneOf("content_type", contentTypes)))
    .addColumn("bytes", bytes, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();
  await sql`
    insert into attachment_files (hash, content_type, bytes)
    select hash, content_type, bytes from attachments
    where id in (select min(id) from attachments group by hash)`.execute(db);

  await db.schema.dropIndex("attachments_proposal").execute();
  await db.schema.dropIndex("attachments_meeting").execute();
  await db.schema.alterTable("attachments").renameTo("attachments_with_bytes").execute();
  await db.schema
    .createTable("attachments")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("proposal_id", text, (c) => c.references("proposals.id").onDelete("cascade"))
    .addColumn("meeting_id", text, (c) => c.references("meetings.id").onDelete("cascade"))
    .addColumn("hash", text, (c) => c.notNull().references("attachment_files.hash"))
    .addColumn("small_hash", text, (c) => c.references("attachment_files.hash"))
    .addColumn("width", integer)
    .addColumn("height", integer)
    .addColumn("alternative", text, (c) => c.notNull())
    .addColumn("name", text)
    .addColumn("is_public", integer, (c) => c.notNull().check(between("is_public", 0, 1)))
    .addColumn("is_sample", integer, (c) => c.notNull().check(between("is_sample", 0, 1)))
    .addColumn("created_at", text, (c) => c.notNull())
    .addCheckConstraint("attachment_owner", sql`(proposal_id is null) <> (meeting_id is null)`)
    .modifyEnd(tableEnd)
    .execute();
  await sql`
    insert into attachments
      (id, proposal_id, meeting_id, hash, width, height, alternative, is_public, is_sample, created_at)
    select id, proposal_id, meeting_id, hash, width, height, alternative, 1, is_sample, created_at
    from attachments_with_bytes
    where id in (select min(id) from attachments_with_bytes group by proposal_id, meeting_id, hash)`.execute(
    db,
  );
  await db.schema.dropTable("attachments_with_bytes").execute();

  // Unique, so that a form sent twice at the same moment attaches its files once.
  for (const owner of ["proposal", "meeting"])
    await db.schema
      .createIndex(`attachments_${owner}`)
      .unique()
      .on("attachments")
      .columns([`${owner}_id`, "hash"])
      .execute();
  await db.schema.createIndex("attachments_hash").on("attachments").column("hash").execute();
  await db.schema.createIndex("attachments_small_hash").on("attachments").column("small_hash").execute();
}
