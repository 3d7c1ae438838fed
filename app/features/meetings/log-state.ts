import type { Sector } from "db/tables/meetings";
import type { ProposalStatus } from "db/tables/proposals";
import { countField, type LogEntry } from "./log-entry";

export interface LogItem {
  /** "" stands for the notes that belong to no agenda item. */
  id: string;
  title: string;
  presenter: string | null;
  notes: string;
  revision: number;
}

export interface LogDecision {
  id: string;
  agendaItemId: string | null;
  wording: string;
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstained: number | null;
  revision: number;
}

export interface LogProposal {
  id: string;
  /** Null until the server has given it one. */
  number: number | null;
  text: string;
  themes: readonly string[];
  agendaItemId: string | null;
  neighbourhoodId: string | null;
  status: ProposalStatus;
  version: number;
}

export interface LogOrganisation {
  id: string;
  name: string;
  sector: Sector;
}

/** All that has been written down of one meeting, as the log screen shows it. */
export interface LogState {
  startsAt: string | null;
  endsAt: string | null;
  /** In the agenda's order; the last has the id "". */
  items: readonly LogItem[];
  decisions: readonly LogDecision[];
  /** People by `countField`; categories that nobody counted are absent. */
  attendance: Readonly<Record<string, number>>;
  organisations: readonly LogOrganisation[];
  /** In the order they were spoken. */
  proposals: readonly LogProposal[];
  /** Keys of the latest entries that this state already holds. */
  taken: readonly string[];
}

/**
 * The state as it will be when the server has taken `entries`, in their order. Entries that the state already holds
 * change nothing, so an entry whose acknowledgement was lost is not shown twice. Notes are not laid over: their text
 * belongs to the person who is typing (see `MeetingLogStore`).
 */
export function withEntries(state: LogState, entries: readonly LogEntry[]): LogState {
  const taken = new Set(state.taken);
  return entries.filter((entry) => !taken.has(entry.key)).reduce(withEntry, state);
}

function withEntry(state: LogState, entry: LogEntry): LogState {
  switch (entry.kind) {
    case "notes":
      return state;
    case "time":
      return entry.which === "start" ? { ...state, startsAt: entry.time } : { ...state, endsAt: entry.time };
    case "attendance":
      return { ...state, attendance: withCounts(state.attendance, entry.changes) };
    case "decision": {
      const { kind, key, item, ...decision } = entry;
      const added = { ...decision, id: key, agendaItemId: item, revision: 1 };
      return { ...state, decisions: [...state.decisions, added] };
    }
    case "decision-change": {
      const { kind, key, item, ...decision } = entry;
      const changed = { ...decision, agendaItemId: item, revision: entry.revision + 1 };
      return { ...state, decisions: replaced(state.decisions, entry.id, () => changed) };
    }
    case "decision-removal":
      return { ...state, decisions: state.decisions.filter(({ id }) => id !== entry.id) };
    case "organisation": {
      const added = { id: entry.key, name: entry.name, sector: entry.sector };
      return { ...state, organisations: [...state.organisations, added] };
    }
    case "organisation-removal":
      return { ...state, organisations: state.organisations.filter(({ id }) => id !== entry.id) };
    default:
      return { ...state, proposals: withProposalEntry(state.proposals, entry) };
  }
}

function withProposalEntry(
  proposals: readonly LogProposal[],
  entry: Extract<LogEntry, { kind: `proposal${string}` }>,
): readonly LogProposal[] {
  switch (entry.kind) {
    case "proposal": {
      const { text, themes, key: id, item: agendaItemId, neighbourhood: neighbourhoodId } = entry;
      const added = { id, text, themes, agendaItemId, neighbourhoodId, number: null };
      return [...proposals, { ...added, status: "received", version: 1 }];
    }
    case "proposal-change":
      return replaced(proposals, entry.id, (proposal) => ({
        ...proposal,
        ...{ text: entry.text, themes: entry.themes, neighbourhoodId: entry.neighbourhood },
        version: entry.version + 1,
      }));
    default: {
      const status = entry.kind === "proposal-removal" ? "withdrawn" : "received";
      return replaced(proposals, entry.id, (proposal) => ({
        ...proposal,
        ...{ status, version: proposal.version + 1 },
      }));
    }
  }
}

function replaced<Row extends { id: string }>(
  rows: readonly Row[],
  id: string,
  change: (row: Row) => Row,
): readonly Row[] {
  return rows.map((row) => (row.id === id ? change(row) : row));
}

function withCounts(
  counts: LogState["attendance"],
  changes: Extract<LogEntry, { kind: "attendance" }>["changes"],
): LogState["attendance"] {
  const next = { ...counts };
  for (const change of changes) {
    const name = countField(change);
    next[name] = Math.max(0, (next[name] ?? 0) + change.change);
  }
  return next;
}
