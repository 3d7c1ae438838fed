import type { LogEntry } from "./log-entry";

/** What a browser offers as `localStorage`; tests hand in a map. */
export interface KeyValueStore {
  readonly length: number;
  key: (index: number) => string | null;
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}

/** Begins every name; meeting and person follow. */
export const keepRoot = "sueiga-log";

/** A text that somebody is typing and that the server does not have yet. */
export interface KeptDraft {
  /** Agenda item; "" for the notes of the meeting. */
  item: string;
  text: string;
  /** The revision the text grew from. */
  base: number;
}

/**
 * Keeps on this device what the server has not acknowledged: each entry and each draft under a name of its own, so that
 * two tabs on one meeting do not overwrite each other's. Where the browser refuses to store (private window, full), the
 * page goes on from memory and `works` says so.
 */
export class LogKeeping {
  works = true;

  constructor(
    private readonly store: KeyValueStore | undefined,
    /** Meeting and person: on a shared computer nobody sends what another wrote. */
    private readonly prefix: string,
  ) {
    if (!store) this.works = false;
  }

  keepEntry(entry: LogEntry): void {
    this.write(`entry:${entry.key}`, entry);
  }

  dropEntry(key: string): void {
    this.remove(`entry:${key}`);
  }

  keepDraft(draft: KeptDraft): void {
    this.write(`draft:${draft.item}`, draft);
  }

  dropDraft(item: string): void {
    this.remove(`draft:${item}`);
  }

  /** Entries in the order they were made: their keys begin with the time. */
  entries(): LogEntry[] {
    return this.list<LogEntry>("entry:").sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  drafts(): KeptDraft[] {
    return this.list<KeptDraft>("draft:");
  }

  private list<T>(kind: string): T[] {
    const found: T[] = [];
    const { store } = this;
    if (!store) return found;
    for (let index = 0; index < store.length; index += 1) {
      const name = store.key(index);
      if (!name?.startsWith(`${this.prefix}:${kind}`)) continue;
      try {
        found.push(JSON.parse(store.getItem(name) ?? "null"));
      } catch {
        // Half a record, from a browser that was killed while it wrote: the one before it is whole.
      }
    }
    return found.filter((one) => one !== null);
  }

  private write(name: string, value: unknown): void {
    try {
      this.store?.setItem(`${this.prefix}:${name}`, JSON.stringify(value));
    } catch {
      this.works = false;
    }
  }

  private remove(name: string): void {
    try {
      this.store?.removeItem(`${this.prefix}:${name}`);
    } catch {
      this.works = false;
    }
  }
}
