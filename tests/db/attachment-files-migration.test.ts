import { columnTypes } from "db/dialect";
import { up } from "db/migrations/0007-attachment-files";
import { type Migration, sql } from "kysely";
import { expect, it } from "vitest";
import { makeProposal } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

const step: Migration = { up };
const hash = "a".repeat(64);

describeEachEngine("attachments of an older release", ({ db }) => {
  it("keep their id, owner and bytes, which are then there once", async () => {
    const [one, other] = [await makeProposal(db), await makeProposal(db)];
    await sql`drop table attachments`.execute(db);
    await sql`drop table attachment_files`.execute(db);
    const { text, integer, bytes } = columnTypes(db);
    await db.schema
      .createTable("attachments")
      .addColumn("id", text, (c) => c.primaryKey().notNull())
      .addColumn("proposal_id", text, (c) => c.references("proposals.id").onDelete("cascade"))
      .addColumn("meeting_id", text, (c) => c.references("meetings.id").onDelete("cascade"))
      .addColumn("content_type", text, (c) => c.notNull())
      .addColumn("bytes", bytes, (c) => c.notNull())
      .addColumn("hash", text, (c) => c.notNull())
      .addColumn("width", integer)
      .addColumn("height", integer)
      .addColumn("alternative", text, (c) => c.notNull())
      .addColumn("is_sample", integer, (c) => c.notNull())
      .addColumn("created_at", text, (c) => c.notNull())
      .addCheckConstraint("attachment_owner", sql`(proposal_id is null) <> (meeting_id is null)`)
      .execute();
    for (const owner of ["proposal", "meeting"])
      await db.schema.createIndex(`attachments_${owner}`).on("attachments").column(`${owner}_id`).execute();
    for (const [id, proposal] of [
      ["one", one],
      ["other", other],
    ] as const)
      await sql`
        insert into attachments (id, proposal_id, content_type, bytes, hash, width, height, alternative, is_sample, created_at)
        values (${id}, ${proposal.id}, 'image/webp', ${Buffer.from("bytes")}, ${hash}, 3, 2, 'Medis', 0, '2026-03-01')`.execute(
        db,
      );

    await step.up(db);
    expect(await db.selectFrom("attachment_files").selectAll().execute()).toMatchObject([
      { hash, content_type: "image/webp", bytes: Buffer.from("bytes") },
    ]);
    const rows = await db.selectFrom("attachments").selectAll().orderBy("id").execute();
    const kept = { hash, small_hash: null, width: 3, height: 2, alternative: "Medis", is_public: 1 };
    expect(rows).toMatchObject([
      { ...kept, id: "one", proposal_id: one.id },
      { ...kept, id: "other", proposal_id: other.id },
    ]);
    await db.deleteFrom("proposals").where("id", "=", one.id).execute();
    expect(await db.selectFrom("attachments").select("id").execute()).toEqual([{ id: "other" }]);
  });
});
