import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";

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
  return faces.filter(
    ({ file, ranges }) => file.includes(kind) && ranges.some(({ from, to }) => code >= from && code <= to),
  );
};

describe.each(["sans", "serif"])("%s", (kind) => {
  test.each([
    ["lt", "AaĄąČčĘęĖėĮįŠšŲųŪūŽžYy09„“”‚‘’–—…·•§€№°×−→←✓\u00a0"],
    ["cyrillic", "АаЯяЁёҐґЄєІіЇїЫы"],
    ["latin", "ĀāÄäÖöŁłŃńÓóŚśŻżŹźßéñ"],
  ])("the %s file alone serves its letters", (subset, letters) => {
    for (const letter of letters) {
      expect(
        served(kind, letter).map((face) => face.file),
        letter,
      ).toEqual([`/fonts/${kind}-${subset}.woff2`]);
    }
  });
});

test("the two files that a Lithuanian page loads weigh at most 36 kB together", () => {
  const size = (name: string) => statSync(new URL(`../../public/fonts/${name}.woff2`, import.meta.url)).size;
  expect(size("sans-lt")).toBeLessThanOrEqual(22_000);
  expect(size("serif-lt")).toBeLessThanOrEqual(16_000);
});
