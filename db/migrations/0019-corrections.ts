import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { correctionOutcomes } from "../tables/corrections";
import { between, notEmpty, oneOf, point } from "./checks";

/** What authors would have their published proposals say instead, until a moderator decides. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, double, tableEnd } = columnTypes(db);
  await db.schema
    .createTable("proposal_corrections")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("form_key", text, (c) => c.notNull().unique())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("neighbourhood_id", text, (c) => c.references("neighbourhoods.id").onDelete("set null"))
    .addColumn("neighbourhood_is_derived", integer, (c) =>
      c.notNull().check(between("neighbourhood_is_derived", 0, 1)),
    )
    .addColumn("place", text)
    .addColumn("lat", double)
    .addColumn("lng", double)
    .addColumn("theme_ids", text, (c) => c.notNull())
    .addColumn("reason", text, (c) => c.notNull().check(notEmpty("reason")))
    .addColumn("proposed_at", text, (c) => c.notNull())
    .addColumn("settled_at", text)
    .addColumn("settled_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addColumn("outcome", text, (c) => c.check(oneOf("outcome", correctionOutcomes)))
    .addColumn("note", text)
    .addCheckConstraint("correction_point", point())
    .addCheckConstraint("correction_settled", sql`(settled_at is null) = (outcome is null)`)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("proposal_corrections_proposal")
    .on("proposal_corrections")
    .columns(["proposal_id", "proposed_at"])
    .execute();
  await db.schema
    .createIndex("proposal_corrections_open")
    .unique()
    .on("proposal_corrections")
    .column("proposal_id")
    .where(sql.ref("settled_at"), "is", null)
    .execute();
}
