import { type Kysely, sql } from "kysely";
import { columnTypes } from "../dialect";
import { reportOutcomes, reportReasons, suspicionKinds } from "../tables/moderation";
import { redactionReasons } from "../tables/proposals";
import { between, notEmpty, oneOf } from "./checks";

/** What moderators need beside decisions: questions, redactions, visitors' reports, suspicions, supports carried over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, tableEnd } = columnTypes(db);

  await db.schema
    .alterTable("supports")
    .addColumn("carried_from", text, (c) => c.references("proposals.id").onDelete("set null"))
    .execute();
  await db.schema.createIndex("supports_carried_from").on("supports").column("carried_from").execute();

  await db.schema
    .alterTable("proposal_revisions")
    .addColumn("is_private", integer, (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(between("is_private", 0, 1)),
    )
    .execute();
  await db.schema
    .alterTable("proposal_revisions")
    .addColumn("redaction_reason", text, (c) => c.check(oneOf("redaction_reason", redactionReasons)))
    .execute();
  await db.schema.alterTable("proposal_revisions").addColumn("redaction_note", text).execute();

  await db.schema
    .createTable("proposal_questions")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("question", text, (c) => c.notNull().check(notEmpty("question")))
    .addColumn("asked_at", text, (c) => c.notNull())
    .addColumn("asked_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addColumn("reply", text, (c) => c.check(notEmpty("reply")))
    .addColumn("replied_at", text)
    .addColumn("settled_at", text)
    .addCheckConstraint("question_reply", sql`(reply is null) = (replied_at is null)`)
    .addCheckConstraint("question_settled", sql`settled_at is null or replied_at is not null`)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("proposal_questions_proposal")
    .on("proposal_questions")
    .columns(["proposal_id", "asked_at"])
    .execute();
  await db.schema
    .createIndex("proposal_questions_open")
    .unique()
    .on("proposal_questions")
    .column("proposal_id")
    .where(sql.ref("replied_at"), "is", null)
    .execute();

  await db.schema
    .createTable("proposal_reports")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("form_key", text, (c) => c.notNull().unique())
    .addColumn("reason", text, (c) => c.notNull().check(oneOf("reason", reportReasons)))
    .addColumn("words", text)
    .addColumn("reported_at", text, (c) => c.notNull())
    .addColumn("seems_automatic", integer, (c) => c.notNull().check(between("seems_automatic", 0, 1)))
    .addColumn("settled_at", text)
    .addColumn("settled_by", text, (c) => c.references("users.id").onDelete("set null"))
    .addColumn("outcome", text, (c) => c.check(oneOf("outcome", reportOutcomes)))
    .addCheckConstraint("report_settled", sql`(settled_at is null) = (outcome is null)`)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("proposal_reports_proposal")
    .on("proposal_reports")
    .columns(["proposal_id", "settled_at"])
    .execute();

  await db.schema
    .createTable("proposal_suspicions")
    .addColumn("proposal_id", text, (c) => c.notNull().references("proposals.id").onDelete("cascade"))
    .addColumn("kind", text, (c) => c.notNull().check(oneOf("kind", suspicionKinds)))
    .addPrimaryKeyConstraint("proposal_suspicions_key", ["proposal_id", "kind"])
    .modifyEnd(tableEnd)
    .execute();
}
