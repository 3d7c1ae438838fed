import type { Insertable } from "kysely";
import type { Db } from "../connection";
import type { Database } from "../schema";

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535; a row has at most some thirty. */
const ROWS_AT_ONCE = 500;

/** Inserts any number of rows in statements that both engines accept. */
export async function insertRows<Table extends keyof Database>(
  db: Db,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
}
