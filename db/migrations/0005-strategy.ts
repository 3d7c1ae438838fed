import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { citationStates, strategyStates } from "../tables/strategy";
import { between, calendarDate, notEmpty, oneOf } from "./checks";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("strategies")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("slug", text, (c) => c.notNull().unique())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("period_from", integer, (c) => c.check(between("period_from", 1900, 2200)))
    .addColumn("period_to", integer, (c) => c.check(between("period_to", 1900, 2200)))
    .addColumn("state", text, (c) => c.notNull().check(oneOf("state", strategyStates)))
    .addColumn("purpose", text)
    .addColumn("is_public", integer, (c) => c.notNull().check(between("is_public", 0, 1)))
    .addColumn("is_sample", integer, (c) => c.notNull().check(between("is_sample", 0, 1)))
    .addColumn("created_at", text, (c) => c.notNull())
    .addCheckConstraint(
      "strategy_period",
      sql`period_from is null or period_to is null or period_from <= period_to`,
    )
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("sections")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("strategy_id", text, (c) => c.notNull().references("strategies.id").onDelete("cascade"))
    .addColumn("slug", text, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("guidance", text)
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("revision", integer, (c) => c.notNull().check(sql`revision > 0`))
    .addColumn("updated_at", text, (c) => c.notNull())
    .addColumn("updated_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addUniqueConstraint("section_slug", ["strategy_id", "slug"])
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("section_revisions")
    .addColumn("section_id", text, (c) => c.notNull().references("sections.id").onDelete("cascade"))
    .addColumn("revision", integer, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("made_at", text, (c) => c.notNull())
    .addColumn("made_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addPrimaryKeyConstraint("section_revisions_key", ["section_id", "revision"])
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("needs")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("strategy_id", text, (c) => c.notNull().references("strategies.id").onDelete("cascade"))
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("description", text, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("needs_strategy").on("needs").columns(["strategy_id", "position"]).execute();

  await db.schema
    .createTable("need_proposals")
    .addColumn("need_id", text, (c) => c.notNull().references("needs.id").onDelete("cascade"))
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("need_proposals_key", ["need_id", "proposal_id"])
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("need_proposals_proposal").on("need_proposals").column("proposal_id").execute();

  await db.schema
    .createTable("strategy_nodes")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("strategy_id", text, (c) => c.notNull().references("strategies.id").onDelete("cascade"))
    .addColumn("parent_id", text, (c) => c.references("strategy_nodes.id").onDelete("cascade"))
    .addColumn("kind", text, (c) => c.notNull().check(oneOf("kind", ["goal", "objective", "action"])))
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("title", text, (c) => c.notNull().check(notEmpty("title")))
    .addColumn("description", text, (c) => c.notNull())
    .addColumn("objective_id", text, (c) => c.references("objectives.id"))
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("strategy_nodes_strategy")
    .on("strategy_nodes")
    .columns(["strategy_id", "position"])
    .execute();
  await db.schema.createIndex("strategy_nodes_parent").on("strategy_nodes").column("parent_id").execute();

  await db.schema
    .createTable("citations")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("section_id", text, (c) => c.notNull().references("sections.id").onDelete("cascade"))
    .addColumn("sentence_position", integer, (c) => c.notNull().check(sql`sentence_position >= 0`))
    .addColumn("sentence", text, (c) => c.notNull())
    .addColumn("proposal_id", text, (c) => c.references("proposals.id").onDelete("cascade"))
    .addColumn("meeting_id", text, (c) => c.references("meetings.id").onDelete("cascade"))
    .addColumn("cited_revision", integer, (c) => c.notNull())
    .addColumn("state", text, (c) => c.notNull().check(oneOf("state", citationStates)))
    .addCheckConstraint("citation_source", sql`(proposal_id is null) <> (meeting_id is null)`)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("citations_section")
    .on("citations")
    .columns(["section_id", "sentence_position"])
    .execute();
  await db.schema.createIndex("citations_proposal").on("citations").column("proposal_id").execute();
  await db.schema.createIndex("citations_meeting").on("citations").column("meeting_id").execute();

  await db.schema
    .createTable("projects")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("strategy_id", text, (c) => c.notNull().references("strategies.id").onDelete("cascade"))
    .addColumn("action_id", text, (c) => c.references("strategy_nodes.id").onDelete("set null"))
    .addColumn("kind", text, (c) => c.notNull().check(oneOf("kind", ["local", "administration"])))
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("aim", text)
    .addColumn("amount_cents", integer, (c) => c.check(sql`amount_cents >= 0`))
    .addColumn("approved", integer, (c) => c.notNull().check(between("approved", 0, 1)))
    .addColumn("completed_on", text, (c) => c.check(calendarDate("completed_on")))
    .addColumn("final_payment_approved_on", text, (c) => c.check(calendarDate("final_payment_approved_on")))
    .addColumn("note", text)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("projects_strategy")
    .on("projects")
    .columns(["strategy_id", "position"])
    .execute();

  await db.schema
    .createTable("cooperation_projects")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("programme", text, (c) => c.notNull())
    .addColumn("year", integer, (c) => c.notNull().check(between("year", 1900, 2200)))
    .addColumn("aim", text, (c) => c.notNull())
    .addColumn("activity", text, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("cooperation_partners")
    .addColumn("project_id", text, (c) =>
      c.notNull().references("cooperation_projects.id").onDelete("cascade"),
    )
    .addColumn("position", integer, (c) => c.notNull())
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addPrimaryKeyConstraint("cooperation_partners_key", ["project_id", "position"])
    .modifyEnd(tableEnd)
    .execute();
}
