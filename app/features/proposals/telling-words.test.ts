import { expect, it } from "vitest";
import { tellingWords } from "./telling-words";

const lt = (text: string) => ({ text, language: "lt" as const });
const times = (count: number, text: string) => Array.from({ length: count }, () => lt(text));
const others = [...times(10, "Kartą kursai bibliotekoje"), ...times(10, "Kartą verslas turguje")];

it("counts texts, whatever the inflection, and shows the commonest form", () => {
  const texts = [
    ...times(6, "Suoliukai parke, medžiai prie upės"),
    ...times(4, "Reikia suoliukų, parko, upės ir medžių. Suoliukai!"),
  ];
  const words = tellingWords(texts, others, 5);
  expect(words).toContainEqual({ word: "suoliukai", texts: 10 });
  expect(words).toContainEqual({ word: "medžiai", texts: 10 });
});

it("passes over words that stand everywhere, and over what a few texts say", () => {
  const texts = [
    ...times(8, "Kartą suoliukai, medžiai, upelis, parkas"),
    ...times(2, "Kartą suoliukai, medžiai, upelis, parkas ir sliekai"),
  ];
  expect(
    tellingWords(texts, others, 9)
      .map(({ word }) => word)
      .sort(),
  ).toEqual(["medžiai", "parkas", "suoliukai", "upelis"]);
});

it("says nothing where there is too little text, or where one word alone is telling", () => {
  expect(tellingWords(times(9, "Suoliukai, medžiai, upelis, parkas"), others, 5)).toEqual([]);
  expect(tellingWords(times(12, "Suoliukai, medžiai, upelis, parkas"), times(9, "Kursai"), 5)).toEqual([]);
  expect(tellingWords(times(12, "Suoliukai"), others, 5)).toEqual([]);
  expect(tellingWords([], [], 5)).toEqual([]);
});
