import { engineOf } from "db/dialect";
import { migrateToLatest } from "db/migrations/index";
import { inTransaction } from "db/transaction";
import { isUnavailable } from "db/unavailable";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("the database of a test", ({ db, engine, connectAgain }) => {
  it("runs on the engine it says", () => {
    expect(engineOf(db)).toBe(engine);
  });

  for (const round of ["first", "second"]) {
    it(`is empty in the ${round} test and keeps what a transaction wrote`, async () => {
      await inTransaction(db, async (trx) => {
        await trx.insertInto("settings").values({ key: "colour", value: "green" }).execute();
      });
      const rows = await connectAgain().selectFrom("settings").select(["key", "value"]).execute();
      expect(rows.filter((row) => row.key === "colour")).toEqual([{ key: "colour", value: "green" }]);
    });
  }

  it("forgets what a failed transaction wrote", async () => {
    const failing = inTransaction(db, async (trx) => {
      await trx.insertInto("settings").values({ key: "colour", value: "green" }).execute();
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await db.selectFrom("settings").select("key").where("key", "=", "colour").execute()).toEqual([]);
  });

  it("is migrated already, and migrating again does nothing", async () => {
    expect(await migrateToLatest(db)).toEqual([]);
  });

  it("is as it was where a step of its migrations fails, and comes to the newest shape the next time", async () => {
    if (engine === "postgres") {
      await sql`drop schema public cascade`.execute(db);
      await sql`create schema public`.execute(db);
    } else {
      await sql`pragma foreign_keys = off`.execute(db);
      await sql`delete from kysely_migration`.execute(db);
      for (const { name } of await db.introspection.getTables())
        if (!name.startsWith("proposal_words_")) await sql`drop table ${sql.table(name)}`.execute(db);
    }
    // In the way of one of the last steps.
    await sql`create table passkeys (id text)`.execute(db);
    await expect(migrateToLatest(db)).rejects.toThrow(/already exists/);
    const left = (await db.introspection.getTables()).map(({ name }) => name);
    expect(left).toEqual(["passkeys"]);
    await sql`drop table passkeys`.execute(db);
    expect((await migrateToLatest(db)).length).toBeGreaterThan(10);
    expect(await db.selectFrom("proposals").select("id").execute()).toEqual([]);
  });

  if (engine === "postgres")
    it("may lose its connections, in the middle of a transaction too, and is there again for the next", async () => {
      const other = connectAgain();
      const cut = inTransaction(other, async (trx) => {
        await sql`select 1`.execute(trx);
        await sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
        // The news of it comes while nothing is asked.
        await new Promise((resolve) => setTimeout(resolve, 100));
        await sql`select 1`.execute(trx);
      });
      const failure = await cut.catch((error: unknown) => error);
      expect(isUnavailable(failure)).toBe(true);
      expect(await other.selectFrom("proposals").select("id").execute()).toEqual([]);
    });
});
