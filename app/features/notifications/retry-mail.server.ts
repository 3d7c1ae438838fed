import type { Db } from "db/connection";
import { retryMail } from "db/queries/outbox";
import { mostAttempts } from "./deliver-outbox.server";

/** Has mails that failed, one or all, delivered with the next run of the job; returns how many. */
export async function retryFailedMail(
  db: Db,
  { id, now = new Date() }: { id?: string | undefined; now?: Date },
): Promise<number> {
  return retryMail(db, { id, now: now.toISOString(), mostAttempts });
}
