import { describe, expect, it } from "vitest";
import { hallHours, hallTakes } from "./hall-hours";

const meeting = { heldOn: "2026-06-15", startsAt: "18:00", endsAt: "19:30" };
/** Clocks in Lithuania are three hours ahead in summer. */
const at = (instant: string) => new Date(`2026-06-${instant}:00.000Z`);

describe("the hours in which a hall takes proposals", () => {
  it.each([
    ["15T11:59", "early"],
    ["15T12:00", "open"],
    ["15T15:30", "open"],
    ["16T16:30", "open"],
    ["16T16:31", "late"],
  ])("on %s it is %s", (when, state) => {
    expect(hallHours(meeting, at(when)).state).toBe(state);
  });

  it("lasts three hours where no end is planned, and past midnight where one is", () => {
    expect(hallHours({ ...meeting, endsAt: null }, at("16T18:00")).state).toBe("open");
    expect(hallHours({ ...meeting, endsAt: null }, at("16T18:01")).state).toBe("late");
    expect(hallHours({ ...meeting, startsAt: "23:00", endsAt: "01:00" }, at("16T22:00")).state).toBe("open");
  });

  it("is the whole day and the next where no hour is planned", () => {
    const allDay = { heldOn: "2026-06-15", startsAt: null, endsAt: null };
    expect(hallHours(allDay, at("14T20:59")).state).toBe("early");
    expect(hallHours(allDay, at("14T21:00")).state).toBe("open");
    expect(hallHours(allDay, at("16T20:59")).state).toBe("open");
    expect(hallHours(allDay, at("16T21:00")).state).toBe("late");
  });

  it("is never where the day is not known", () => {
    for (const heldOn of [null, "2026-06"])
      expect(hallHours({ ...meeting, heldOn }, at("15T15:30")).state).toBe("undated");
  });

  it("takes for one more hour what was begun in time", () => {
    expect(hallTakes(meeting, at("16T17:30"))).toBe(true);
    expect(hallTakes(meeting, at("16T17:31"))).toBe(false);
    expect(hallTakes(meeting, at("15T11:59"))).toBe(false);
  });
});
