import { describe, expect, it } from "vitest";
import { isAhead, mayPublishMinutes, missingFromMinutes, phaseOf } from "./meeting";

describe("where a meeting stands", () => {
  it.each([
    ["2026-11-24", "draft", "next"],
    ["2026-11-23", "draft", "waiting"],
    ["2026-11", "draft", "next"],
    ["2026-10", "draft", "waiting"],
    [null, "draft", "waiting"],
    ["2026-12-01", "published", "past"],
  ] as const)("%s, minutes %s: %s", (heldOn, minutes, phase) => {
    expect(phaseOf({ heldOn, minutes }, "2026-11-24")).toBe(phase);
  });
});

describe("a meeting that has not begun at 18:00 on 24 November", () => {
  const now = { date: "2026-11-24", time: "18:00" };
  it.each([
    ["2026-11-25", null, true],
    ["2026-11-24", "18:01", true],
    ["2026-11-24", "18:00", false],
    ["2026-11-24", null, false],
    ["2026-11-23", "19:00", false],
    ["2026-12", null, true],
    ["2026-11", "19:00", false],
    [null, "19:00", false],
  ])("of %s at %s: %s", (heldOn, startsAt, ahead) => {
    expect(isAhead({ heldOn, startsAt }, now)).toBe(ahead);
  });
});

describe("minutes", () => {
  const whole = {
    heldOn: "2026-11-24",
    place: "Biblioteka",
    startsAt: "18:00",
    endsAt: "19:30",
    chair: "Pirmininkė",
    secretary: "Sekretorius",
    notes: "",
    agenda: [{ notes: "Kalbėta apie suoliukus" }],
    people: 12,
  };

  it("lack nothing when every element is there", () => {
    expect(missingFromMinutes(whole)).toEqual([]);
  });

  it("name what they lack, and spaces are nothing", () => {
    const bare = {
      ...{ heldOn: "2026-11", place: " ", startsAt: "18:00", endsAt: null, chair: null, secretary: "" },
      ...{ notes: " ", agenda: [], people: 0 },
    };
    expect(missingFromMinutes(bare)).toEqual([
      "date",
      "place",
      "time",
      "chair",
      "secretary",
      "agenda",
      "notes",
      "attendance",
    ]);
  });

  it("may be published incomplete only knowingly, and never without a day", () => {
    expect(mayPublishMinutes([], false)).toBe(true);
    expect(mayPublishMinutes(["chair"], false)).toBe(false);
    expect(mayPublishMinutes(["chair"], true)).toBe(true);
    expect(mayPublishMinutes(["date"], true)).toBe(false);
  });
});
