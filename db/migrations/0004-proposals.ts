import { type Kysely, sql } from "kysely";
import { columnTypes, createWordIndex } from "../dialect";
import {
  proposalEventKinds,
  proposalLanguages,
  proposalOrigins,
  proposalStatuses,
  rejectionReasons,
} from "../tables/proposals";
import { between, notEmpty, oneOf, point } from "./checks";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, double, bytes, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("proposals")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("number", integer, (c) => c.notNull().unique().check(sql`number > 0`))
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("language", text, (c) => c.notNull().check(oneOf("language", proposalLanguages)))
    .addColumn("origin", text, (c) => c.notNull().check(oneOf("origin", proposalOrigins)))
    .addColumn("meeting_id", text, (c) => c.references("meetings.id"))
    .addColumn("agenda_item_id", text, (c) => c.references("agenda_items.id").onDelete("set null"))
    .addColumn("neighbourhood_id", text, (c) => c.references("neighbourhoods.id"))
    .addColumn("place", text)
    .addColumn("lat", double)
    .addColumn("lng", double)
    .addColumn("point_precision", text, (c) => c.check(oneOf("point_precision", ["exact", "approximate"])))
    .addColumn("status", text, (c) => c.notNull().check(oneOf("status", proposalStatuses)))
    .addColumn("status_reason", text, (c) => c.check(oneOf("status_reason", rejectionReasons)))
    .addColumn("status_note", text)
    .addColumn("answer", text)
    .addColumn("answered_at", text)
    .addColumn("author_name", text)
    .addColumn("revision", integer, (c) => c.notNull().check(sql`revision > 0`))
    .addColumn("support_count", integer, (c) => c.notNull().check(sql`support_count >= 0`))
    .addColumn("submission_key", text, (c) => c.notNull().unique())
    .addColumn("receipt_hash", text, (c) => c.unique())
    .addColumn("submitted_at", text, (c) => c.notNull())
    .addColumn("published_at", text)
    .addColumn("changed_in", integer, (c) => c.notNull())
    .addColumn("is_sample", integer, (c) => c.notNull().check(between("is_sample", 0, 1)))
    .addColumn("version", integer, (c) => c.notNull())
    .addCheckConstraint("proposal_point", point())
    .addCheckConstraint("proposal_point_precision", sql`(lat is null) = (point_precision is null)`)
    .addCheckConstraint("proposal_rejection", sql`status <> 'rejected' or status_reason is not null`)
    .addCheckConstraint(
      "proposal_published",
      sql`status not in ('published', 'considered', 'included', 'not_included') or published_at is not null`,
    )
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("proposals_queue")
    .on("proposals")
    .columns(["status", "submitted_at"])
    .execute();
  await db.schema.createIndex("proposals_changed").on("proposals").column("changed_in").execute();
  await db.schema.createIndex("proposals_meeting").on("proposals").column("meeting_id").execute();
  await db.schema.createIndex("proposals_agenda_item").on("proposals").column("agenda_item_id").execute();
  await db.schema.createIndex("proposals_neighbourhood").on("proposals").column("neighbourhood_id").execute();

  await db.schema
    .createTable("proposal_themes")
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("theme_id", text, (c) => c.notNull().references("themes.id"))
    .addPrimaryKeyConstraint("proposal_themes_key", ["proposal_id", "theme_id"])
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("proposal_themes_theme").on("proposal_themes").column("theme_id").execute();

  await db.schema
    .createTable("proposal_revisions")
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("revision", integer, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("made_at", text, (c) => c.notNull())
    .addColumn("made_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addPrimaryKeyConstraint("proposal_revisions_key", ["proposal_id", "revision"])
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("proposal_contacts")
    .addColumn("proposal_id", text, (c) =>
      c.primaryKey().notNull().references("proposals.id").onDelete("cascade"),
    )
    .addColumn("email", text)
    .addColumn("name", text)
    .addColumn("name_is_public", integer, (c) => c.notNull().check(between("name_is_public", 0, 1)))
    .addColumn("language", text, (c) => c.notNull().check(oneOf("language", ["lt", "en"])))
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("proposal_events")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("kind", text, (c) => c.notNull().check(oneOf("kind", proposalEventKinds)))
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("note", text)
    .addColumn("user_id", text, (c) => c.references("users.id").onDelete("set null"))
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("proposal_events_proposal")
    .on("proposal_events")
    .columns(["proposal_id", "at"])
    .execute();

  await db.schema
    .createTable("proposal_links")
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("other_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("kind", text, (c) => c.notNull().check(oneOf("kind", ["merged_into", "similar"])))
    .addPrimaryKeyConstraint("proposal_links_key", ["proposal_id", "other_id", "kind"])
    .addCheckConstraint("proposal_links_apart", sql`proposal_id <> other_id`)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("proposal_links_other").on("proposal_links").column("other_id").execute();

  await db.schema
    .createTable("supports")
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("browser_hash", text, (c) => c.notNull())
    .addColumn("supported_at", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("supports_key", ["proposal_id", "browser_hash"])
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("attachments")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("proposal_id", text, (c) => c.references("proposals.id").onDelete("cascade"))
    .addColumn("meeting_id", text, (c) => c.references("meetings.id").onDelete("cascade"))
    .addColumn("content_type", text, (c) =>
      c.notNull().check(oneOf("content_type", ["image/webp", "image/jpeg", "image/png", "application/pdf"])),
    )
    .addColumn("bytes", bytes, (c) => c.notNull())
    .addColumn("hash", text, (c) => c.notNull())
    .addColumn("width", integer)
    .addColumn("height", integer)
    .addColumn("alternative", text, (c) => c.notNull())
    .addColumn("is_sample", integer, (c) => c.notNull().check(between("is_sample", 0, 1)))
    .addColumn("created_at", text, (c) => c.notNull())
    .addCheckConstraint("attachment_owner", sql`(proposal_id is null) <> (meeting_id is null)`)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("attachments_proposal").on("attachments").column("proposal_id").execute();
  await db.schema.createIndex("attachments_meeting").on("attachments").column("meeting_id").execute();

  for (const statement of createWordIndex(db, "proposal_words")) await statement.execute(db);
}
