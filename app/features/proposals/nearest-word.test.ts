import { describe, expect, it } from "vitest";
import { nearestWord, slipsBetween } from "./nearest-word";

describe("a slip of the pen", () => {
  it.each([
    ["savnoriai", "savanoriai", 1],
    ["savanoriai", "savanoraii", 1],
    ["suoliukas", "soliukai", 2],
    ["parkas", "parkas", 0],
    ["parkas", "senjorai", 3],
  ])("between „%s“ and „%s“ is counted, up to three: %i", (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
    expect(slipsBetween(other, one, 2)).toBe(slips);
  });

  const known = new Map([
    ["savanoriai", 3],
    ["savanoriu", 9],
    ["parkas", 5],
    ["tarkas", 1],
    ["namo", 4],
  ]);

  it("leads to the nearest word, and of equally near ones to the commonest", () => {
    expect(nearestWord("savanorai", known)).toBe("savanoriai");
    expect(nearestWord("markas", known)).toBe("parkas");
  });

  it("leads nowhere where nothing is near, or the word is short or right", () => {
    expect(nearestWord("zzzzzzzz", known)).toBeUndefined();
    expect(nearestWord("nam", known)).toBeUndefined();
    expect(nearestWord("namo", new Map([["namo", 4]]))).toBeUndefined();
  });
});
