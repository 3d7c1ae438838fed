import type { Kysely } from "kysely";
import { columnTypes } from "../dialect";

/** A redaction may take words out of the place and of the name too: what they were stays beside the words they stood with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema.alterTable("proposal_revisions").addColumn("place", text).execute();
  await db.schema.alterTable("proposal_revisions").addColumn("author_name", text).execute();
}
