import type { Db } from "db/connection";
import type { Translate } from "~/i18n";
import { csvLine, csvMark } from "~/platform/csv";
import type { Language } from "~/platform/language";
import { type AskedAudit, filterOf } from "./audit-filter";
import type { DescribedChange } from "./describe-change";
import { readEntries } from "./read-audit.server";

/** More than the log of a whole strategy; the newest are given. */
const mostEntries = 50_000;
const pageSize = 1000;

/** What the filters ask for as a table for other programs (RFC 4180, UTF-8), newest first, in the language of the page. */
export async function exportAudit(
  db: Db,
  { asked, t, language }: { asked: AskedAudit; t: Translate; language: Language },
): Promise<string> {
  const filter = filterOf(asked);
  const columns = ["at", "who", "action", "record", "change"] as const;
  const lines = [csvLine(columns.map((column) => t(`audit:column.${column}`)))];
  for (let page = 1; lines.length <= mostEntries; page += 1) {
    const entries = await readEntries(db, { filter, page, pageSize, t, language });
    for (const { day, time, who, action, record, changes } of entries)
      lines.push(csvLine([`${day} ${time}`, who, action, record.label, changes.map(inOneLine).join("; ")]));
    if (entries.length < pageSize) break;
  }
  return csvMark + lines.join("");
}

const inOneLine = ({ label, from, to }: DescribedChange) => `${label}: ${from ?? "–"} → ${to ?? "–"}`;
