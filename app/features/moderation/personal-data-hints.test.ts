import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtHints, personalDataHints, withoutHints } from "./personal-data-hints";

const found = (text: string) =>
  personalDataHints(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("personal data in a proposal", () => {
  it.each([
    ["Rašykite vardas.pavarde@pavyzdys.lt, atsakysiu", "email", "vardas.pavarde@pavyzdys.lt"],
    ["adresas: žemyna@įstaiga.lt.", "email", "žemyna@įstaiga.lt"],
    ["Skambinkite +370 612 34567.", "phone", "+370 612 34567"],
    ["tel. +37061234567", "phone", "+37061234567"],
    ["tel. 8 612 34567", "phone", "8 612 34567"],
    ["tel. 861234567", "phone", "861234567"],
    ["tel. (8-315) 12345", "phone", "(8-315) 12345"],
    ["tel. 0 612 34567", "phone", "0 612 34567"],
    ["tel. 00370 612 34567", "phone", "00370 612 34567"],
    ["asmens kodas 33309240064", "personal_code", "33309240064"],
    ["a. k. 38703181745,", "personal_code", "38703181745"],
    ["sąskaita LT12 1000 0111 0100 1000", "bank_account", "LT12 1000 0111 0100 1000"],
    ["Gyvenu Jaunimo g. 5-12, trečiame aukšte", "flat", "Jaunimo g. 5-12"],
    ["Naujoji Sodų g. 14A – 3", "flat", "Sodų g. 14A – 3"],
  ])("%s", (text, kind, words) => expect(found(text)).toEqual([[kind, words]]));

  it.each([
    "2021–2027 m. programa, 4.7 ir 4.9 uždaviniai",
    "Projekto suma 34 874,99 Eur, per metus 120 000 Eur",
    "Susitinkame Jaunimo g. 3, 18:00, 2022-06-15",
    "33309240065 yra ne asmens kodas: paskutinis skaitmuo netinka",
    "Autobusai 1, 8, 15 ir 22 važiuoja kas 20 minučių",
    "LT-63348 Alytus, įmonės kodas 304045184",
    "Sąskaita LT12 1000 0111 0100 1001 neegzistuoja",
    "kontaktas @alytus kitame tinkle",
  ])("%s: nothing", (text) => expect(found(text)).toEqual([]));

  it.each([
    ["Apie tai kalbėjau su Jonu Kazlausku iš trečio aukšto", "Jonu Kazlausku"],
    ["Ona Petraitienė skundžiasi triukšmu", "Ona Petraitienė"],
    ["Paklauskite Onos Petraitienės.", "Onos Petraitienės"],
    ["Padėkime Rūtai Jankauskaitei", "Rūtai Jankauskaitei"],
    ["mačiau Vytautą Petrulį prie laiptų", "Vytautą Petrulį"],
    ["kaimynas Petras Balčiūnas vagia", "Petras Balčiūnas"],
    ["Kęstučio Stankevičiaus šuo", "Kęstučio Stankevičiaus"],
    ["girdėjau iš R. Kazlausko", "R. Kazlausko"],
    ["kaimynė Mariola Ivanauskienė", "Mariola Ivanauskienė"],
    ["Birutė Kavaliauskienė-Petkevičienė", "Birutė Kavaliauskienė-Petkevičienė"],
  ])("a person's name: %s", (text, words) => expect(found(text)).toEqual([["name", words]]));

  it.each([
    "Antano Juozapavičiaus gatvėje trūksta šviestuvų",
    "A. Juozapavičiaus g. duobėta",
    "Jono Basanavičiaus aikštė ir Adolfo Ramanausko-Vanago gimnazija",
    "Šv. Kazimiero bažnyčia prie Rotušės aikštės",
    "Vidzgirio parkas, Dainavos seniūnaitija ir Putinų mikrorajonas",
    "Savanorystės stiprinimas. Socialinis verslas. Senjorai",
    "Alytaus Seniūnaitis kviečia visus",
    "Alytaus miesto vietos veiklos grupė, Alytaus Jurgio Kunčino viešoji biblioteka",
    "Lietuvos Raudonasis Kryžius ir Maltos ordinas padeda senjorams",
    "Alytaus Vidzgirio mokykla, Dzūkijos muziejus, Jotvingių gimnazija",
    "Sutikau Joną Alytuje",
    "Vytauto Didžiojo paminklas, Dainų Slėnis, Jono Pauliaus II aikštė",
    "Rasa ant žolės, saulės laikrodis, Ąžuolų giraitė",
    "Prie Nemuno. Vakare tamsu. Dainų slėnyje vyksta Joninės",
    "Liepų gatvė, prie mokyklos",
  ])("nobody's name: %s", (text) => expect(found(text)).toEqual([]));

  it.each([
    ["Liepų g. 5", "Liepų g. 5"],
    ["Jaunimo g. 14A, prie laiptinės", "Jaunimo g. 14A"],
    ["gyvena Liepų gatvėje 12", "Liepų gatvėje 12"],
    ["Jono Basanavičiaus g. 3", "Basanavičiaus g. 3"],
  ])("asks only the author about a house: %s", (text, words) => {
    expect(found(text)).toEqual([]);
    expect(personalDataHints(text, { houses: true }).map((hint) => text.slice(hint.start, hint.end))).toEqual(
      [words],
    );
  });

  it.each([
    "Liepų gatvėje 3 val. nakties tamsu",
    "Naujojoje gatvėje, 2022 metais",
    "Liepų g. gale",
    "Pramonės g. 20 m pločio",
    "Liepų gatvė, 12 autobusas",
  ])("no house: %s", (text) => expect(personalDataHints(text, { houses: true })).toEqual([]));

  it("finds several in one text, in order", () => {
    expect(found("vardas@pavyzdys.lt arba 8 612 34567, kodas 33309240064").map(([kind]) => kind)).toEqual([
      "email",
      "phone",
      "personal_code",
    ]);
  });

  it("are blacked out and nothing else is", () => {
    expect(withoutHints("Skambinkite +370 612 34567 (Ona), a@b.lt.")).toBe(
      "Skambinkite [pašalinta] (Ona), [pašalinta].",
    );
    expect(withoutHints("Suoliukai prie Nemuno")).toBe("Suoliukai prie Nemuno");
  });

  it("never loses or changes a letter of the text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("a@b.lt", "+370 612 34567", "33309240064", "g. 5-12"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(" ");
        expect(
          cutAtHints(text)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
