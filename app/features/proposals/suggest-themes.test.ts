import { vocabularies as seeded } from "db/seeds/starter/vocabularies";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestThemes } from "./suggest-themes";

const starter = Object.entries(seeded).map(([slug, { lt, en }]) => ({ slug, words: `${lt}, ${en}` }));

describe("themes suggested for what is written", () => {
  it.each([
    ["Senjorams reikia daugiau užsiėmimų", "senjorai"],
    ["Kad pagyvenusiems zmonems butu saugu", "senjorai"],
    ["SAVANORIU TALKA prie ežero", "savanoryste"],
    ["Vieta paaugliams po pamokų", "jaunimas"],
    ["Žmonėms su negalia sunku patekti į biblioteką, o neįgaliųjų vežimėliai netelpa", "pazeidziami"],
    ["Maisto bankas skurstantiems", "skurdas"],
    ["Apie smurtą artimoje aplinkoje", "smurtas"],
    ["Darbo vietų kūrimas kooperatyve", "verslas"],
    ["Kalbos kursai pabėgėliams", "integracija"],
    ["A club for pensioners", "senjorai"],
    ["Support for the disabled", "pazeidziami"],
  ])("%s", (text, slug) => {
    expect(suggestThemes(text, starter)[0]).toBe(slug);
  });

  it.each([
    "Prie upės tako reikia suoliukų su atlošais",
    "Čia negalima vaikščioti, akligatvis ir mūsų musės",
    "",
    "🙂🙂 … 12",
  ])("none for „%s“", (text) => {
    expect(suggestThemes(text, starter)).toEqual([]);
  });

  it("puts first what more of the words speak of, and counts a word once however often it stands", () => {
    const two = [
      { slug: "a", words: "parkas, medis" },
      { slug: "b", words: "suolas" },
    ];
    expect(suggestThemes("Suolas, suolai, suolų po medžiais parke", two)).toEqual(["a", "b"]);
    expect(suggestThemes("Suolai po medžiu", two)).toEqual(["a", "b"]);
  });

  it("takes several words only one after another, and a beginning for every word that has it", () => {
    const words = [{ slug: "a", words: "atvira erdvė, riedut*" }];
    expect(suggestThemes("Atviroje erdvėje", words)).toEqual(["a"]);
    expect(suggestThemes("Erdvė, kuri nėra atvira", words)).toEqual([]);
    expect(suggestThemes("Riedutininkams", words)).toEqual(["a"]);
  });

  it("suggests at most three themes, each once and each known, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, words) => {
        const known = [...starter, { slug: "typed", words }];
        const suggested = suggestThemes(`${text} senjorai ${words}`, known);
        expect(suggested.length).toBeLessThanOrEqual(3);
        expect(new Set(suggested).size).toBe(suggested.length);
        expect(known.map(({ slug }) => slug)).toEqual(expect.arrayContaining(suggested));
      }),
    );
  });
});
