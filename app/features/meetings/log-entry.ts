import type { AttendanceGroup, LogEntryKind, Sector } from "db/tables/meetings";
import { uuidv7 } from "uuidv7";

interface Votes {
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstained: number | null;
}

export type AttendanceCategory =
  | { dimension: "sector"; category: Sector }
  | { dimension: "group"; category: AttendanceGroup };

/** People added to one category (or taken away): two devices that count at once add up instead of overwriting. */
export type AttendanceChange = AttendanceCategory & { change: number };

/** What an entry says; `item` and `agendaItemId` are null for what belongs to no agenda item. */
export type LogEntryContent =
  | { kind: "notes"; item: string | null; revision: number; text: string }
  | { kind: "attendance"; changes: readonly AttendanceChange[] }
  | { kind: "time"; which: "start" | "end"; time: string | null }
  | ({ kind: "decision"; item: string | null; wording: string } & Votes)
  | ({ kind: "decision-change"; id: string; revision: number; item: string | null; wording: string } & Votes)
  | { kind: "decision-removal"; id: string }
  | { kind: "organisation"; name: string; sector: Sector }
  | { kind: "organisation-removal"; id: string }
  | {
      kind: "proposal";
      item: string | null;
      text: string;
      themes: readonly string[];
      neighbourhood: string | null;
    }
  | {
      kind: "proposal-change";
      id: string;
      version: number;
      text: string;
      themes: readonly string[];
      neighbourhood: string | null;
    }
  | { kind: "proposal-removal"; id: string }
  | { kind: "proposal-return"; id: string };

/**
 * One thing written down in a meeting. The device gives it a key (UUIDv7) before it is sent: sent twice, it is taken
 * once. The key is also the id of what the entry makes, so that a device can change it before the server has answered.
 */
export type LogEntry = { key: string } & LogEntryContent;

export type EntryOf<Kind extends LogEntryKind> = Extract<LogEntry, { kind: Kind }>;

/** What the server has now where it refused a change that started from an older state. */
export type Theirs =
  | { kind: "notes"; text: string; revision: number }
  | ({ kind: "decision"; wording: string; revision: number } & Votes)
  | { kind: "proposal"; text: string; version: number };

/** Reasons are keys below `meetings:refused`. */
export const refusals = ["gone", "conflict", "empty", "tooLong", "votes", "invalid", "public"] as const;
export type Refusal = (typeof refusals)[number];

export type LogAnswer =
  | { ok: true; revision?: number; number?: number }
  | { ok: false; reason: Refusal; theirs?: Theirs };

/** The words somebody typed in an entry; "" for one without words. */
export function wordsOf(entry: LogEntry): string {
  if ("text" in entry) return entry.text;
  if ("wording" in entry) return entry.wording;
  return "name" in entry ? entry.name : "";
}

/** Where a captured proposal stands on the log's page. */
export function proposalAnchor(id: string): string {
  return `said-${id}`;
}

export function newEntryKey(): string {
  return uuidv7();
}

/** Name of the field that counts a category, e.g. `sector-ngo`; `was-` before it names the number the form showed first. */
export function countField({ dimension, category }: AttendanceCategory): string {
  return `${dimension}-${category}`;
}

/** The fields of the form that sends `entry`; `readLogEntry` reads them back, from scripts and from plain forms alike. */
export function entryFields(entry: LogEntry): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const [name, value] of Object.entries(entry)) {
    if (name === "changes" || name === "themes") continue;
    fields.push([name, value === null ? "" : String(value)]);
  }
  if ("themes" in entry) for (const theme of entry.themes) fields.push(["theme", theme]);
  if ("changes" in entry) {
    for (const change of entry.changes) {
      // Only the difference counts, so the number it started from may be any that keeps both at zero or above.
      const was = Math.max(0, -change.change);
      fields.push(
        [`was-${countField(change)}`, String(was)],
        [countField(change), String(was + change.change)],
      );
    }
  }
  return fields;
}

/** One change a category, those that cancel each other left out. */
export function addedUp(changes: readonly AttendanceChange[]): AttendanceChange[] {
  const sums = new Map<string, AttendanceChange>();
  for (const change of changes) {
    const sum = sums.get(countField(change))?.change ?? 0;
    sums.set(countField(change), { ...change, change: sum + change.change });
  }
  return [...sums.values()].filter(({ change }) => change !== 0);
}
