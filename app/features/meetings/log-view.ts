import type { LogAnswer, LogEntry, Theirs } from "./log-entry";
import type { LogState } from "./log-state";

/** What came of sending an entry: an answer, or why there is none. */
export type Sent = { answer: LogAnswer } | { trouble: Trouble };
/** `closed`: the meeting is no longer this person's to keep. */
export type Trouble = "offline" | "signed-out" | "closed" | "server";

export interface LogTransport {
  send: (entry: LogEntry) => Promise<Sent>;
  /** The state as the server has it now. */
  fetch: () => Promise<LogState | undefined>;
  /** Calls back later; returns how to call it off. */
  later: (call: () => void, ms: number) => () => void;
}

export interface NotesDraft {
  text: string;
  base: number;
  /** What another device saved meanwhile, until somebody decides. */
  theirs?: { text: string; revision: number } | undefined;
}

export interface RefusedEntry {
  entry: LogEntry;
  reason: string;
  theirs?: Theirs | undefined;
}

/** What the screen shows; a new object after every change. */
export interface LogView {
  state: LogState;
  /** Texts being typed, by agenda item. */
  drafts: Readonly<Record<string, NotesDraft>>;
  refused: readonly RefusedEntry[];
  /** What was written here and has not been acknowledged, in words; for copying where it cannot be sent any more. */
  unsent: readonly string[];
  /** Entries and texts that the server has not acknowledged. */
  unsaved: number;
  trouble: Trouble | undefined;
  /** Whether this device could keep the unsaved if the page were closed now. */
  isKept: boolean;
  /** Numbers of proposals acknowledged a moment ago, by key. */
  numbers: Readonly<Record<string, number>>;
}
