/** What a browser offers as `localStorage`; tests hand in a map. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A proposal that somebody has begun to write, as their device keeps it. */
export interface KeptDraft {
  /** When it was kept, in milliseconds. */
  at: number;
  /** Names the form: however often it is opened and sent again, it makes one proposal. */
  key: string;
  /** When that form was first opened, in milliseconds. */
  opened: string;
  /** It was sent, and no receipt has come back yet. */
  sending: boolean;
  fields: Record<string, string[]>;
}

/** How long a device that others use too remembers it. */
export const draftDays = 7;

/** What is kept of the form. An e-mail address never is, and photos would be too large. */
export const draftFields = [
  "title",
  "body",
  "language",
  "themes",
  "where",
  "neighbourhood",
  "place",
  "lat",
  "lng",
  "name",
  "nameIsPublic",
] as const;

export const draftStoredAs = "sueiga-proposal-draft";
const dayMs = 24 * 60 * 60 * 1000;

/** Where this browser keeps it; nowhere, where its owner lets pages keep nothing. */
export function deviceStorage(): DraftStorage {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}

/** The draft that the device keeps; one that is too old is forgotten at once. Undefined also where nothing may be kept. */
export function findDraft(storage: DraftStorage, now: number): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(draftStoredAs) ?? "null");
    if (isDraft(kept) && now - kept.at < draftDays * dayMs && now >= kept.at) return kept;
    forgetDraft(storage);
  } catch {
    // Something else stands there, or the browser lets nothing be kept.
  }
  return undefined;
}

/** Returns whether it is kept now; without anything that somebody wrote or marked, nothing is. */
export function keepDraft(storage: DraftStorage, draft: KeptDraft): boolean {
  if (!["title", "body", "place", "lat", "name"].some((name) => draft.fields[name]?.some(Boolean))) {
    forgetDraft(storage);
    return false;
  }
  try {
    storage.setItem(draftStoredAs, JSON.stringify(draft));
    return storage.getItem(draftStoredAs) !== null;
  } catch {
    return false;
  }
}

export function forgetDraft(storage: DraftStorage): void {
  try {
    storage.removeItem(draftStoredAs);
  } catch {
    // Then it keeps nothing either.
  }
}

/** A proposal has arrived: its draft is done with. One that somebody writes meanwhile in another tab stays. */
export function forgetSentDraft(storage: DraftStorage, now: number): void {
  if (findDraft(storage, now)?.sending) forgetDraft(storage);
}

function isDraft(kept: unknown): kept is KeptDraft {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "at" in kept &&
    typeof kept.at === "number" &&
    "key" in kept &&
    typeof kept.key === "string" &&
    "opened" in kept &&
    typeof kept.opened === "string" &&
    "fields" in kept &&
    typeof kept.fields === "object" &&
    kept.fields !== null &&
    Object.values(kept.fields).every(Array.isArray)
  );
}
