import fc from "fast-check";
import { expect, it } from "vitest";
import { sortKey } from "./sort-key";

/** As an engine would with the bytes of the keys. */
const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0);

it.each([
  ["the alphabet", "a ą b c č d e ę ė f g h i į y j k l m n o p r s š t u ų ū v z ž"],
  [
    "neighbourhoods",
    "Alyčio Dainavos Dvaro Jurgiškių Kalvos Likiškių Panemunės Senamiesčio Ulonų Vidzgirio Volungės",
  ],
  ["kin letters differ last", "asa ąsa asilas eglė ėglis egzas Ilgis ylos įmonė Jonas"],
  ["č is a letter of its own", "cypti cukrus čabuvis čia dalia"],
  ["š and ž too", "sūnus svogūnas šaka šuo takas zuikis žalias žuvis"],
  ["small before capital", "jaunimas Jaunimas jaunystė"],
  ["the shorter first", "vaikai vaikaičiai vaikas"],
])("%s", (_, list) => {
  const sorted = list.split(" ");
  expect([...sorted].reverse().sort(byKey)).toEqual(sorted);
});

it("sorts numbers inside text by value", () => {
  const sorted = ["Veiksmas 1", "Veiksmas 2", "Veiksmas 10", "Veiksmas 22", "Veiksmas 100"];
  expect([...sorted].reverse().sort(byKey)).toEqual(sorted);
  expect(byKey("Nr. 007", "Nr. 8")).toBe(-1);
});

it("looks past quotation marks, and takes words one by one", () => {
  expect(byKey("„Žiburys“", "Zebras")).toBe(1);
  expect(byKey("„Ainiai“", "Bitė")).toBe(-1);
  expect(byKey("Dvaro g.", "Dvarokalnis")).toBe(-1);
});

it("takes composed and decomposed letters alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(sortKey(text.normalize("NFD"))).toBe(sortKey(text.normalize("NFC")));
    }),
  );
});

it("is made of digits only, which every collation keeps in order", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^[0-9]+$/.test(sortKey(text))));
});

it("agrees with CLDR's Lithuanian collation on every difference of letters", () => {
  const cldr = new Intl.Collator("lt", { sensitivity: "base" });
  const letters = [..."aąbcčdeęėfghiįyjklmnoprsštuųūvzžAĄČĘĖĮYŠŲŪŽ"];
  const word = fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(word, word, (a, b) => {
      const expected = Math.sign(cldr.compare(a, b));
      if (expected !== 0) expect(byKey(a, b)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
