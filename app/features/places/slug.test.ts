import { describe, expect, it } from "vitest";
import { slugOf } from "./slug";

describe("the end of an address, made of a name", () => {
  const of = (name: string, taken: readonly string[] = []) => slugOf(name, { taken, otherwise: "tema" });

  it.each([
    ["Šeimų būstas", "seimu-bustas"],
    ["Žąsys – ir ėriukai!", "zasys-ir-eriukai"],
    ["  „Senjorai“ 65+ ", "senjorai-65"],
    ["Straße Łódź", "strasse-lodz"],
    ["Молодь", "tema"],
    ["👵🏽", "tema"],
  ])("%s becomes %s", (name, slug) => expect(of(name)).toBe(slug));

  it("takes a number where somebody has it", () => {
    expect(of("Senjorai", ["senjorai", "senjorai-2"])).toBe("senjorai-3");
    expect(of("🙂", ["tema"])).toBe("tema-2");
  });

  it("ends a long one between words, and fits an address", () => {
    const long = of("labai ".repeat(30));
    expect(long).toMatch(/^labai(-labai)+$/);
    expect(long.length).toBeLessThanOrEqual(60);
    expect(of("a".repeat(200))).toHaveLength(60);
  });
});
