import { describe, expect, it } from "vitest";
import { bareWords, countLinks, suspicionsOf } from "./suspicion";

const honest = {
  title: "Suoliukai prie upės",
  body: "Kaip čia: https://alytus.lt/parkas ir www.pavyzdys.lt.",
  isAutomatic: false,
  isRepeated: false,
};

describe("what may be spam", () => {
  it("is nothing that a person usually writes", () => expect(suspicionsOf(honest)).toEqual([]));

  it("is said with each reason", () => {
    const body = "Pirkite https://a.example http://b.example www.c.example";
    expect(suspicionsOf({ ...honest, body })).toEqual(["links"]);
    expect(suspicionsOf({ ...honest, body, isAutomatic: true, isRepeated: true })).toEqual([
      "automatic",
      "repeated",
      "links",
    ]);
  });

  it("counts an address once, however it is written", () => {
    expect(countLinks("https://www.a.example ir WWW.b.example")).toBe(2);
    expect(countLinks("awww. Gražu")).toBe(0);
  });

  it("knows the same words with other capitals and signs", () =>
    expect(bareWords({ title: "Suoliukai!", body: "Prie  upės." })).toBe(
      bareWords({ title: "suoliukai", body: "prie upės" }),
    ));
});
