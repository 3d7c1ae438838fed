import type { Db } from "db/connection";
import { insertSettingOnce } from "db/queries/settings";
import { randomToken } from "./tokens.server";

/**
 * The installation's secret: SESSION_SECRET, else one made at the first start and kept in the database, so that every
 * process and every restored backup knows it and old receipts stay valid.
 */
export async function loadSecret(db: Db, given: string | undefined): Promise<string> {
  return given ?? insertSettingOnce(db, { key: "session-secret", value: randomToken() });
}
