import type { Kysely } from "kysely";
import { columnTypes } from "../dialect";

/** The words by which people speak of a theme, so that it can be suggested to who writes them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema
    .alterTable("themes")
    .addColumn("vocabulary", text, (c) => c.notNull().defaultTo('{"lt":""}'))
    .execute();
}
