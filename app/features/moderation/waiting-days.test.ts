import { expect, it } from "vitest";
import { daysBetween } from "./waiting-days";

it.each([
  ["2026-03-02T08:00:00.000Z", "2026-03-02T20:00:00.000Z", 0],
  ["2026-03-02T21:59:00.000Z", "2026-03-02T22:01:00.000Z", 1],
  ["2026-03-28T12:00:00.000Z", "2026-03-30T12:00:00.000Z", 2],
  ["2026-03-03T08:00:00.000Z", "2026-03-02T08:00:00.000Z", 0],
])("from %s to %s people in Vilnius count %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
