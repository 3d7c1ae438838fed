import { up } from "db/migrations/0011-derived-neighbourhood";
import { contentVersion } from "db/queries/counters";
import { type Migration, sql } from "kysely";
import { expect, it } from "vitest";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING } from "~/features/map/selection";
import { makeNeighbourhood, makeProposal } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

const step: Migration = { up };

describeEachEngine("proposals of an older release", ({ db }) => {
  it("get the neighbourhood that their point lies in, unless they have one or lie far away", async () => {
    await makeNeighbourhood(db, "dvaro");
    const other = await makeNeighbourhood(db, "ulonu");
    const pinned = { lng: 24.05, point_precision: "exact" as const };
    const near = await makeProposal(db, { ...pinned, lat: 54.401 });
    const named = await makeProposal(db, { ...pinned, lat: 54.401, neighbourhood_id: other });
    const far = await makeProposal(db, { ...pinned, lat: 55 });
    const whole = await makeProposal(db, {});
    await db.updateTable("neighbourhoods").set({ lat: 54.42 }).where("id", "=", other).execute();
    await sql`alter table proposals drop column neighbourhood_is_derived`.execute(db);
    const before = await contentVersion(db);

    await step.up(db);
    const rows = await db
      .selectFrom("proposals")
      .leftJoin("neighbourhoods", "neighbourhoods.id", "neighbourhood_id")
      .select(["number", "slug", "neighbourhood_is_derived as derived"])
      .orderBy("number")
      .execute();
    expect(rows).toEqual([
      { number: near.number, slug: "dvaro", derived: 1 },
      { number: named.number, slug: "ulonu", derived: 0 },
      { number: far.number, slug: null, derived: 0 },
      { number: whole.number, slug: null, derived: 0 },
    ]);
    expect(await contentVersion(db)).toBe(before + 1);
    const answer = await askSelection(db, { ...EVERYTHING, neighbourhoods: ["dvaro"] });
    expect(answer.numbers(0, 9)).toEqual([near.number]);
  });
});
