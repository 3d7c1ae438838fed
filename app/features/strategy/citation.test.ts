import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, isOutdated, matchCitations, type WantedCitation } from "./citation";

const held = (id: string, sentence: string, more: Partial<Citation> = {}): Citation => ({
  ...{ id, sentencePosition: 0, sentence, proposalId: "p1", meetingId: null },
  ...{ citedRevision: 1, state: "current", ...more },
});
const wanted = (sentence: string, more: Partial<WantedCitation> = {}): WantedCitation => ({
  ...{ sentencePosition: 0, sentence, proposalId: "p1", meetingId: null },
  ...{ revision: 1, isPublic: true, ...more },
});
const match = (old: Citation[], fresh: WantedCitation[]) => {
  let made = 0;
  return matchCitations(old, fresh, () => `new ${++made}`).map(({ id, state, citedRevision }) => [
    id,
    state,
    citedRevision,
  ]);
};

describe("citations of a changed text", () => {
  it("stay with a sentence that moved or was reworded", () => {
    const old = [
      held("a", "Parke trūksta suoliukų.", { state: "confirmed", citedRevision: 2 }),
      held("b", "Jaunimas vakarais neturi kur būti.", { sentencePosition: 1, state: "stale" }),
    ];
    expect(
      match(old, [
        wanted("Jauni žmonės vakarais neturi kur saugiai būti.", { revision: 2 }),
        wanted("Ypač parke trūksta suoliukų.", { sentencePosition: 5, revision: 2 }),
      ]),
    ).toEqual([
      ["b", "stale", 1],
      ["a", "confirmed", 2],
    ]);
  });

  it("stay even when nothing of the sentence is left, for only a person can say that it rests on the source anew", () => {
    expect(
      match([held("a", "Viena.", { state: "stale" })], [wanted("Visai kas kita", { revision: 2 })]),
    ).toEqual([["a", "stale", 1]]);
  });

  it("are taken over by a sentence that was split off", () => {
    const old = [held("a", "Parke trūksta suoliukų, o senjorai neturi kur prisėsti.", { state: "stale" })];
    expect(
      match(old, [
        wanted("Parke trūksta suoliukų.", { revision: 3 }),
        wanted("Senjorai neturi kur prisėsti.", { revision: 3, sentencePosition: 1 }),
        wanted("Visiškai naujas teiginys apie dviračius.", { revision: 3, sentencePosition: 2 }),
      ]),
    ).toEqual([
      ["new 1", "stale", 1],
      ["a", "stale", 1],
      ["new 2", "current", 3],
    ]);
  });

  it("end where their marker is gone and begin at the present wording where one is new", () => {
    expect(match([held("a", "Viena.")], [])).toEqual([]);
    expect(match([held("a", "Viena.")], [wanted("Viena.", { proposalId: "p2", revision: 4 })])).toEqual([
      ["new 1", "current", 4],
    ]);
    expect(match([], [wanted("Viena.", { isPublic: false })])).toEqual([["new 1", "stale", 1]]);
  });

  it("keep equal sentences apart by their order", () => {
    const old = [
      held("a", "Taip.", { sentencePosition: 0 }),
      held("b", "Taip.", { sentencePosition: 7, state: "stale" }),
    ];
    expect(
      match(old, [wanted("Taip.", { sentencePosition: 1 }), wanted("Taip.", { sentencePosition: 9 })]),
    ).toEqual([
      ["a", "current", 1],
      ["b", "stale", 1],
    ]);
  });
});

describe("random edits of text and sources", () => {
  interface World {
    revisions: Record<string, number>;
    text: { sentence: string; source: string }[];
    citations: Citation[];
  }
  const sources = ["p1", "p2", "p3"];
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("reword" as const),
      at: fc.nat(9),
      words: fc.constantFrom("Taip.", "Ne, ne taip.", "Suoliukas prie tako."),
    }),
    fc.record({ kind: fc.constant("move" as const), at: fc.nat(9), to: fc.nat(9) }),
    fc.record({ kind: fc.constant("drop" as const), at: fc.nat(9) }),
    fc.record({ kind: fc.constant("split" as const), at: fc.nat(9) }),
    fc.record({
      kind: fc.constant("cite" as const),
      source: fc.constantFrom(...sources),
      words: fc.string({ maxLength: 12 }),
    }),
    fc.record({ kind: fc.constant("change source" as const), source: fc.constantFrom(...sources) }),
    fc.record({ kind: fc.constant("confirm" as const), at: fc.nat(9) }),
  );
  let made = 0;
  const save = (world: World) => {
    world.citations = matchCitations(
      world.citations,
      world.text.map(({ sentence, source }, sentencePosition) => ({
        ...{ sentence, sentencePosition, proposalId: source, meetingId: null },
        ...{ revision: world.revisions[source] ?? 1, isPublic: true },
      })),
      () => `c${++made}`,
    );
  };

  it("leave one citation for each marker, none that points nowhere, and none outdated but unflagged", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world: World = { revisions: {}, text: [], citations: [] };
        for (const one of steps) {
          const { text } = world;
          if (one.kind === "change source") {
            world.revisions[one.source] = (world.revisions[one.source] ?? 1) + 1;
            for (const citation of world.citations) {
              const revision = world.revisions[citation.proposalId ?? ""] ?? 1;
              if (isOutdated(citation.citedRevision, { revision, isPublic: true })) citation.state = "stale";
            }
          } else if (one.kind === "confirm") {
            const citation = world.citations[one.at];
            if (citation) {
              citation.citedRevision = world.revisions[citation.proposalId ?? ""] ?? 1;
              citation.state = "confirmed";
            }
          } else {
            const sentence = "at" in one ? text[one.at] : undefined;
            if (one.kind === "cite") text.push({ sentence: one.words, source: one.source });
            else if (sentence && one.kind === "reword") sentence.sentence = one.words;
            else if (sentence && one.kind === "split") text.splice(one.at, 0, { ...sentence });
            else if (sentence && one.kind === "drop") text.splice(one.at, 1);
            else if (sentence && one.kind === "move") text.splice(one.to, 0, ...text.splice(one.at, 1));
            save(world);
          }
          expect(
            world.citations.map(({ sentencePosition, proposalId }) => [sentencePosition, proposalId]),
          ).toEqual(text.map(({ source }, position) => [position, source]));
          expect(new Set(world.citations.map(({ id }) => id)).size).toBe(world.citations.length);
          for (const { citedRevision, proposalId, state } of world.citations) {
            const outdated = citedRevision !== (world.revisions[proposalId ?? ""] ?? 1);
            if (outdated) expect(state).toBe("stale");
          }
        }
      }),
    );
  });
});
