/** A text that was typed and not yet acknowledged by the server, as the browser keeps it. */
export interface KeptDraft {
  body: string;
  /** The section's revision that the writer started from. */
  revision: number;
  /** When it was last typed in, ISO 8601. */
  at: string;
}

const keyOf = (sectionId: string) => `strategy-section-${sectionId}`;

/** A browser may refuse storage (private windows, full disk): the page works without it, so nothing is thrown. */
export function keepDraft(storage: Storage, sectionId: string, draft: KeptDraft): void {
  try {
    storage.setItem(keyOf(sectionId), JSON.stringify(draft));
  } catch {
    // Not kept: the text is still on the page.
  }
}

export function forgetDraft(storage: Storage, sectionId: string): void {
  try {
    storage.removeItem(keyOf(sectionId));
  } catch {
    // Nothing was kept there.
  }
}

/** What was kept for a section, or undefined where there is nothing that can be read. */
export function findKeptDraft(storage: Storage, sectionId: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(sectionId)) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    if (!("body" in kept && "revision" in kept && "at" in kept)) return undefined;
    const { body, revision, at } = kept;
    if (typeof body !== "string" || typeof revision !== "number" || typeof at !== "string") return undefined;
    return { body, revision, at };
  } catch {
    return undefined;
  }
}
