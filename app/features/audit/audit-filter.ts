import type { AuditFilter } from "db/queries/audit-trail";
import { vilniusMidnight } from "~/i18n/formats";

/** What the audit log's address asks for, as it was typed; "" asks for nothing. */
export interface AskedAudit {
  person: string;
  action: string;
  /** YYYY-MM-DD, days in Vilnius; both are included. */
  from: string;
  to: string;
  words: string;
  /** From 1. */
  page: number;
}

const mostWords = 6;

function readDay(value: string | null): string {
  if (!value || !/^[12]\d{3}-\d\d-\d\d$/.test(value)) return "";
  const day = new Date(`${value}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : "";
}

/** Reads an address; what makes no sense asks for nothing. */
export function readAsked(query: URLSearchParams): AskedAudit {
  const short = (name: string) => query.get(name)?.trim().slice(0, 200) ?? "";
  const page = Number(query.get("page") ?? 1);
  return {
    person: short("person"),
    action: short("action"),
    from: readDay(query.get("from")),
    to: readDay(query.get("to")),
    words: short("q"),
    page: Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The other way round, without what goes without saying. */
export function askedQuery({
  words,
  page,
  ...rest
}: AskedAudit): Record<string, string | number | undefined> {
  return { ...rest, q: words, page: page === 1 ? undefined : page };
}

export const asksForAll = ({ page: _, ...asked }: AskedAudit) =>
  Object.values(asked).every((value) => value === "");

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The same for the database. */
export function filterOf({ person, action, from, to, words }: AskedAudit): AuditFilter {
  return {
    person: person || undefined,
    action: action || undefined,
    from: from ? vilniusMidnight(from) : undefined,
    before: to ? vilniusMidnight(dayAfter(to)) : undefined,
    words: words.split(/\s+/).filter(Boolean).slice(0, mostWords),
  };
}
