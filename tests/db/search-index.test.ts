import { deleteProposalWords, findNumbersByWords, writeProposalWords } from "db/queries/search-index";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { describeEachEngine } from "../setup/engines";

const texts: [number, string, string, "lt" | "en" | "ru" | "uk" | "pl"][] = [
  [1, "Savanorių namai", "Vieta, kur renkasi visi, kas nori padėti.", "lt"],
  [2, "Suoliukai parke", "Prie tako trūksta suoliukų, ypač senjorams.", "lt"],
  [3, "Mokymai seniūnaičiams", "Kaip savanorystę įtraukti į bendruomenės gyvenimą iki 2027 m.", "lt"],
  [4, "A bench near the library", "For the elderly volunteers.", "en"],
  [5, "Лавочка біля школи", "П'ять лавок для дітей.", "uk"],
  [6, "Ławka w parku", "Dla seniorów.", "pl"],
];

describeEachEngine("the word index", ({ db }) => {
  const find = async (query: string) => [...(await findNumbersByWords(db, { query })).numbers];

  beforeEach(async () => {
    await writeProposalWords(
      db,
      texts.map(([number, title, body, language]) => ({ number, title, body, place: null, language })),
    );
  });

  it.each([
    ["savanoriu", [1, 3, 4]],
    ["savanorystė", [1, 3, 4]],
    ["seniunaiciai", [3]],
    ["suoliukas", [2, 4]],
    ["SUOLIUKŲ SENJORAMS", [2, 4]],
    ["savan", [1, 3]],
    ["savan parke", []],
    ["bendruomenių", [3]],
    ["lavočka", []],
    ["лавочка", [5]],
    ["лавоч", [5]],
    ["пять", [5]],
    ["ławka", [6]],
    ["P-3", [3]],
    ["3", [3]],
    ["2027", [3]],
    ["parkas -suoliukai", [2]],
    ['parke" OR 1=1 --', []],
    ["words:* & ! ( ' \\", []],
  ])("finds by „%s“", async (query, numbers) => {
    expect(await find(query)).toEqual(numbers);
  });

  it.each(["ir į ?!", "🪑", "–"])("finds nothing where %j holds no word to look for", async (query) => {
    expect(await find(query)).toEqual([]);
  });

  it("puts those with the words in their title first", async () => {
    const found = await findNumbersByWords(db, { query: "savanoris", ranked: true });
    expect(found?.best[0]).toBe(1);
    const two = await findNumbersByWords(db, { query: "suoliukai senjorai", ranked: true });
    expect(two?.best[0]).toBe(4);
  });

  it("puts the title that holds more of the words above a newer one", async () => {
    await writeProposalWords(db, [
      { number: 7, title: "Medžiai", body: "Senjorams reikia suoliukų kieme.", place: null, language: "lt" },
      { number: 8, title: "Suoliukai kieme", body: "Senjorams.", place: null, language: "lt" },
      { number: 9, title: "Kiemas", body: "Suoliukai senjorams.", place: null, language: "lt" },
    ]);
    const three = await findNumbersByWords(db, { query: "senjorai suoliukai kieme", ranked: true });
    expect(three?.best, "two words in the title, then one, though that is newer").toEqual([8, 9]);
    expect([...(three?.numbers ?? [])]).toEqual([7, 8, 9]);
  });

  it("follows what changes and forgets what is erased", async () => {
    await writeProposalWords(db, [
      { number: 1, title: "Dviračių takas", body: "", place: "Vilniaus g.", language: "lt" },
    ]);
    expect(await find("namai")).toEqual([]);
    expect(await find("dviratis")).toEqual([1]);
    expect(await find("vilniaus")).toEqual([1]);
    await deleteProposalWords(db, { numbers: [1, 2] });
    expect(await find("dviratis")).toEqual([]);
    expect(await find("suoliukai")).toEqual([4]);
  });

  it("takes any text and any query without failing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        async (text, query) => {
          await writeProposalWords(db, [{ number: 9, title: text, body: text, place: null, language: "lt" }]);
          await findNumbersByWords(db, { query, ranked: true });
        },
      ),
      { numRuns: 150 },
    );
  });
});
