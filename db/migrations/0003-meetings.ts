import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { attendanceGroups, meetingTypes, minutesStates, sectors } from "../tables/meetings";
import { between, calendarDate, notEmpty, oneOf, point } from "./checks";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, double, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("consultations")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("slug", text, (c) => c.notNull().unique())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("purpose", text, (c) => c.notNull())
    .addColumn("starts_on", text, (c) => c.notNull().check(calendarDate("starts_on")))
    .addColumn("ends_on", text, (c) => c.notNull().check(calendarDate("ends_on")))
    .addCheckConstraint("consultation_period", sql`starts_on <= ends_on`)
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("meetings")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("number", integer, (c) => c.notNull().unique().check(sql`number > 0`))
    .addColumn("type", text, (c) => c.notNull().check(oneOf("type", meetingTypes)))
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("consultation_id", text, (c) => c.references("consultations.id"))
    .addColumn("held_on", text, (c) => c.check(calendarDate("held_on")))
    .addColumn("sort_key", text, (c) => c.notNull())
    .addColumn("starts_at", text, (c) => c.check(sql`length(starts_at) = 5`))
    .addColumn("ends_at", text, (c) => c.check(sql`length(ends_at) = 5`))
    .addColumn("place", text)
    .addColumn("lat", double)
    .addColumn("lng", double)
    .addColumn("neighbourhood_id", text, (c) => c.references("neighbourhoods.id"))
    .addColumn("invitation", text)
    .addColumn("chair", text)
    .addColumn("secretary", text)
    .addColumn("notes", text, (c) => c.notNull())
    .addColumn("minutes", text, (c) => c.notNull().check(oneOf("minutes", minutesStates)))
    .addColumn("minutes_published_at", text)
    .addColumn("is_public", integer, (c) => c.notNull().check(between("is_public", 0, 1)))
    .addColumn("is_sample", integer, (c) => c.notNull().check(between("is_sample", 0, 1)))
    .addColumn("created_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("version", integer, (c) => c.notNull())
    .addCheckConstraint("meeting_point", point())
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("meetings_order").on("meetings").columns(["sort_key", "number"]).execute();
  await db.schema.createIndex("meetings_consultation").on("meetings").column("consultation_id").execute();

  await db.schema
    .createTable("agenda_items")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("meeting_id", text, (c) => c.notNull().references("meetings.id").onDelete("cascade"))
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("presenter", text)
    .addColumn("notes", text, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("agenda_items_meeting")
    .on("agenda_items")
    .columns(["meeting_id", "position"])
    .execute();

  await db.schema
    .createTable("decisions")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("meeting_id", text, (c) => c.notNull().references("meetings.id").onDelete("cascade"))
    .addColumn("agenda_item_id", text, (c) => c.references("agenda_items.id").onDelete("set null"))
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("wording", text, (c) => c.notNull().check(notEmpty("wording")))
    .addColumn("votes_for", integer, (c) => c.check(between("votes_for", 0, 100_000)))
    .addColumn("votes_against", integer, (c) => c.check(between("votes_against", 0, 100_000)))
    .addColumn("votes_abstained", integer, (c) => c.check(between("votes_abstained", 0, 100_000)))
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("decisions_meeting")
    .on("decisions")
    .columns(["meeting_id", "position"])
    .execute();
  await db.schema.createIndex("decisions_agenda_item").on("decisions").column("agenda_item_id").execute();

  await db.schema
    .createTable("attendance")
    .addColumn("meeting_id", text, (c) => c.notNull().references("meetings.id").onDelete("cascade"))
    .addColumn("dimension", text, (c) => c.notNull().check(oneOf("dimension", ["sector", "group"])))
    .addColumn("category", text, (c) =>
      c.notNull().check(oneOf("category", [...sectors, ...attendanceGroups])),
    )
    .addColumn("people", integer, (c) => c.notNull().check(between("people", 0, 100_000)))
    .addPrimaryKeyConstraint("attendance_key", ["meeting_id", "dimension", "category"])
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("participating_organisations")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("meeting_id", text, (c) => c.notNull().references("meetings.id").onDelete("cascade"))
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("name_key", text, (c) => c.notNull())
    .addColumn("sector", text, (c) => c.notNull().check(oneOf("sector", sectors)))
    .addUniqueConstraint("participating_organisation_once", ["meeting_id", "name_key"])
    .modifyEnd(tableEnd)
    .execute();
}
