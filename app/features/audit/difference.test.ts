import { describe, expect, it } from "vitest";
import { aroundDifference, differences } from "./difference";

const of = (before: unknown, after: unknown) =>
  differences(
    before === undefined ? null : JSON.stringify(before),
    after === undefined ? null : JSON.stringify(after),
  );

describe("what an entry says was changed", () => {
  it("is what differs, without what only programs need", () => {
    const before = { status: "received", statusNote: null, publishedAt: null, version: 1 };
    const after = {
      status: "published",
      statusNote: null,
      publishedAt: "2026-03-01",
      version: 2,
      eventId: "x",
    };
    expect(of(before, after)).toEqual([
      { path: ["status"], from: "received", to: "published" },
      { path: ["publishedAt"], from: undefined, to: "2026-03-01" },
    ]);
  });

  it("reaches into what has parts, and takes a list as a whole", () => {
    const plan = (place: string, agenda: string[]) => ({ plan: { place, chair: "Ona" }, agenda });
    expect(of(plan("Biblioteka", ["a"]), plan("Mokykla", ["a", "b"]))).toEqual([
      { path: ["plan", "place"], from: "Biblioteka", to: "Mokykla" },
      { path: ["agenda"], from: ["a"], to: ["a", "b"] },
    ]);
  });

  it("is all of it where something came or went, and nothing where nothing was written", () => {
    expect(of(undefined, { title: "Nauja", body: "" })).toEqual([
      { path: ["title"], from: undefined, to: "Nauja" },
    ]);
    expect(of({ title: "Sena" }, undefined)).toEqual([{ path: ["title"], from: "Sena", to: undefined }]);
    expect(of(undefined, undefined)).toEqual([]);
  });

  it("does not take what a change leaves out for gone", () => {
    expect(of({ title: "a", body: "b" }, { title: "c" })).toEqual([{ path: ["title"], from: "a", to: "c" }]);
  });
});

describe("two long texts", () => {
  it("are shown from where they begin to differ", () => {
    const start = "vienodi žodžiai ".repeat(30);
    const [from, to] = aroundDifference(`${start}senas galas`, `${start}naujas galas`);
    expect(from).toMatch(/^…žodžiai .*senas galas$/);
    expect(to).toMatch(/^…žodžiai .*naujas galas$/);
    expect(from.length).toBeLessThan(80);
  });

  it("are shown whole where they are short, and end where they would not", () => {
    expect(aroundDifference("taip", "ne")).toEqual(["taip", "ne"]);
    expect(aroundDifference("", "a".repeat(500))[1]).toBe(`${"a".repeat(240)}…`);
  });
});
