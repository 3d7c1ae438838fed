import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";

/** Which elder speaks for which neighbourhoods, who was invited to keep a meeting, and meetings of several neighbourhoods. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, tableEnd } = columnTypes(db);
  const pairs = [
    ["user_neighbourhoods", "user_id", "users", "neighbourhood_id", "neighbourhoods", "cascade"],
    ["meeting_keepers", "meeting_id", "meetings", "user_id", "users", "cascade"],
    // A neighbourhood in which a meeting was held stays, as one with a proposal does.
    ["meeting_neighbourhoods", "meeting_id", "meetings", "neighbourhood_id", "neighbourhoods", "restrict"],
  ] as const;
  for (const [table, one, ones, other, others, whenOtherGoes] of pairs) {
    await db.schema
      .createTable(table)
      .addColumn(one, text, (c) => c.notNull().references(`${ones}.id`).onDelete("cascade"))
      .addColumn(other, text, (c) => c.notNull().references(`${others}.id`).onDelete(whenOtherGoes))
      .addPrimaryKeyConstraint(`${table}_key`, [one, other])
      .modifyEnd(tableEnd)
      .execute();
    await db.schema.createIndex(`${table}_other`).on(table).column(other).execute();
  }

  await sql`insert into meeting_neighbourhoods (meeting_id, neighbourhood_id)
    select id, neighbourhood_id from meetings where neighbourhood_id is not null`.execute(db);
  await db.schema.alterTable("meetings").dropColumn("neighbourhood_id").execute();
}
