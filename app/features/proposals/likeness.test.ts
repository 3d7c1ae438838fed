import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Compared, isNear, likeness, rarityOf, wordsToCompare } from "./likeness";

const words = wordsToCompare({
  title: "Suoliukai prie upės tako",
  body: "Senjorams sunku eiti. Senjorai ilsisi. Suolų nėra.",
  language: "lt",
});
const titled = words.filter(({ weight }) => weight === 1);
const other = (held: Compared["held"], more: Partial<Compared> = {}): Compared => ({
  ...{ held, rarity: words.map(() => 1), titleLength: 3, sameTheme: false, near: false },
  ...more,
});
const title = (count: number) => words.map((_, place) => (place < count ? "title" : undefined));

describe("the words to compare by", () => {
  it("are those of the title, then those that the text says most often, each once in whatever inflection", () => {
    expect(titled).toHaveLength(3);
    expect(words[3]).toMatchObject({ tokens: ["senjor"], weight: 0.5 });
    const tokens = words.flatMap((word) => word.tokens);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it("are at most twelve, however much is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.lorem({ maxCount: 200 }), (name, text) => {
        const compared = wordsToCompare({ title: `${name} ${text}`, body: text, language: "en" });
        expect(compared.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe("how alike two proposals are", () => {
  it("is whole for the same title, less for fewer of its words, and nothing for one word by chance", () => {
    expect(likeness(words, other(title(3)))).toBe(1);
    expect(likeness(words, other(title(2)))).toBeCloseTo(2 / 3);
    expect(likeness(words, other(title(1)))).toBe(0);
  });

  it("takes one shared word where theme or place is the same, and theme and place alone never", () => {
    const oneWord = likeness(words, other(title(1), { sameTheme: true }));
    expect(oneWord).toBeGreaterThan(0.3);
    expect(likeness(words, other(title(1), { sameTheme: true, near: true }))).toBeGreaterThan(oneWord);
    expect(likeness(words, other([], { sameTheme: true, near: true }))).toBe(0);
  });

  it("counts what everybody writes for little", () => {
    const common = words.map(() => rarityOf(60_000, 100_000));
    expect(likeness(words, other(title(2), { rarity: common }))).toBe(0);
    expect(rarityOf(10, 100_000)).toBe(1);
    expect(rarityOf(100_000, 100_000)).toBeCloseTo(0, 2);
  });

  it("finds by the text too what the title says otherwise", () => {
    const inText = words.map(() => "body" as const);
    expect(likeness(words, other(inText))).toBeGreaterThan(0.3);
  });

  it("never shrinks when one more word, the theme or the place is shared", () => {
    const held = fc.array(fc.constantFrom("title" as const, "body" as const, undefined), {
      minLength: words.length,
      maxLength: words.length,
    });
    const rarity = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: words.length,
      maxLength: words.length,
    });
    fc.assert(
      fc.property(held, rarity, fc.nat(words.length - 1), (some, rare, place) => {
        const before = likeness(words, other(some, { rarity: rare }));
        const more = some.map((where, i) => (i === place ? "title" : where));
        const isSecond = some.filter(Boolean).length !== 0;
        if (isSecond) expect(likeness(words, other(more, { rarity: rare }))).toBeGreaterThanOrEqual(before);
        const shared = { rarity: rare, sameTheme: true, near: true };
        expect(likeness(words, other(some, shared))).toBeGreaterThanOrEqual(before);
        expect(before).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it("calls near what is in one neighbourhood or within half a kilometre", () => {
  const here = { lat: 54.4, lng: 24.05 };
  expect(isNear(here, { lat: 54.4, lng: 24.057 })).toBe(true);
  expect(isNear(here, { lat: 54.4, lng: 24.058 })).toBe(false);
  expect(isNear({ neighbourhood: "a" }, { neighbourhood: "a", ...here })).toBe(true);
  expect(isNear({}, {})).toBe(false);
  expect(isNear(here, { neighbourhood: "a" })).toBe(false);
});
