import { up } from "db/migrations/0012-meeting-keepers";
import { findMeeting } from "db/queries/meetings";
import { type Migration, sql } from "kysely";
import { expect, it } from "vitest";
import { makeMeeting, makeNeighbourhood } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

const step: Migration = { up };

describeEachEngine("meetings of an older release", ({ db }) => {
  it("keep the neighbourhood they had", async () => {
    const [one, other] = [await makeMeeting(db), await makeMeeting(db)];
    const dainava = await makeNeighbourhood(db, "dainavos");
    for (const table of ["user_neighbourhoods", "meeting_keepers", "meeting_neighbourhoods"])
      await sql`drop table ${sql.table(table)}`.execute(db);
    await sql`alter table meetings add column neighbourhood_id text references neighbourhoods (id)`.execute(
      db,
    );
    await sql`update meetings set neighbourhood_id = ${dainava} where id = ${one.id}`.execute(db);
    await step.up(db);
    expect((await findMeeting(db, one))?.neighbourhoods.map(({ id }) => id)).toEqual([dainava]);
    expect((await findMeeting(db, other))?.neighbourhoods).toEqual([]);
  });
});
