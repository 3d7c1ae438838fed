import { describe, expect, it } from "vitest";
import { type Piece, wordDifference } from "./word-difference";

const written = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}]` : `[+${text}]`))
    .join("");

describe("the difference of two texts", () => {
  it.each([
    ["Reikia dviejų suoliukų.", "Reikia trijų suoliukų.", "Reikia [-dviejų][+trijų] suoliukų."],
    ["Prie tako.", "Prie tako.", "Prie tako."],
    ["", "Naujas", "[+Naujas]"],
    ["Senas", "", "[-Senas]"],
    ["viena\ndvi", "viena\ntrys", "viena\n[-dvi][+trys]"],
    ["a b c d", "b c d e", "[-a ]b c d[+ e]"],
  ])("%j to %j", (before, after, expected) => {
    expect(written(wordDifference(before, after))).toBe(expected);
  });

  it("holds both texts whole, however long and unlike they are", () => {
    const before = Array.from({ length: 2500 }, (_, i) => `žodis${i * 7}`).join(" ");
    const after = Array.from({ length: 2500 }, (_, i) => `kitas${i * 3}`).join(" ");
    const pieces = wordDifference(before, after);
    const without = (kind: Piece["kind"]) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join("");
    expect(without("new")).toBe(before);
    expect(without("gone")).toBe(after);
  });
});
