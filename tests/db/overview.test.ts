import { countHeldMeetings, findNextMeeting } from "db/queries/overview";
import { beforeEach, expect, it } from "vitest";
import { makeMeeting } from "../factories/strategy";
import { describeEachEngine } from "../setup/engines";

const on = (date: string) => ({ held_on: date, sort_key: date });

describeEachEngine("what the first page tells of meetings", ({ db }) => {
  beforeEach(async () => {
    await makeMeeting(db, 1, { held_on: null, sort_key: "2022-06" });
    await makeMeeting(db, 2, on("2022-08-11"));
    await makeMeeting(db, 3, { ...on("2026-03-02"), is_public: 0 });
    await makeMeeting(db, 4, { ...on("2026-03-20"), starts_at: "17:30" });
    await makeMeeting(db, 5, on("2026-03-10"));
  });

  it("names the nearest meeting that visitors may know of, today's included", async () => {
    expect(await findNextMeeting(db, { today: "2026-03-01" })).toMatchObject({
      number: 5,
      heldOn: "2026-03-10",
    });
    expect(await findNextMeeting(db, { today: "2026-03-10" })).toMatchObject({ number: 5 });
    expect(await findNextMeeting(db, { today: "2026-03-11" })).toMatchObject({
      number: 4,
      startsAt: "17:30",
    });
    expect(await findNextMeeting(db, { today: "2026-03-21" })).toBeUndefined();
  });

  it("counts meetings that took place, those of unknown date too, and no hidden one", async () => {
    expect(await countHeldMeetings(db, { today: "2026-03-01" })).toBe(2);
    expect(await countHeldMeetings(db, { today: "2026-03-15" })).toBe(3);
  });
});
