import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import {
  editSchema,
  limits,
  placeOf,
  proposalSchema,
  seemsAutomatic,
  tidyLine,
  tidyText,
} from "./proposal.form";

const box = [23.9586, 54.364, 24.1024, 54.4431] as const;
const good = {
  title: "Suoliukai prie upės",
  body: "Prie Nemuno tako reikia suoliukų, kad senjorai turėtų kur pailsėti.",
  themes: ["senjorai", "savanoryste"],
  language: "lt",
  where: "city",
  key: "k".repeat(43),
};
type Form = Record<string, string | string[]>;

function parse(fields: Form, hasThemes = true) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return parseWithZod(form, { schema: proposalSchema({ box, hasThemes }) });
}
const errorsOf = (fields: Form) => parse(fields).reply().error ?? {};
function resultOf(fields: Form) {
  const submission = parse(fields);
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return submission.value;
}

describe("the form of a proposal", () => {
  it("takes what residents write, whatever its script", () => {
    const value = resultOf({
      ...good,
      title: "  Пандус 👩‍👩‍👧 prie\u00a0bibliotekos ",
      body: "שלום, צריך ספסלים ליד הנהר.\r\n\r\n\r\n\r\nAčiū!\u0000\u202e",
    });
    expect(value.title).toBe("Пандус 👩‍👩‍👧 prie bibliotekos");
    expect(value.body).toBe("שלום, צריך ספסלים ליד הנהר.\n\nAčiū!");
  });

  it("writes letters one way, however a keyboard composes them", () => {
    expect(tidyLine("Z\u030Cmones")).toBe("Žmones");
    expect(tidyText("a\tb  c\r\nd ")).toBe("a b c\nd");
  });

  it("counts characters as people do", () => {
    expect(errorsOf({ ...good, title: "👍".repeat(limits.title.most) }).title).toBeUndefined();
    expect(errorsOf({ ...good, title: "👍".repeat(limits.title.most + 1) }).title).toEqual([
      "submission:error.titleLong",
    ]);
    expect(errorsOf({ ...good, title: "Abcd" }).title).toEqual(["submission:error.titleShort"]);
    expect(errorsOf({ ...good, body: "ą".repeat(limits.body.most) }).body).toBeUndefined();
    expect(errorsOf({ ...good, body: "ą".repeat(limits.body.most + 1) }).body).toEqual([
      "submission:error.bodyLong",
    ]);
    expect(errorsOf({ ...good, body: "Per trumpai" }).body).toEqual(["submission:error.bodyShort"]);
  });

  it("names everything that is missing at once", () => {
    const errors = errorsOf({ title: " ", body: "", where: "neighbourhood", email: "ona", key: good.key });
    expect(errors).toEqual({
      title: ["submission:error.titleMissing"],
      body: ["submission:error.bodyMissing"],
      themes: ["submission:error.themesMissing"],
      neighbourhood: ["submission:error.neighbourhood"],
      email: ["submission:error.email"],
    });
  });

  it("asks for one to three themes, each counted once", () => {
    expect(errorsOf({ ...good, themes: ["a", "b", "c", "d"] }).themes).toEqual([
      "submission:error.themesMany",
    ]);
    expect(resultOf({ ...good, themes: ["a", "a", "b", "a"] }).themes).toEqual(["a", "b"]);
    expect(resultOf({ ...good, themes: "a" }).themes).toEqual(["a"]);
  });

  it("keeps of the places only the one that was chosen", () => {
    const all = { neighbourhood: "vidzgirio", place: "prie mokyklos", lat: "54.4", lng: "24.05" };
    const chosen = (where: string) => placeOf(resultOf({ ...good, ...all, where }));
    expect(chosen("city")).toEqual({});
    expect(chosen("neighbourhood")).toEqual({ neighbourhood: "vidzgirio" });
    expect(chosen("place")).toEqual({ place: "prie mokyklos" });
    expect(chosen("pin")).toEqual({ point: { lat: 54.4, lng: 24.05 } });
    expect(chosen("elsewhere")).toEqual({});
  });

  it("asks about a place that is chosen and not given, or lies outside", () => {
    expect(errorsOf({ ...good, where: "place", place: " " })).toEqual({
      place: ["submission:error.placeMissing"],
    });
    expect(errorsOf({ ...good, where: "place", place: "a".repeat(201) })).toEqual({
      place: ["submission:error.placeLong"],
    });
    expect(errorsOf({ ...good, where: "pin" })).toEqual({ pin: ["submission:error.pinMissing"] });
    expect(errorsOf({ ...good, where: "pin", lat: "x", lng: "24" })).toEqual({
      pin: ["submission:error.pinMissing"],
    });
    expect(errorsOf({ ...good, where: "pin", lat: "55.7", lng: "21.1" })).toEqual({
      pin: ["submission:error.pinOutside"],
    });
    expect(errorsOf({ ...good, where: "city", lat: "55.7", lng: "21.1" })).toEqual({});
  });

  it("takes one e-mail address and nothing that could be two", () => {
    for (const email of ["ona@example.lt", " o.na+x@sub.example.org ", "ąžuolas@pavyzdys.lt"])
      expect(errorsOf({ ...good, email }), email).toEqual({});
    for (const email of [
      "ona",
      "a@b",
      "a@b.lt, c@d.lt",
      "a@b.lt\nBcc: c@d.lt",
      "<a@b.lt>",
      `${"a".repeat(260)}@b.lt`,
    ])
      expect(errorsOf({ ...good, email }).email, email).toEqual(["submission:error.email"]);
  });

  it("needs the key of the page", () => {
    expect(errorsOf({ ...good, key: "" }).key).toEqual(["submission:error.stale"]);
    expect(errorsOf({ ...good, key: "short" }).key).toEqual(["submission:error.stale"]);
  });

  it("asks for no theme, and takes none, where the organisation has none", () => {
    const { themes: _themes, ...themeless } = good;
    for (const fields of [themeless, good]) {
      const submission = parse(fields, false);
      expect(submission.status === "success" && submission.value.themes).toEqual([]);
    }
    const form = new FormData();
    for (const name of ["title", "body"] as const) form.append(name, good[name]);
    form.append("version", "1");
    expect(parseWithZod(form, { schema: editSchema({ hasThemes: false }) }).status).toBe("success");
  });

  it("tells programs by what no person does", () => {
    const now = 1_000_000;
    expect(seemsAutomatic({ opened: now - 60_000 }, now)).toBe(false);
    expect(seemsAutomatic({ opened: now - 500 }, now)).toBe(true);
    expect(seemsAutomatic({ opened: undefined }, now)).toBe(true);
    expect(seemsAutomatic({ opened: now - 60_000, website: "https://x" }, now)).toBe(true);
  });
});

describe("the form of a change", () => {
  it("holds wording and themes to the same rules", () => {
    const form = new FormData();
    form.append("title", "Ab");
    form.append("version", "1");
    expect(parseWithZod(form, { schema: editSchema({ hasThemes: true }) }).reply().error).toEqual({
      title: ["submission:error.titleShort"],
      body: ["submission:error.bodyMissing"],
      themes: ["submission:error.themesMissing"],
    });
  });
});
