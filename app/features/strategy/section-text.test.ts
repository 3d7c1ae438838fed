import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Block,
  boldParts,
  insertCitation,
  parseSection,
  plainText,
  sentencesOf,
  sourceLabel,
  writeSection,
} from "./section-text";

const sentences = (body: string) =>
  sentencesOf(parseSection(body)).map(({ text, sources }) => [text, ...sources.map(sourceLabel)]);

/** Without the places in the text, which writing anew may change. */
const withoutPlaces = (blocks: Block[]) =>
  JSON.stringify(blocks, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value));

/** Texts made of everything that has a meaning here, and of what merely looks so. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."[@P-12]|[@P-12; @S-3]|[@s-3;p-4]|[@P-0]|[@X-1]|[@P-|; @P-2]|[@P-1[@P-2]; P-3]|## |- |-|##|**|***|*|\n|\n\n|\r\n|\t| |  |\u00a0|\uE000".split(
          "|",
        ),
        ..."Suoliukų trūksta|prie tako|2022 m.|birželio 15 d.|pvz.|A.|4.7|Ji|.|. |!|?!|…|„|“|”|(|)|<b>|&amp;|—|".split(
          "|",
        ),
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("a section's text", () => {
  it("is headings, paragraphs and lists", () => {
    const blocks = parseSection(
      "## Kaip dalyvavo\n\nPirmas sakinys.\nAntras sakinys.\n\n- vienas\n- du. Ir trys\ntęsinys\n## Pabaiga",
    );
    expect(blocks.map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "paragraph",
      "heading",
    ]);
    expect(sentencesOf(blocks).map(({ text }) => text)).toEqual([
      "Pirmas sakinys.",
      "Antras sakinys.",
      "vienas",
      "du.",
      "Ir trys",
      "tęsinys",
    ]);
  });

  it("gives a marker to the sentence it stands in or whose full stop it follows", () => {
    expect(
      sentences(
        "Trūksta suoliukų [@P-12; @S-3]. Ypač [@P-4] prie tako, 2022 m. [@P-5] birželį.\nBus. [@P-6] Gal.",
      ),
    ).toEqual([
      ["Trūksta suoliukų.", "P-12", "S-3"],
      ["Ypač prie tako, 2022 m. birželį.", "P-4", "P-5"],
      ["Bus.", "P-6"],
      ["Gal."],
    ]);
  });

  it("takes markers however they are typed, and each source once", () => {
    expect(sentences("Vienas [@p-012;@s-3] ir [@P-12 ; S-3; @P-7].")).toEqual([
      ["Vienas ir.", "P-12", "S-3", "P-7"],
    ]);
    expect(sentences("[@P-1] Priekyje.")).toEqual([["Priekyje.", "P-1"]]);
  });

  it("keeps as text what is no marker of ours", () => {
    const body = "Rašo [@X-3], [@P-0] ir [@suoliukai], net <script>alert(1)</script>.";
    expect(sentences(body)).toEqual([[body]]);
  });

  it("reads back exactly what it writes", () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const blocks = parseSection(body);
        const written = writeSection(blocks);
        expect(withoutPlaces(parseSection(written))).toBe(withoutPlaces(blocks));
        expect(writeSection(parseSection(written))).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  it("never loses a letter or a source", () => {
    // Markers are written anew, so their letters and digits are left out.
    const letters = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join("").replace(/[PS\d]/gi, "");
    fc.assert(
      fc.property(anyText, (body) => {
        const written = writeSection(parseSection(body));
        expect(letters(written)).toBe(letters(body));
        for (const [, number] of body.matchAll(/\[@P-([1-9]\d*)\]/g))
          expect(written).toContain(`P-${number}`);
      }),
    );
  });

  it("says where each sentence stands", () => {
    fc.assert(
      fc.property(anyText, (body) => {
        let before = 0;
        for (const { start, end } of sentencesOf(parseSection(body))) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it("shows bold in parts, sentence by sentence", () => {
    expect(sentences("**Pirma. Antra.** Trečia ** ir.")).toEqual([
      ["**Pirma.**"],
      ["**Antra.**"],
      ["Trečia ** ir."],
    ]);
    expect(boldParts("Tai **labai** svarbu ** čia")).toEqual([
      { text: "Tai ", bold: false },
      { text: "labai", bold: true },
      { text: " svarbu ** čia", bold: false },
    ]);
    expect(plainText("Tai **labai** svarbu")).toBe("Tai labai svarbu");
  });
});

describe("citing at the cursor", () => {
  const cite = (text: string, number = 12) => {
    const cursor = text.indexOf("|");
    const done = insertCitation(text.replace("|", ""), cursor, { kind: "proposal", number });
    return `${done.body.slice(0, done.cursor)}|${done.body.slice(done.cursor)}`;
  };

  it.each([
    ["Pirmas. An|tras. Trečias.", "Pirmas. An|tras [@P-12]. Trečias."],
    ["Pirmas.| Antras.", "Pirmas [@P-12].| Antras."],
    ["Pirmas. |Antras.", "Pirmas. |Antras [@P-12]."],
    ["Pirmas [@S-3]. Ir| taip.", "Pirmas [@S-3]. Ir| taip [@P-12]."],
    ["Pir|mas [@S-3].", "Pir|mas [@S-3; @P-12]."],
    ["Pir|mas. [@S-3] Antras.", "Pir|mas. [@S-3; @P-12] Antras."],
    ["Pir|mas [@P-12].", "Pir|mas [@P-12]."],
    ["Sakė: „Noriu|.“", "Sakė: „Noriu|.“ [@P-12]"],
    ["- vienas|\n- du", "- vienas [@P-12]|\n- du"],
    ["Pirmas.\n\n|", "Pirmas [@P-12].\n\n|"],
    ["## Antraštė|\n\nPirmas.", "## Antraštė|\n\nPirmas [@P-12]."],
    ["|", "[@P-12]|"],
  ])("„%s“ becomes „%s“", (before, after) => {
    expect(cite(before)).toBe(after);
  });

  it("adds one source to one sentence and changes nothing else, wherever the cursor is", () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), (body, place) => {
        const before = sentencesOf(parseSection(body));
        fc.pre(before.length > 0 && before.every(({ text }) => text !== ""));
        const after = sentencesOf(
          parseSection(insertCitation(body, place, { kind: "proposal", number: 777 }).body),
        );
        expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
        expect(after.filter(({ sources }) => sources.some(({ number }) => number === 777))).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });
});
