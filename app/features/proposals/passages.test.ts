import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryWords } from "~/i18n/words";
import { excerpt, highlight, type Piece } from "./passages";

const shown = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const mark = (text: string, query: string) => shown(highlight(text, queryWords(query), "lt"));

describe("highlighting", () => {
  it.each([
    ["Savanorių namai ir savanorystė", "savanoriu", "[Savanorių] namai ir [savanorystė]"],
    ["Suoliukai senjorams parke.", "parkas senjorai", "Suoliukai [senjorams] [parke]."],
    ["Savanorystė", "savan", "[Savanorystė]"],
    ["Nieko bendra", "parkas", "Nieko bendra"],
    ["Nieko bendra", "", "Nieko bendra"],
  ])("%s for „%s“", (text, query, expected) => {
    expect(mark(text, query)).toBe(expected);
  });

  it("changes nothing of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, query) => {
        const pieces = highlight(text, queryWords(query), "lt");
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const long = `${"Žodžiai apie orą. ".repeat(30)}Prie upės reikia suoliukų senjorams. ${"Ir dar apie orą. ".repeat(30)}`;

  it("is a short text whole, on one line", () => {
    expect(shown(excerpt("Viena\n\n eilutė", [], "lt"))).toBe("Viena eilutė");
  });

  it("begins at the beginning and ends between words", () => {
    const text = shown(excerpt(long, [], "lt"));
    expect(text).toMatch(/^Žodžiai apie orą\..*…$/);
    expect(text.length).toBeLessThanOrEqual(222);
    expect(long).toContain(text.slice(0, -1));
  });

  it("shows what was looked for, wherever it stands", () => {
    const text = shown(excerpt(long, queryWords("suoliukai"), "lt"));
    expect(text).toContain("upės reikia [suoliukų] senjorams");
    expect(text).toMatch(/^….*…$/);
  });

  it("cuts a text without spaces too", () => {
    expect(shown(excerpt("a".repeat(1000), [], "lt")).length).toBeLessThanOrEqual(222);
  });
});
