import type { Kysely } from "kysely";
import { columnTypes } from "../dialect";
import { roles } from "../tables/accounts";
import { between, notEmpty, oneOf } from "./checks";

export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("users")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("email", text, (c) => c.notNull().unique().check(notEmpty("email")))
    .addColumn("name", text, (c) => c.notNull())
    .addColumn("active", integer, (c) => c.notNull().check(between("active", 0, 1)))
    .addColumn("language", text, (c) => c.notNull().check(oneOf("language", ["lt", "en"])))
    .addColumn("created_at", text, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("user_roles")
    .addColumn("user_id", text, (c) => c.notNull().references("users.id").onDelete("cascade"))
    .addColumn("role", text, (c) => c.notNull().check(oneOf("role", roles)))
    .addPrimaryKeyConstraint("user_roles_key", ["user_id", "role"])
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("sessions")
    .addColumn("id_hash", text, (c) => c.primaryKey().notNull())
    .addColumn("user_id", text, (c) => c.notNull().references("users.id").onDelete("cascade"))
    .addColumn("form_token", text, (c) => c.notNull())
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("last_seen_at", text, (c) => c.notNull())
    .addColumn("expires_at", text, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("sessions_user").on("sessions").column("user_id").execute();
  await db.schema.createIndex("sessions_expiry").on("sessions").column("expires_at").execute();

  await db.schema
    .createTable("login_tokens")
    .addColumn("token_hash", text, (c) => c.primaryKey().notNull())
    .addColumn("user_id", text, (c) => c.notNull().references("users.id").onDelete("cascade"))
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("expires_at", text, (c) => c.notNull())
    .addColumn("used_at", text)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("login_tokens_user").on("login_tokens").column("user_id").execute();

  await db.schema
    .createTable("rate_limits")
    .addColumn("key", text, (c) => c.primaryKey().notNull())
    .addColumn("window_start", text, (c) => c.notNull())
    .addColumn("uses", integer, (c) => c.notNull())
    .modifyEnd(tableEnd)
    .execute();

  await db.schema
    .createTable("audit_log")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("user_id", text, (c) => c.references("users.id").onDelete("set null"))
    .addColumn("action", text, (c) => c.notNull())
    .addColumn("subject_kind", text, (c) => c.notNull())
    .addColumn("subject_id", text, (c) => c.notNull())
    .addColumn("before", text)
    .addColumn("after", text)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("audit_log_subject")
    .on("audit_log")
    .columns(["subject_kind", "subject_id"])
    .execute();
  await db.schema.createIndex("audit_log_user").on("audit_log").column("user_id").execute();

  await db.schema
    .createTable("outbox")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("recipient", text, (c) => c.notNull())
    .addColumn("subject", text, (c) => c.notNull())
    .addColumn("text_body", text, (c) => c.notNull())
    .addColumn("html_body", text, (c) => c.notNull())
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("next_attempt_at", text, (c) => c.notNull())
    .addColumn("attempts", integer, (c) => c.notNull().check(between("attempts", 0, 1000)))
    .addColumn("sent_at", text)
    .addColumn("last_error", text)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("outbox_waiting")
    .on("outbox")
    .columns(["sent_at", "next_attempt_at"])
    .execute();
}
