import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPAQUE, splitSentences } from "./sentences";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["Suoliukų trūksta.", "Ypač prie tako!", "Kas juos pastatys?"],
    ["2022 m. birželio 15 d. vyko susitikimas.", "Jame buvo 30 žmonių."],
    ["2022 m. Alytuje vyko šeši susitikimai.", "Nuo 2023 m. Dzūkijoje jų bus daugiau."],
    ["Strategija galios iki 2027 m.", "Ji bus peržiūrima."],
    ["Įstaiga įsikūrusi Jaunimo g. 3, Alytuje.", "Ji maža."],
    ["Skirta 34 874,99 Eur.", "Lėšos jau gautos."],
    ["Tai sudaro 45 proc. visų, t. y. 12 žmonių, pvz. Dainavoje, žr. 2 priedą.", "Toliau – kiti."],
    ["Kalbėjo prof. A. B. Jonaitienė ir V. Petraitis.", "Niekas neprieštaravo."],
    ["Susitikimas prasidės 18 val. 30 min. bibliotekoje, Nr. 5 salėje."],
    ["Reikia suoliukų, šiukšliadėžių ir t. t.", "Taip pat šviesos ir pan.", "Ir tylos."],
    ["1. Tikslas – mažinti skurdą.", "2. Kitas tikslas."],
    ["II. Bendruomenė.", "Ji gyva."],
    ["Atitinka uždavinius 4.7 ir 4.9.", "Kiti netinka."],
    ["Ji sakė: „Noriu suoliuko. Ir medžio.“", "Tada nutilo."],
    ["„Kada pastatys?“ – klausė senjorė.", "„Rytoj.“", "Visi nusijuokė."],
    ["Taip (žr. priedą. Jis ilgas.) ir liko.", "Gerai…", "Tikrai?!", "Taip."],
    ["**Svarbu.**", "Tai pirma.", "**Antra.**"],
    ["The city has 6 groups, e.g. elders.", "They met in June."],
  ])("parts „%s“", (...sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  it("takes a number that follows an abbreviation as its own", () => {
    expect(split("Gyvena Dvaro g. 5. Kitas gyvena Kalvų g. 7.")).toEqual([
      "Gyvena Dvaro g. 5.",
      "Kitas gyvena Kalvų g. 7.",
    ]);
  });

  it("leaves a marker with the sentence it stands in or whose full stop it follows", () => {
    const mark = OPAQUE.repeat(4);
    expect(split(`Pirmas ${mark}. Antras. ${mark} ${mark} Trečias.${mark}Ketvirtas.`)).toEqual([
      `Pirmas ${mark}.`,
      `Antras. ${mark} ${mark}`,
      `Trečias.${mark}`,
      "Ketvirtas.",
    ]);
    expect(split(`2022 m. ${mark} birželį.`)).toHaveLength(1);
  });

  it("lets a no-break space hold a sentence together", () => {
    expect(split("Iki 2027 metų pabaigos m.\u00a0Ji")).toHaveLength(1);
  });

  it("loses nothing but white space between sentences", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Ab m.!? „“()5*-\n\u00a0".split("")) }), (text) => {
        expect(split(text).join("").replace(/[ \n]/g, "")).toBe(text.replace(/[ \n]/g, ""));
      }),
    );
  });
});
