import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSpokenText, splitSpokenText } from "./spoken-text";

describe("a proposal typed in one field", () => {
  it("is a title alone when it is one sentence", () => {
    expect(splitSpokenText("  Suoliukai pakeliui iš poliklinikos. ")).toEqual({
      title: "Suoliukai pakeliui iš poliklinikos",
      body: "",
    });
  });

  it("has no stop at the end of its title, also where somebody typed two", () => {
    expect(splitSpokenText("Takas. .").title).toBe("Takas");
    expect(splitSpokenText("Takas...").title).toBe("Takas...");
  });

  it("has its first sentence as the title", () => {
    expect(splitSpokenText("Reikia suoliukų. Pakeliui nėra kur prisėsti, o kelias ilgas.")).toEqual({
      title: "Reikia suoliukų",
      body: "Pakeliui nėra kur prisėsti, o kelias ilgas.",
    });
  });

  it("has its first line as the title, and keeps abbreviations whole", () => {
    expect(splitSpokenText("Nuo 2022 m. birželio veikiantis klubas\nReikia patalpų")).toEqual({
      title: "Nuo 2022 m. birželio veikiantis klubas",
      body: "Reikia patalpų",
    });
  });

  it("keeps all of a sentence that is too long for a title", () => {
    const long = `Siūlome ${"labai ".repeat(40)}gerą dalyką`;
    const { title, body } = splitSpokenText(long);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/labai…$/);
    expect(body).toBe(long);
  });

  it("comes out the same when it is opened for mending and saved unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Aaą. !\n…„„x "), maxLength: 300 }), (typed) => {
        const once = splitSpokenText(typed);
        fc.pre(once.title !== "");
        expect(splitSpokenText(joinSpokenText(once))).toEqual(once);
      }),
    );
  });

  it("drops no word", () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zĄąČčŠš]{1,12}[.!?]?$/), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (spoken) => {
        const { title, body } = splitSpokenText(spoken.join(" "));
        const kept = `${title} ${body}`.replaceAll(".", "");
        for (const word of spoken) expect(kept).toContain(word.replaceAll(".", ""));
      }),
    );
  });
});
