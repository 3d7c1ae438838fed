import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { logEntryKinds } from "../tables/meetings";
import { notEmpty, oneOf } from "./checks";

/** What two devices in one hall need: revisions of the texts both may write, and a list of the entries already taken. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, tableEnd } = columnTypes(db);

  for (const [table, column] of [
    ["meetings", "notes_revision"],
    ["agenda_items", "revision"],
    ["decisions", "revision"],
  ] as const) {
    await db.schema
      .alterTable(table)
      .addColumn(column, integer, (c) => c.notNull().defaultTo(1))
      .execute();
  }

  await db.schema
    .createTable("log_entries")
    .addColumn("key", text, (c) => c.primaryKey().notNull().check(notEmpty("key")))
    .addColumn("meeting_id", text, (c) => c.notNull().references("meetings.id").onDelete("cascade"))
    .addColumn("user_id", text, (c) => c.references("users.id").onDelete("set null"))
    .addColumn("kind", text, (c) => c.notNull().check(oneOf("kind", logEntryKinds)))
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("answer", text, (c) => c.notNull().defaultTo(sql.lit("{}")))
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("log_entries_meeting")
    .on("log_entries")
    .columns(["meeting_id", "at"])
    .execute();
}
