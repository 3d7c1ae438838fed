import type { Db } from "db/connection";
import {
  type AuditFilter,
  type AuditSubject,
  type AuditTrailRow,
  countAuditTrail,
  listAuditChoices,
  listAuditSubjects,
  listAuditTrail,
} from "db/queries/audit-trail";
import type { Translate } from "~/i18n";
import { inVilnius } from "~/i18n/formats";
import type { Language } from "~/platform/language";
import { type Paths, pathsFor } from "~/platform/paths";
import { type AskedAudit, filterOf } from "./audit-filter";
import { actionOf, type DescribedChange, describeChange, kindOf } from "./describe-change";

/** An entry of the audit log in words. */
export interface AuditEntryView {
  id: string;
  /** UTC instant, and its day and time in Vilnius. */
  at: string;
  day: string;
  time: string;
  who: string;
  action: string;
  /** What it was done to; `href` where that still has a page. */
  record: { label: string; href: string | undefined };
  changes: DescribedChange[];
}

interface Reader {
  t: Translate;
  language: Language;
}

const pageSize = 50;

/** One page of the log, and what its filters offer. A page beyond the last is the last. */
export async function readAudit(db: Db, { asked, ...reader }: Reader & { asked: AskedAudit }) {
  const filter = filterOf(asked);
  const total = await countAuditTrail(db, filter);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked.page, pageCount);
  const { people, actions } = await listAuditChoices(db);
  const byLabel = (a: { label: string }, b: { label: string }) =>
    a.label.localeCompare(b.label, reader.language);
  return {
    ...{ total, pageCount, page },
    entries: await readEntries(db, { filter, page, pageSize, ...reader }),
    people: [
      ...people.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel),
      { value: "system", label: reader.t("audit:system") },
    ],
    actions: actions.map((value) => ({ value, label: actionOf(reader.t, value) })).sort(byLabel),
  };
}

/** Some entries, newest first, each with the name that its record has now. */
export async function readEntries(
  db: Db,
  {
    filter,
    page,
    pageSize: size,
    ...reader
  }: Reader & { filter: AuditFilter; page: number; pageSize: number },
): Promise<AuditEntryView[]> {
  const rows = await listAuditTrail(db, { filter, page, pageSize: size });
  const ids = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const subjects = await listAuditSubjects(db, { ids });
  return rows.map((row) => {
    const { date: day, time } = inVilnius(row.at);
    return {
      ...{ id: row.id, at: row.at, day, time },
      who: row.userName ?? reader.t("audit:system"),
      action: actionOf(reader.t, row.action),
      record: recordOf(row, subjects.get(row.subjectId), reader),
      changes: describeChange(row, reader),
    };
  });
}

function recordOf(
  { subjectKind }: AuditTrailRow,
  subject: AuditSubject | undefined,
  { t, language }: Reader,
): AuditEntryView["record"] {
  const kind = kindOf(t, subjectKind);
  const paths = pathsFor(language);
  if (!subject) return { label: kind, href: subjectKind === "organisation" ? paths.setup : undefined };
  const { number, title } = subject;
  const label = number === undefined ? `${kind}: ${title}` : `${numbered(subjectKind, number, t)} ${title}`;
  return { label, href: hrefOf(subjectKind, subject, paths) };
}

const numbered = (kind: string, number: number, t: Translate) =>
  kind === "meeting" ? `${t("meetings:number", { number })}:` : t("proposals:number", { number });

function hrefOf(kind: string, { id, number, slug }: AuditSubject, paths: Paths): string | undefined {
  if (kind === "proposal" && number !== undefined) return paths.moderateProposal(number);
  if (kind === "meeting" && number !== undefined) return paths.workspaceMeeting(number);
  if (kind === "section" && slug !== undefined) return paths.draftSection(slug);
  if (kind === "user") return paths.person(id);
  if (kind === "theme") return paths.workspaceTheme(id);
  if (kind === "neighbourhood") return paths.workspaceNeighbourhood(id);
  return ["strategy", "need", "strategy-node"].includes(kind) ? paths.drafts : undefined;
}
