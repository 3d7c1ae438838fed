import type { Kysely } from "kysely";
import { columnTypes } from "../dialect";
import { deviceKinds, loginTokenKinds, passkeyPurposes } from "../tables/accounts";
import { between, notEmpty, oneOf } from "./checks";

/** Passkeys, what browser a session is of, invitations that end, and addresses that are confirmed before they hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, tableEnd } = columnTypes(db);

  await db.schema
    .createTable("passkeys")
    .addColumn("id", text, (c) => c.primaryKey().notNull())
    .addColumn("user_id", text, (c) => c.notNull().references("users.id").onDelete("cascade"))
    .addColumn("name", text, (c) => c.notNull().check(notEmpty("name")))
    .addColumn("public_key", text, (c) => c.notNull())
    .addColumn("counter", integer, (c) => c.notNull().check(between("counter", 0, 4_294_967_295)))
    .addColumn("transports", text, (c) => c.notNull())
    .addColumn("created_at", text, (c) => c.notNull())
    .addColumn("last_used_at", text)
    .modifyEnd(tableEnd)
    .execute();
  await db.schema.createIndex("passkeys_user").on("passkeys").column("user_id").execute();

  await db.schema
    .createTable("passkey_challenges")
    .addColumn("browser_hash", text, (c) => c.notNull())
    .addColumn("purpose", text, (c) => c.notNull().check(oneOf("purpose", passkeyPurposes)))
    .addColumn("challenge", text, (c) => c.notNull())
    .addColumn("expires_at", text, (c) => c.notNull())
    .addPrimaryKeyConstraint("passkey_challenges_key", ["browser_hash", "purpose"])
    .modifyEnd(tableEnd)
    .execute();
  await db.schema
    .createIndex("passkey_challenges_expiry")
    .on("passkey_challenges")
    .column("expires_at")
    .execute();

  await db.schema.alterTable("sessions").addColumn("browser", text).execute();
  await db.schema.alterTable("sessions").addColumn("system", text).execute();
  await db.schema
    .alterTable("sessions")
    .addColumn("device", text, (c) => c.check(oneOf("device", deviceKinds)))
    .execute();

  await db.schema
    .alterTable("login_tokens")
    .addColumn("kind", text, (c) => c.notNull().defaultTo("sign-in").check(oneOf("kind", loginTokenKinds)))
    .execute();
  await db.schema.alterTable("login_tokens").addColumn("new_email", text).execute();

  await db.schema.alterTable("users").addColumn("invitation_expires_at", text).execute();
}
