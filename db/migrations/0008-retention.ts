import { type Kysely, sql } from "kysely";
import { columnTypes, refuseChanges } from "../dialect";
import { RESTORING } from "../tables/accounts";

const kept = ["id", "at", "action", "subject_kind", "subject_id"];
const forgettable = ["user_id", "before", "after"];

/**
 * What keeping data for a time needs: since when a contact is known, and an audit log that can be read by date and
 * only ever forgets (decision 13).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema
    .alterTable("proposal_contacts")
    .addColumn("given_at", text, (c) => c.notNull().defaultTo(""))
    .execute();
  await db.schema.createIndex("audit_log_at").on("audit_log").columns(["at", "id"]).execute();

  const differs = (column: string) =>
    sql<boolean>`new.${sql.id(column)} is distinct from old.${sql.id(column)}`;
  const statements = refuseChanges(db, {
    table: "audit_log",
    edits: sql<boolean>`(${sql.join(
      [
        ...kept.map(differs),
        ...forgettable.map(
          (column) => sql<boolean>`(new.${sql.id(column)} is not null and ${differs(column)})`,
        ),
      ],
      sql` or `,
    )})`,
    mayGo: sql<boolean>`exists (select 1 from settings where key = ${sql.lit(RESTORING)})`,
  });
  for (const statement of statements) await statement.execute(db);
}
