import type { Kysely } from "kysely";
import { columnTypes } from "../dialect";
import { between } from "./checks";

/** Which steps „considered“ were taken because the strategy cites the proposal, to be taken back with the last citation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { integer } = columnTypes(db);
  await db.schema
    .alterTable("proposal_events")
    .addColumn("by_citation", integer, (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(between("by_citation", 0, 1)),
    )
    .execute();
}
