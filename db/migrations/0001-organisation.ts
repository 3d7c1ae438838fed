import type { Kysely } from "kysely";
import { columnTypes } from "../dialect";
import { themeColours } from "../tables/places";
import { between, notEmpty, oneOf } from "./checks";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, double, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("settings")
    .addColumn("key", text, (c) => c.primaryKey().notNull())
    .addColumn("value", text, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("counters")
    .addColumn("name", text, (c) => c.primaryKey().notNull())
    .addColumn("value", integer, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("organisation")
    .addColumn("id", text, (c) =>
      c
        .primaryKey()
        .notNull()
        .check(oneOf("id", ["organisation"])),
    )
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("short_name", text, (c) => c.notNull())
    .addColumn("legal_code", text)
    .addColumn("legal_form", text)
    .addColumn("registered_address", text)
    .addColumn("office_address", text)
    .addColumn("founded_on", text)
    .addColumn("territory", text, (c) => c.notNull())
    .addColumn("purpose", text)
    .addColumn("west", double, (c) => c.notNull().check(between("west", -180, 180)))
    .addColumn("south", double, (c) => c.notNull().check(between("south", -90, 90)))
    .addColumn("east", double, (c) => c.notNull().check(between("east", -180, 180)))
    .addColumn("north", double, (c) => c.notNull().check(between("north", -90, 90)))
    .addColumn("contact_email", text)
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("organisation_years")
    .addColumn("year", integer, (c) =>
      c
        .primaryKey()
        .notNull()
        .check(between("year", 1900, 2200)),
    )
    .addColumn("members", integer, (c) => c.check(between("members", 0, 1_000_000)))
    .addColumn("members_on", text)
    .addColumn("employees", integer, (c) => c.check(between("employees", 0, 1_000_000)))
    .addColumn("employees_note", text)
    .addColumn("director_unpaid", integer, (c) => c.check(between("director_unpaid", 0, 1)))
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("themes")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("slug", text, (c) => c.notNull().unique())
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("short_name", text, (c) => c.notNull())
    .addColumn("description", text, (c) => c.notNull())
    .addColumn("colour", text, (c) => c.notNull().check(oneOf("colour", themeColours)))
    .addColumn("position", integer, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("neighbourhoods")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("slug", text, (c) => c.notNull().unique())
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("sort_key", text, (c) => c.notNull())
    .addColumn("lat", double, (c) => c.notNull().check(between("lat", -90, 90)))
    .addColumn("lng", double, (c) => c.notNull().check(between("lng", -180, 180)))
    .addColumn("geometry", text)
    .addColumn("approximate", integer, (c) => c.notNull().check(between("approximate", 0, 1)))
    .addColumn("population", integer, (c) => c.check(between("population", 0, 100_000_000)))
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("objectives")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("code", text, (c) => c.notNull().unique())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("programme", text, (c) => c.notNull())
    .addColumn("priority", text, (c) => c.notNull())
    .addColumn("position", integer, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();
}
