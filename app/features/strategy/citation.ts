import type { CitationState } from "db/tables/strategy";

/** A citation as it is stored: one sentence resting on one source at one of its wordings. */
export interface Citation {
  id: string;
  sentencePosition: number;
  /** The sentence without markers. */
  sentence: string;
  proposalId: string | null;
  meetingId: string | null;
  citedRevision: number;
  state: CitationState;
}

/** A marker in the new text whose source is known. */
export interface WantedCitation {
  sentencePosition: number;
  sentence: string;
  proposalId: string | null;
  meetingId: string | null;
  /** The source's wording as of now. */
  revision: number;
  /** Whether visitors may read the source. */
  isPublic: boolean;
}

/** How much of a new sentence's letters must come from an old one that the old one's citation is taken over to it. */
const TAKEN_OVER = 0.5;

const sourceOf = ({ proposalId, meetingId }: Pick<Citation, "proposalId" | "meetingId">): string =>
  proposalId ?? `meeting ${meetingId}`;

/** A citation needs somebody's eyes when its source has another wording than the cited one, or is not public any more. */
export function isOutdated(citedRevision: number, source: { revision: number; isPublic: boolean }): boolean {
  return source.revision !== citedRevision || !source.isPublic;
}

/**
 * The citations of a section's new text. What was cited before keeps its id, cited wording and state through edits,
 * moves and rewording: each source's old citations go to the most similar new sentences that name it. A sentence that
 * was split off one that cited the same source takes its wording and state over, so that no split makes a stale citation
 * fresh. Whatever else is new rests on the source's present wording.
 */
export function matchCitations(
  held: readonly Citation[],
  wanted: readonly WantedCitation[],
  newId: () => string,
): Citation[] {
  const heldBySource = groupBy(held, sourceOf);
  const wantedBySource = groupBy(wanted, sourceOf);
  return [...wantedBySource]
    .flatMap(([source, sentences]) => matchSource(heldBySource.get(source) ?? [], sentences, newId))
    .sort((a, b) => a.sentencePosition - b.sentencePosition);
}

function matchSource(
  held: readonly Citation[],
  wanted: readonly WantedCitation[],
  newId: () => string,
): Citation[] {
  const old = held.map((citation) => ({ citation, pieces: piecesOf(citation.sentence) }));
  const fresh = wanted.map((sentence) => ({ sentence, pieces: piecesOf(sentence.sentence) }));
  const pairs = old
    .flatMap((one) => fresh.map((other) => ({ one, other, likeness: likeness(one.pieces, other.pieces) })))
    // Between equally similar ones the order of the text decides, so that repeated sentences keep their own.
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        distance(a.one.citation, a.other.sentence) - distance(b.one.citation, b.other.sentence),
    );
  const taken = new Map<(typeof fresh)[number], Citation>();
  const used = new Set<(typeof old)[number]>();
  for (const { one, other } of pairs) {
    if (used.has(one) || taken.has(other)) continue;
    used.add(one);
    taken.set(other, one.citation);
  }
  return fresh.map((one) => {
    const kept = taken.get(one);
    if (kept) return carryOver(kept, one.sentence, kept.id);
    const origin = pairs
      .filter(({ other }) => other === one)
      .map(({ one: { citation, pieces } }) => ({ citation, share: shareOf(one.pieces, pieces) }))
      .filter(({ share }) => share >= TAKEN_OVER)
      .sort((a, b) => b.share - a.share)[0];
    return origin ? carryOver(origin.citation, one.sentence, newId()) : startCitation(one.sentence, newId());
  });
}

const distance = (old: Citation, wanted: WantedCitation) =>
  Math.abs(old.sentencePosition - wanted.sentencePosition);

function startCitation({ revision, isPublic, ...sentence }: WantedCitation, id: string): Citation {
  return { ...sentence, id, citedRevision: revision, state: isPublic ? "current" : "stale" };
}

/**
 * A citation that was confirmed stays so when its source is hidden: somebody has decided that already. Meetings change
 * with every note taken, so their citations are never outdated.
 */
function carryOver(
  { citedRevision, state }: Citation,
  { revision, isPublic, ...sentence }: WantedCitation,
  id: string,
): Citation {
  const source = { revision, isPublic: isPublic || state === "confirmed" };
  const isStale = sentence.proposalId !== null && isOutdated(citedRevision, source);
  return { ...sentence, id, citedRevision, state: isStale ? "stale" : state };
}

/** The threes of letters in a text, as a set: what two wordings share. */
function piecesOf(text: string): Set<string> {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) pieces.add(letters.slice(at, at + 3));
  return pieces;
}

const common = (a: Set<string>, b: Set<string>) => {
  let count = 0;
  for (const piece of a) if (b.has(piece)) count += 1;
  return count;
};

/** Dice's measure, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>) =>
  a.size + b.size === 0 ? 1 : (2 * common(a, b)) / (a.size + b.size);

/** How much of `part` is in `whole`. */
const shareOf = (part: Set<string>, whole: Set<string>) =>
  part.size === 0 ? 0 : common(part, whole) / part.size;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
