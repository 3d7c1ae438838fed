import { expect, it } from "vitest";
import { tellingWords } from "./telling-words";

const lt = (text: string) => ({ text, language: "lt" as const });

it("counts texts, whatever the inflection, and shows the commonest form", () => {
  const texts = [
    lt("Suoliukai parke, suoliukai prie upės"),
    lt("Reikia suoliukų ir medžių. Suoliukai!"),
    lt("Medžiai mieste"),
  ];
  expect(tellingWords(texts, [lt("Kursai"), lt("Kursai")], 5)).toEqual([
    { word: "medžių", texts: 2 },
    { word: "suoliukai", texts: 2 },
  ]);
});

it("passes over words that stand everywhere", () => {
  const texts = [lt("Kartą suoliukai"), lt("Kartą suoliukai"), lt("Kartą parke")];
  const others = [lt("Kartą kursai"), lt("Kartą smurtas"), lt("Kartą verslas")];
  expect(tellingWords(texts, others, 5).map(({ word }) => word)).toEqual(["suoliukai"]);
});

it("leaves out short words, numbers and what a single text says", () => {
  expect(tellingWords([lt("Yra 2022 metai upė"), lt("2022 upė"), lt("vienas kartas")], [], 5)).toEqual([]);
  expect(tellingWords([], [], 5)).toEqual([]);
});
