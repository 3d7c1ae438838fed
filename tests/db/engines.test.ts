import { engineOf } from "db/dialect";
import { migrateToLatest } from "db/migrations/index";
import { inTransaction } from "db/transaction";
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
});
