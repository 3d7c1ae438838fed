import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./fonts.css", import.meta.url), "utf8");
const faces = [...css.matchAll(/url\("(\/fonts\/[\w-]+\.woff2)"\)[^}]*unicode-range:\s*([^;]+);/g)].map(
  (match) => ({
    file: match[1] ?? "",
    ranges: (match[2] ?? "").split(",").map((range) => {
      const [from = "", to = from] = range.trim().slice(2).split("-");
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    }),
  }),
);
const served = (kind: string, letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return faces
    .filter(
      ({ file, ranges }) => file.includes(kind) && ranges.some(({ from, to }) => code >= from && code <= to),
    )
    .map(({ file }) => file);
};

const basic = "AaĄąČčĘęĖėĮįŠšŲųŪūŽžYy09„“”‚‘’–—…·§€№°\u00a0";
const cyrillic = "АаЯяЁёҐґЄєІіЇїЫы";
const latin = "ĀāÄäÖöŁłŃńÓóŚśŻżŹźßéñ";

test.each([
  ["sans", "sans-lt", `${basic}×−→←✓•`],
  ["sans", "sans-cyrillic", cyrillic],
  ["sans", "sans-latin", latin],
  ["serif", "serif-lt", basic],
  ["serif", "serif-latin", latin],
])("of the %s only %s serves its letters", (kind, file, letters) => {
  for (const letter of letters) {
    expect(served(kind, letter), letter).toEqual([`/fonts/${file}.woff2`]);
  }
});

test("headings in Cyrillic pass the serif and its stand-in by, to the sans", () => {
  expect([...cyrillic].flatMap((letter) => served("serif", letter))).toEqual([]);
  expect(css).toMatch(/"Serif Fallback";[^}]*unicode-range: U\+20-17F, U\+2000-22FF;/);
});

test("the two files that a Lithuanian page loads weigh at most 28 kB together", () => {
  const size = (name: string) => statSync(new URL(`../../public/fonts/${name}.woff2`, import.meta.url)).size;
  expect(size("sans-lt") + size("serif-lt")).toBeLessThanOrEqual(28_000);
});
