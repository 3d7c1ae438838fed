import type { Db } from "../connection";

export interface AuditEntry {
  id: string;
  /** UTC instant. */
  at: string;
  /** Who did it; null for the system itself (command line, jobs) and for accounts that are gone. */
  userId: string | null;
  /** Verb of the use case, e.g. "publish-proposal". */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** What changed, as plain values; never a token, a contact or another secret. */
  before?: unknown;
  after?: unknown;
}

/** Writes down one change; to be called in the transaction of the change. */
export async function recordAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db
    .insertInto("audit_log")
    .values({
      id: entry.id,
      at: entry.at,
      user_id: entry.userId,
      action: entry.action,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      before: entry.before === undefined ? null : JSON.stringify(entry.before),
      after: entry.after === undefined ? null : JSON.stringify(entry.after),
    })
    .execute();
}

/**
 * Forgets what an entry about `subjectId` told beyond who did what and when, because the words were a person's who had
 * them erased. The one change that the log allows: the database refuses every other.
 * @param only entries with one of these actions and with one of these texts in them; without it all of the subject.
 */
export async function forgetAuditDetails(
  db: Db,
  {
    subjectKind,
    subjectId,
    only,
  }: {
    subjectKind: string;
    subjectId: string;
    only?: { actions: readonly string[]; texts: readonly string[] };
  },
): Promise<void> {
  await db
    .updateTable("audit_log")
    .set({ before: null, after: null })
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .$if(only !== undefined, (query) =>
      query
        .where("action", "in", only?.actions ?? [])
        .where((e) =>
          e.or(
            (only?.texts ?? []).flatMap((text) => [
              e("before", "like", `%${text}%`),
              e("after", "like", `%${text}%`),
            ]),
          ),
        ),
    )
    .execute();
}

export interface AuditRow {
  id: string;
  at: string;
  userId: string | null;
  userName: string | null;
  action: string;
  /** JSON as it was written. */
  before: string | null;
  after: string | null;
}

/** What was done to one subject, newest first; with `action` only that. */
export async function listAuditOf(
  db: Db,
  {
    subjectKind,
    subjectId,
    action,
    limit = 50,
  }: { subjectKind: string; subjectId: string; action?: string | undefined; limit?: number },
): Promise<AuditRow[]> {
  return (
    db
      .selectFrom("audit_log")
      .leftJoin("users", "users.id", "audit_log.user_id")
      .select([
        "audit_log.id",
        "audit_log.at",
        "audit_log.user_id as userId",
        "users.name as userName",
        "audit_log.action",
        "audit_log.before",
        "audit_log.after",
      ])
      .where("subject_kind", "=", subjectKind)
      .where("subject_id", "=", subjectId)
      .$if(action !== undefined, (query) => query.where("action", "=", action ?? ""))
      // Ids are made in order of time, so two changes within a millisecond keep their order.
      .orderBy("audit_log.at", "desc")
      .orderBy("audit_log.id", "desc")
      .limit(limit)
      .execute()
  );
}
