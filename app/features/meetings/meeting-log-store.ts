import {
  addedUp,
  type EntryOf,
  type LogAnswer,
  type LogEntry,
  type LogEntryContent,
  newEntryKey,
  wordsOf,
} from "./log-entry";
import type { LogKeeping } from "./log-keeping";
import { type LogState, withEntries } from "./log-state";
import type { LogTransport, LogView, NotesDraft, RefusedEntry, Trouble } from "./log-view";

interface Pending {
  entry: LogEntry;
  /** `sent`: it may have arrived, so it must stay as it is. `taken`: acknowledged, but not yet part of the state. */
  phase: "new" | "sent" | "taken";
  number?: number | undefined;
}

/** Typing pauses for this long before notes are sent. */
const pauseMs = 900;
const retryMs = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/**
 * The log of a meeting on one device: shows what the server has, with everything laid over it that is still on its way.
 * Entries leave one after the other in their order, each is repeated until it is answered, and nothing is forgotten
 * before that. Knows neither React nor the network: see `useMeetingLog`.
 */
export class MeetingLogStore {
  private base: LogState;
  private pending: Pending[];
  private refused: RefusedEntry[] = [];
  private readonly drafts = new Map<string, NotesDraft>();
  private readonly pauses = new Map<string, () => void>();
  private trouble: Trouble | undefined;
  private failures = 0;
  private isSending = false;
  private callOffRetry: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();
  private view: LogView;

  constructor(
    state: LogState,
    private readonly keeping: LogKeeping,
    private readonly transport: LogTransport,
  ) {
    this.base = state;
    // Whether they arrived before the page was closed is not known, so they count as sent.
    this.pending = keeping.entries().map((entry) => ({ entry, phase: "sent" }));
    for (const { item, text, base } of keeping.drafts()) {
      if (state.items.find(({ id }) => id === item)?.notes === text) keeping.dropDraft(item);
      else this.drafts.set(item, { text, base });
    }
    this.view = this.makeView();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getView = (): LogView => this.view;

  /** Sends what an earlier visit left behind. */
  start(): void {
    for (const item of this.drafts.keys()) this.sendNotes(item);
    void this.sendNext();
  }

  /** Writes something down; it is kept on the device before this returns. */
  add(content: Exclude<LogEntryContent, { kind: "notes" }>): string {
    const last = this.pending.at(-1);
    // Twenty quick taps are one small message, not twenty.
    if (content.kind === "attendance" && last?.phase === "new" && last.entry.kind === "attendance") {
      last.entry = { ...last.entry, changes: addedUp([...last.entry.changes, ...content.changes]) };
      this.keeping.keepEntry(last.entry);
      this.change();
      return last.entry.key;
    }
    const entry: LogEntry = { key: newEntryKey(), ...content };
    this.enqueue(entry);
    return entry.key;
  }

  /** Takes over what the field of an agenda item holds now. */
  type(item: string, text: string): void {
    const saved = this.base.items.find(({ id }) => id === item);
    const draft = this.drafts.get(item) ?? { text: "", base: saved?.revision ?? 1 };
    this.drafts.set(item, { ...draft, text });
    this.keeping.keepDraft({ item, text, base: draft.base });
    this.pauses.get(item)?.();
    this.pauses.set(
      item,
      this.transport.later(() => this.sendNotes(item), pauseMs),
    );
    this.change();
  }

  /** Sends what was typed without waiting for a pause: the field was left, or the page is being closed. */
  finishTyping(item: string): void {
    if (this.drafts.has(item)) this.sendNotes(item);
  }

  /** Settles a conflict of notes with the text that shall be saved. */
  settle(item: string, text: string): void {
    const draft = this.drafts.get(item);
    if (!draft?.theirs) return;
    this.drafts.set(item, { text, base: draft.theirs.revision });
    this.keeping.keepDraft({ item, text, base: draft.theirs.revision });
    this.sendNotes(item);
    this.change();
  }

  /** Takes a refused entry off the screen: its words were copied, or are no longer wanted. */
  dismiss(key: string): void {
    this.refused = this.refused.filter(({ entry }) => entry.key !== key);
    this.keeping.dropEntry(key);
    this.change();
  }

  /** Sends a refused change again, now on top of what the other device saved. */
  insist(key: string): void {
    const refused = this.refused.find(({ entry }) => entry.key === key);
    if (!refused) return;
    this.dismiss(key);
    const { entry, theirs } = refused;
    if (entry.kind === "decision-change" && theirs?.kind === "decision") {
      this.enqueue({ ...entry, key: newEntryKey(), revision: theirs.revision });
    } else if (entry.kind === "proposal-change" && theirs?.kind === "proposal") {
      this.enqueue({ ...entry, key: newEntryKey(), version: theirs.version });
    } else this.enqueue({ ...entry, key: newEntryKey() });
  }

  /** Tries at once: the network is back, or somebody signed in again in another tab. */
  retry(): void {
    this.callOffRetry?.();
    this.failures = 0;
    void this.sendNext();
  }

  /** Asks the server what others wrote. */
  async refresh(): Promise<void> {
    const acknowledged = new Set(
      this.pending.filter(({ phase }) => phase === "taken").map((p) => p.entry.key),
    );
    const state = await this.transport.fetch();
    if (!state) return;
    const known = new Map(this.base.items.map((item) => [item.id, item]));
    // An answer that was under way for long must not bring older notes back.
    const items = state.items.map((item) => {
      const ours = known.get(item.id);
      return ours && ours.revision > item.revision
        ? { ...item, notes: ours.notes, revision: ours.revision }
        : item;
    });
    this.base = { ...state, items };
    const taken = new Set(state.taken);
    this.pending = this.pending.filter(
      ({ entry, phase }) => phase !== "taken" || !(acknowledged.has(entry.key) || taken.has(entry.key)),
    );
    this.change();
  }

  private enqueue(entry: LogEntry): void {
    this.keeping.keepEntry(entry);
    this.pending.push({ entry, phase: "new" });
    this.change();
    void this.sendNext();
  }

  private sendNotes(item: string): void {
    this.pauses.get(item)?.();
    this.pauses.delete(item);
    const draft = this.drafts.get(item);
    if (!draft || draft.theirs) return;
    const waiting = this.pending.find(
      ({ entry, phase }) => entry.kind === "notes" && (entry.item ?? "") === item && phase !== "taken",
    );
    // One save of a text at a time: the next one starts from the revision that this one makes.
    if (waiting?.phase === "sent") return;
    if (waiting?.entry.kind === "notes") {
      waiting.entry = { ...waiting.entry, text: draft.text };
      this.keeping.keepEntry(waiting.entry);
      return;
    }
    const entry: EntryOf<"notes"> = {
      ...{ key: newEntryKey(), kind: "notes", item: item || null },
      ...{ revision: draft.base, text: draft.text },
    };
    this.enqueue(entry);
  }

  private async sendNext(): Promise<void> {
    const next = this.pending.find(({ phase }) => phase !== "taken");
    if (this.isSending || !next) return;
    this.isSending = true;
    next.phase = "sent";
    const sent = await this.transport.send(next.entry);
    this.isSending = false;
    if ("trouble" in sent) {
      this.trouble = sent.trouble;
      const wait = retryMs[Math.min(this.failures, retryMs.length - 1)] ?? 30_000;
      this.failures += 1;
      this.callOffRetry?.();
      this.callOffRetry = this.transport.later(() => void this.sendNext(), wait);
      this.change();
      return;
    }
    this.trouble = undefined;
    this.failures = 0;
    this.finish(next, sent.answer);
    this.change();
    if (this.pending.some(({ phase }) => phase !== "taken")) await this.sendNext();
    else void this.refresh();
  }

  private finish(next: Pending, answer: LogAnswer): void {
    const { entry } = next;
    if (entry.kind === "notes") this.finishNotes(entry, answer);
    else if (answer.ok) {
      next.phase = "taken";
      next.number = answer.number;
      this.keeping.dropEntry(entry.key);
      return;
    } else {
      // Stays kept on the device until somebody has read why.
      this.refused = [...this.refused, { entry, reason: answer.reason, theirs: answer.theirs }];
    }
    this.pending = this.pending.filter((other) => other !== next);
  }

  private finishNotes(entry: EntryOf<"notes">, answer: LogAnswer): void {
    const item = entry.item ?? "";
    const draft = this.drafts.get(item) ?? { text: entry.text, base: entry.revision };
    this.keeping.dropEntry(entry.key);
    if (!answer.ok) {
      if (answer.theirs?.kind === "notes") {
        this.drafts.set(item, { ...draft, theirs: answer.theirs });
      } else {
        this.drafts.delete(item);
        this.keeping.dropDraft(item);
        this.keeping.keepEntry(entry);
        this.refused = [...this.refused, { entry: { ...entry, text: draft.text }, reason: answer.reason }];
      }
      return;
    }
    const revision = answer.revision ?? entry.revision;
    this.base = {
      ...this.base,
      items: this.base.items.map((known) =>
        known.id === item && known.revision <= revision ? { ...known, notes: entry.text, revision } : known,
      ),
    };
    if (draft.text === entry.text) {
      this.drafts.delete(item);
      this.keeping.dropDraft(item);
      return;
    }
    this.drafts.set(item, { ...draft, base: revision });
    this.keeping.keepDraft({ item, text: draft.text, base: revision });
    this.pending = this.pending.filter(({ entry: other }) => other.key !== entry.key);
    this.sendNotes(item);
  }

  private change(): void {
    this.view = this.makeView();
    for (const listener of this.listeners) listener();
  }

  private makeView(): LogView {
    const waiting = this.pending.filter(({ phase }) => phase !== "taken");
    const texts = new Set([
      ...this.drafts.keys(),
      ...waiting.flatMap(({ entry }) => (entry.kind === "notes" ? [entry.item ?? ""] : [])),
    ]);
    const others = waiting.filter(({ entry }) => entry.kind !== "notes");
    return {
      state: withEntries(
        this.base,
        this.pending.map(({ entry }) => entry),
      ),
      drafts: Object.fromEntries(this.drafts),
      refused: this.refused,
      unsent: [
        ...others.map(({ entry }) => wordsOf(entry)).filter((words) => words !== ""),
        ...[...this.drafts.values()].map(({ text }) => text),
      ],
      unsaved: texts.size + others.length,
      trouble: this.trouble,
      isKept: this.keeping.works,
      numbers: Object.fromEntries(
        this.pending.flatMap(({ entry, number }) => (number === undefined ? [] : [[entry.key, number]])),
      ),
    };
  }
}
