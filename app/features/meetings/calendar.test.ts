import { describe, expect, it } from "vitest";
import { localInstant, toCalendar } from "./calendar";

const event = {
  ...{
    uid: "meeting-7@example.lt",
    title: "Sueiga; senjorai, jaunimas",
    date: "2026-06-15",
    startsAt: "18:00",
  },
  ...{
    endsAt: null,
    place: "Biblioteka",
    description: "Pirma\nAntra",
    url: "https://example.lt/7",
    version: 2,
  },
};
const stamp = "2026-05-01T09:00:00.000Z";

describe("a calendar of meetings", () => {
  it("tells local time as calendars everywhere understand it, in summer and in winter", () => {
    expect(localInstant("2026-06-15", "18:00")).toBe("2026-06-15T15:00:00.000Z");
    expect(localInstant("2026-12-15", "18:00")).toBe("2026-12-15T16:00:00.000Z");
    expect(localInstant("2026-12-15", "00:30")).toBe("2026-12-14T22:30:00.000Z");
  });

  it("escapes what the format needs itself, and gives an hour where no end is known", () => {
    const lines = toCalendar("Susitikimai", [event], stamp).split("\r\n");
    expect(lines).toContain("SUMMARY:Sueiga\\; senjorai\\, jaunimas");
    expect(lines).toContain("DESCRIPTION:Pirma\\nAntra");
    expect(lines).toContain("DTSTART:20260615T150000Z");
    expect(lines).toContain("DTEND:20260615T160000Z");
    expect(lines.at(-2)).toBe("END:VCALENDAR");
  });

  it("makes a whole day of a meeting without a time", () => {
    const text = toCalendar("Susitikimai", [{ ...event, startsAt: null }], stamp);
    expect(text).toContain("DTSTART;VALUE=DATE:20260615\r\n");
    expect(text).not.toContain("DTEND");
  });

  it("folds long lines at whole letters", () => {
    const long = "Ąžuolų šlaitas ".repeat(20).trim();
    const text = toCalendar("Susitikimai", [{ ...event, place: long }], stamp);
    for (const line of text.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain(`LOCATION:${long}`);
  });
});
