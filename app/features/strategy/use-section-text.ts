import { type RefObject, useEffect, useRef, useState } from "react";
import { findKeptDraft, forgetDraft, keepDraft } from "./kept-draft";
import { insertCitation, type Source } from "./section-text";

interface SectionState {
  sectionId: string;
  /** What the server has. */
  saved: { body: string; revision: number };
  /** What a form came back with: a conflict, or a page without script. */
  returned: { body: string; startedFrom: number } | undefined;
  /** Cited by the address, once. */
  cite: Source | undefined;
}

export interface SectionText {
  field: RefObject<HTMLTextAreaElement>;
  body: string;
  startedFrom: number;
  /** When the text that was found in this browser was typed; null where none was found. */
  restoredFrom: string | null;
  isChanged: boolean;
  type: (body: string) => void;
  cite: (source: Source) => void;
  /** Goes back to what the server has. */
  dropOwn: () => void;
}

/**
 * A text with a citation whose sentence is still to be written: in a paragraph of its own at the end, so that no sentence
 * that is there rests on words it has nothing to do with. The cursor stands where the sentence begins.
 */
function withCitationToCome(body: string, cite: Source): { body: string; cursor: number } {
  const before = `${body.trimEnd()}\n\n`.trimStart();
  return { body: `${before}${insertCitation("", 0, cite).body}`, cursor: before.length };
}

const tidy = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\s+$/, "");

/**
 * The text being written. Until the server has acknowledged it, it is kept in the browser too, and found there again when
 * the page is opened anew; it remembers the revision it started from, so an old text never hides a newer one.
 */
export function useSectionText({ sectionId, saved, returned, cite }: SectionState): SectionText {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState({
    body: returned?.body ?? saved.body,
    startedFrom: returned?.startedFrom ?? saved.revision,
  });
  const [restoredFrom, setRestoredFrom] = useState<string | null>(null);
  const body = useRef(text.body);
  body.current = text.body;

  const write = (next: string, startedFrom = text.startedFrom) => {
    setText({ body: next, startedFrom });
    const draft = { body: next, revision: startedFrom, at: new Date().toISOString() };
    if (tidy(next) === saved.body) forgetDraft(localStorage, sectionId);
    else keepDraft(localStorage, sectionId, draft);
  };

  // Set where the cursor belongs once React has put the new text in.
  const cursorToCome = useRef<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it waits for.
  useEffect(() => {
    const at = cursorToCome.current;
    if (at === undefined) return;
    cursorToCome.current = undefined;
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  }, [text.body]);

  // Once, when the page opens: what was typed here and never saved comes back, and the address's citation goes into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: later changes of these are handled below.
  useEffect(() => {
    const kept = returned ? undefined : findKeptDraft(localStorage, sectionId);
    const found = kept && tidy(kept.body) !== saved.body ? kept : undefined;
    if (found) setRestoredFrom(found.at);
    const start = found ? { body: found.body, startedFrom: found.revision } : text;
    const next = cite ? withCitationToCome(start.body, cite) : start;
    if (next.body !== text.body || found) write(next.body, start.startedFrom);
    if ("cursor" in next) cursorToCome.current = next.cursor;
  }, []);

  // The server has a newer text: our own by now, or a start for the next save where it is what we sent.
  const isOpening = useRef(true);
  useEffect(() => {
    if (isOpening.current) {
      isOpening.current = false;
      return;
    }
    if (tidy(body.current) !== saved.body) return;
    setText({ body: body.current, startedFrom: saved.revision });
    setRestoredFrom(null);
    forgetDraft(localStorage, sectionId);
  }, [sectionId, saved.body, saved.revision]);

  useEffect(() => {
    if (returned) setText((current) => ({ ...current, startedFrom: returned.startedFrom }));
  }, [returned]);

  return {
    ...{ field, restoredFrom, ...text },
    isChanged: tidy(text.body) !== saved.body,
    type: (next) => write(next),
    cite: (source) => {
      const cursor = field.current?.selectionStart ?? text.body.length;
      const next = insertCitation(text.body, cursor, source);
      write(next.body);
      // After React has put the new text in, so that the cursor stays with its sentence.
      requestAnimationFrame(() => field.current?.setSelectionRange(next.cursor, next.cursor));
    },
    dropOwn: () => {
      forgetDraft(localStorage, sectionId);
      setRestoredFrom(null);
      setText({ body: saved.body, startedFrom: saved.revision });
    },
  };
}
