import { expect, it } from "vitest";
import { frequentWords } from "./frequent-words";

const lt = (text: string) => ({ text, language: "lt" as const });

it("counts texts, whatever the inflection, and shows the commonest form", () => {
  const words = frequentWords(
    [
      lt("Suoliukai parke, suoliukai prie upės"),
      lt("Reikia suoliukų ir medžių. Suoliukai!"),
      lt("Medžiai mieste"),
    ],
    5,
  );
  expect(words).toEqual([
    { word: "medžių", texts: 2 },
    { word: "suoliukai", texts: 2 },
  ]);
});

it("leaves out short words, numbers and what a single text says", () => {
  expect(frequentWords([lt("Yra 2022 metai upė"), lt("2022 upė"), lt("vienas kartas")], 5)).toEqual([]);
});
