import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIMILAR_WORDS } from "./word-lists";
import {
  fold,
  matchesWord,
  proposalNumberIn,
  queryWords,
  searchWords,
  type TextLanguage,
  wordsOf,
} from "./words";

/** Whether the search index would answer `query` with `text`: every word of the query by one of its alternatives. */
function finds(query: string, text: string, language: TextLanguage = "lt"): boolean {
  const tokens = searchWords(text, language);
  const asked = queryWords(query);
  return asked.length > 0 && asked.every((alternatives) => matchesWord(tokens, alternatives));
}

describe("a query finds", () => {
  it.each([
    ["savanoriu", "Savanorių ugdymas"],
    ["SAVANORIŲ", "Būkime savanoriai!"],
    ["savanoriauti", "Savanorystės centras"],
    ["seniunaiciai", "Padėkime seniūnaičiams"],
    ["seniūnaitis", "seniunaiciams padeti"],
    ["seniunaiciai", "Kiekvienas seniūnaitis"],
    ["medžiai", "pasodinkime medi"],
    ["medziai", "Vienas medis"],
    ["bendruomeniu", "Bendruomenė susirinko"],
    ["senjorai", "Pagyvenusių žmonių dienos centras"],
    ["vyresni", "Užsiėmimai senjorams"],
    ["negalia", "Takas neįgaliesiems"],
    ["volunteers", "Savanorių namai"],
    ["aikstele", "Vaikų žaidimų aikštelių tvarkymas"],
    ["butų", "Socialinių butų fondas"],
    ["žmones", "Žmonių susitikimai"],
    ["suoliuku senjorams", "Suoliukai pagyvenusiems parke"],
    ['(parkas) AND NOT "x" OR parke*', "parke ir and not x or"],
  ])("%s in „%s“", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it("a half-typed last word, and only the last", () => {
    expect(finds("savan", "Savanorystė")).toBe(true);
    expect(finds("dviračių tak", "Dviračių takas")).toBe(true);
    expect(finds("savan parkas", "Savanoriai parke")).toBe(false);
    expect(finds("seniūnai", "seniūnaičiams")).toBe(true);
  });

  it("not what does not stand there", () => {
    expect(finds("medis", "Savanorių ugdymas")).toBe(false);
    expect(finds("savanoriai parke", "Savanorių ugdymas")).toBe(false);
    expect(finds("128", "Proposal P-1280 and 1281")).toBe(false);
  });

  it("texts in the other languages people write in", () => {
    expect(finds("benches", "A bench near the library", "en")).toBe(true);
    expect(finds("лавочка", "Нужна Лавочка у школы", "ru")).toBe(true);
    expect(finds("площадк", "Дитячий Площадка", "uk")).toBe(true);
    expect(finds("пять", "П'ять лавок", "uk")).toBe(true);
    expect(finds("її", "її", "uk")).toBe(true);
    expect(finds("ławka", "Nowa ławka w parku", "pl")).toBe(true);
    expect(finds("lawka", "Nowa ławka w parku", "pl")).toBe(true);
  });
});

describe("what the index keeps", () => {
  it("no stop words and no single letters", () => {
    expect(searchWords("Ir tai yra į A. parką, и в the")).toEqual(["park"]);
    expect(queryWords("ir už į the")).toEqual([]);
    expect(queryWords(" … !? ")).toEqual([]);
  });

  it("numbers, years and a proposal's own number", () => {
    expect(searchWords("P-128: 2021–2027 metais")).toEqual(["p128", "2021", "2027", "met"]);
    expect(finds("128", "P-128 Suoliukai")).toBe(true);
    expect(finds("p–128", "P-128 Suoliukai")).toBe(true);
    expect(finds("2027", "iki 2027 m.")).toBe(true);
  });

  it("letters and digits only, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const token of searchWords(text)) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
        for (const token of queryWords(text).flat()) expect(token).toMatch(/^[\p{L}\p{N}]+\*?$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("a bounded number of words from an unbounded query", () => {
    expect(queryWords("žodis ".repeat(10_000)).length).toBeLessThanOrEqual(12);
    expect(searchWords("a".repeat(100_000))[0]?.length).toBeLessThanOrEqual(40);
  });
});

const LITHUANIAN = fc
  .array(fc.constantFrom(..."aąbcčdeęėfghiįyjklmnoprsštuųūvzž"), { minLength: 2, maxLength: 14 })
  .map((letters) => letters.join(""));

it("a word is found however its diacritics and capitals are typed, wherever it stands", () => {
  fc.assert(
    fc.property(LITHUANIAN, LITHUANIAN, LITHUANIAN, (before, word, after) => {
      fc.pre(searchWords(word).length > 0);
      const text = `${before} ${word}, ${after}`;
      for (const query of [word, fold(word), word.toUpperCase(), word.normalize("NFD"), `${word} ${after}`]) {
        expect(finds(query, text), query).toBe(true);
      }
      expect(finds(word, fold(text)), "text without marks").toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("words keep their places, for highlighting", () => {
  const text = "Ir „Savanorių“ namai";
  expect(wordsOf(text, "lt").map(({ start, end }) => text.slice(start, end))).toEqual(["Savanorių", "namai"]);
});

it("a query that is a proposal's number is recognised", () => {
  for (const query of ["P-128", "p-128", "P128", " p – 128 ", "Nr. P-128", "Р-128"]) {
    expect(proposalNumberIn(query), query).toBe(128);
  }
  for (const query of ["128", "P-0", "P-128 suoliukai", "X-128", "P-", "P-99999999999"]) {
    expect(proposalNumberIn(query), query).toBeUndefined();
  }
});

it("no word has two sets of kin", () => {
  const rows = SIMILAR_WORDS.map(({ lt, en }) => new Set([...searchWords(lt), ...searchWords(en, "en")]));
  const all = rows.flatMap((row) => [...row]);
  expect(all.length).toBe(new Set(all).size);
});
