import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "../connection";
import { inLanguage } from "../localised";
import type { Database } from "../schema";
import type { AuditRow } from "./audit-log";

/** Which entries of the audit log somebody wants to read. */
export interface AuditFilter {
  /** Id of an account; "system" for what no person did. */
  person?: string | undefined;
  action?: string | undefined;
  /** UTC instants: from this one on, and before that one. */
  from?: string | undefined;
  before?: string | undefined;
  /** Each has to stand in what changed, or in the number or title of the record. */
  words?: readonly string[] | undefined;
}

export interface AuditTrailRow extends AuditRow {
  subjectKind: string;
  subjectId: string;
}

/** Neither engine folds Lithuanian letters: a word is looked for as it was typed, small, capital and with a capital. */
function spellings(word: string): string[] {
  const lower = word.toLocaleLowerCase("lt");
  const titled = lower.charAt(0).toLocaleUpperCase("lt") + lower.slice(1);
  return [...new Set([word, lower, titled, word.toLocaleUpperCase("lt")])];
}

const contains = (column: string, spelling: string) =>
  sql<boolean>`${sql.ref(column)} like ${`%${spelling.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;

function hasWord(e: ExpressionBuilder<Database, "audit_log">, word: string) {
  const [, letter, digits] = /^([ps])-?(\d{1,9})$/i.exec(word) ?? [];
  const numbered = letter?.toLowerCase() === "p" ? ("proposals" as const) : ("meetings" as const);
  return e.or([
    ...spellings(word).flatMap((spelling) => [
      contains("audit_log.before", spelling),
      contains("audit_log.after", spelling),
      ...(["proposals", "meetings", "sections"] as const).map((table) =>
        e("audit_log.subject_id", "in", (records) =>
          records
            .selectFrom(table)
            .select(`${table}.id`)
            .where(contains(`${table}.title`, spelling)),
        ),
      ),
    ]),
    ...(digits === undefined
      ? []
      : [
          e("audit_log.subject_id", "in", (records) =>
            records
              .selectFrom(numbered)
              .select(`${numbered}.id`)
              .where(`${numbered}.number`, "=", Number(digits)),
          ),
        ]),
  ]);
}

function filtered(db: Db, { person, action, from, before, words = [] }: AuditFilter) {
  let query = db.selectFrom("audit_log");
  if (person === "system") query = query.where("audit_log.user_id", "is", null);
  else if (person !== undefined) query = query.where("audit_log.user_id", "=", person);
  if (action !== undefined) query = query.where("audit_log.action", "=", action);
  if (from !== undefined) query = query.where("audit_log.at", ">=", from);
  if (before !== undefined) query = query.where("audit_log.at", "<", before);
  for (const word of words) query = query.where((e) => hasWord(e, word));
  return query;
}

/** One page of the log, newest first. */
export async function listAuditTrail(
  db: Db,
  { filter, page, pageSize }: { filter: AuditFilter; page: number; pageSize: number },
): Promise<AuditTrailRow[]> {
  return filtered(db, filter)
    .leftJoin("users", "users.id", "audit_log.user_id")
    .select(["audit_log.id", "audit_log.at", "audit_log.user_id as userId", "users.name as userName"])
    .select(["audit_log.action", "audit_log.before", "audit_log.after"])
    .select(["audit_log.subject_kind as subjectKind", "audit_log.subject_id as subjectId"])
    .orderBy("audit_log.at", "desc")
    .orderBy("audit_log.id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

export async function countAuditTrail(db: Db, filter: AuditFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((e) => e.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Who has done something, and what has been done: the choices of the filters. */
export async function listAuditChoices(
  db: Db,
): Promise<{ people: { id: string; name: string }[]; actions: string[] }> {
  const people = await db
    .selectFrom("users")
    .select(["id", "name"])
    .where("id", "in", (log) =>
      log.selectFrom("audit_log").select("user_id").where("user_id", "is not", null),
    )
    .execute();
  const actions = await db.selectFrom("audit_log").select("action").distinct().execute();
  return { people, actions: actions.map(({ action }) => action) };
}

/** A record that an entry is about, as it is named now. */
export interface AuditSubject {
  id: string;
  title: string;
  /** Public number of a proposal or a meeting. */
  number?: number;
  slug?: string;
}

/** The records that still exist, by their ids; ids are unique over all kinds. */
export async function listAuditSubjects(
  db: Db,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, AuditSubject>> {
  if (ids.length === 0) return new Map();
  const [proposals, meetings, sections, strategies, needs, nodes, users, themes, neighbourhoods] =
    await Promise.all([
      db.selectFrom("proposals").select(["id", "title", "number"]).where("id", "in", ids).execute(),
      db.selectFrom("meetings").select(["id", "title", "number"]).where("id", "in", ids).execute(),
      db.selectFrom("sections").select(["id", "title", "slug"]).where("id", "in", ids).execute(),
      db.selectFrom("strategies").select(["id", "title"]).where("id", "in", ids).execute(),
      db.selectFrom("needs").select(["id", "title"]).where("id", "in", ids).execute(),
      db.selectFrom("strategy_nodes").select(["id", "title"]).where("id", "in", ids).execute(),
      db.selectFrom("users").select(["id", "name as title"]).where("id", "in", ids).execute(),
      db.selectFrom("themes").select(["id", "name"]).where("id", "in", ids).execute(),
      db.selectFrom("neighbourhoods").select(["id", "name as title"]).where("id", "in", ids).execute(),
    ]);
  const found: AuditSubject[] = [
    ...proposals,
    ...meetings,
    ...sections,
    ...strategies,
    ...needs,
    ...nodes,
    ...users,
    ...themes.map(({ id, name }) => ({ id, title: inLanguage(name, "lt") })),
    ...neighbourhoods,
  ];
  return new Map(found.map((subject) => [subject.id, subject]));
}
