import { seedDatabase } from "db/seeds/seed";
import { expect, it } from "vitest";
import { readSampleData } from "~/features/organisation/read-sample-data.server";
import { removeSample } from "~/features/organisation/remove-sample-data.server";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("the page of the sample data", ({ db }) => {
  it("counts what is there, and after its removal says what went and who did it", async () => {
    await seedDatabase(db, "sample");
    const { id, name } = await makeUser(db, { roles: ["administrator"] });
    const before = await readSampleData(db);
    expect(before).toMatchObject({ isThere: true, removed: undefined });
    for (const [kind, count] of Object.entries(before.counts)) expect(count, kind).toBeGreaterThan(0);

    const now = new Date("2026-03-02T08:00:00.000Z");
    await removeSample(db, { userId: id, now });
    expect(await readSampleData(db)).toEqual({
      counts: { proposals: 0, meetings: 0, strategies: 0, pictures: 0 },
      isThere: false,
      removed: { at: now.toISOString(), by: name, counts: before.counts },
    });
    // A second press finds nothing, and the log keeps telling of the first.
    await removeSample(db, { userId: id });
    expect((await readSampleData(db)).removed?.at).toBe(now.toISOString());
  });

  it("says that there never was any", async () => {
    await seedDatabase(db, "starter");
    expect(await readSampleData(db)).toMatchObject({ isThere: false, removed: undefined });
  });
});
