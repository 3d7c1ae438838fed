import { listAuditOf } from "db/queries/audit-log";
import { contentVersion } from "db/queries/counters";
import { findOrganisation, findOrganisationFacts } from "db/queries/organisation";
import { findUserByEmail } from "db/queries/users";
import { seedDatabase } from "db/seeds/seed";
import { beforeEach, expect, it } from "vitest";
import {
  ensureFirstAdministrator,
  firstAdministratorEmail,
} from "~/features/accounts/ensure-first-administrator.server";
import { factsSeen, setUpOrganisation } from "~/features/organisation/set-up-organisation.server";
import { firstSetupSchema, setupSchema } from "~/features/organisation/setup.form";
import { setupFields } from "~/features/organisation/setup-fields";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const typed = {
  ...{ name: "Nemuno krašto vietos veiklos grupė", shortName: "Nemuno krašto VVG" },
  ...{ territory: "Nemuno kraštas", contactEmail: "Rastine@Nemunas.example" },
  ...{ centre: "55,1694; 23,8813", radius: "7,5" },
};
const who = { ownName: " Rasa   Rasienė ", ownEmail: "Rasa@nemunas.example" };

describeEachEngine("setting up the organisation", ({ db, engine, connectAgain }) => {
  let userId = "";
  beforeEach(async () => {
    await seedDatabase(db, "none");
    await ensureFirstAdministrator(db);
    userId = (await findUserByEmail(db, firstAdministratorEmail))?.id ?? "";
  });

  const first = (change: Partial<Record<keyof typeof typed | "nameEn", string>> = {}, to = db) =>
    setUpOrganisation(to, {
      form: firstSetupSchema.parse({ ...typed, ...who, ...change, seen: factsSeen(undefined) }),
      ...{ userId, language: "lt" },
    });
  const again = async (change: Record<string, string>, seen?: string) => {
    const facts = await findOrganisationFacts(db);
    const form = setupSchema.parse({
      ...Object.fromEntries(Object.entries(setupFields(facts)).filter(([, value]) => value)),
      ...change,
      seen: seen ?? factsSeen(facts),
    });
    return setUpOrganisation(db, { form, userId, language: "lt" });
  };

  it("names the organisation and its first administrator, and visitors see it at once", async () => {
    const before = await contentVersion(db);
    expect(await first()).toEqual({ ok: true });
    expect(await contentVersion(db)).toBeGreaterThan(before);
    expect(await findOrganisation(db, { language: "en" })).toMatchObject({
      ...{ name: typed.name, shortName: typed.shortName, contactEmail: "rastine@nemunas.example" },
      bounds: [expect.closeTo(23.7633, 3), expect.closeTo(55.102, 3), expect.any(Number), expect.any(Number)],
    });
    expect(await findUserByEmail(db, "rasa@nemunas.example")).toMatchObject({
      id: userId,
      name: "Rasa Rasienė",
    });
    expect(await ensureFirstAdministrator(db)).toBe("rasa@nemunas.example");
    const log = await listAuditOf(db, { subjectKind: "organisation", subjectId: "organisation" });
    expect(log).toMatchObject([{ action: "set-up-organisation", userId }]);
    const own = await listAuditOf(db, { subjectKind: "user", subjectId: userId });
    expect(JSON.stringify(own)).not.toContain("nemunas.example");
  });

  it("changes nothing where the administrator's address belongs to somebody else", async () => {
    await makeUser(db, { email: "rasa@nemunas.example" });
    expect(await first()).toMatchObject({ ok: false, reason: "people:error.emailTaken" });
    expect(await findOrganisationFacts(db)).toBeUndefined();
  });

  it("takes two presses for one, and of two people at once tells the second", async () => {
    const connections = engine === "postgres" ? [db, connectAgain()] : [db, db];
    const same = await Promise.all(connections.map((to) => first({}, to)));
    expect(same).toEqual([{ ok: true }, { ok: true }]);
    expect(await first({ name: "Kita grupė" })).toMatchObject({ ok: false, reason: "changed" });
    expect((await findOrganisationFacts(db))?.name.lt).toBe(typed.name);
    expect(await listAuditOf(db, { subjectKind: "organisation", subjectId: "organisation" })).toHaveLength(1);
  });

  it("does not overwrite what somebody else changed", async () => {
    await first();
    const seen = factsSeen(await findOrganisationFacts(db));
    expect(await again({ legalCode: "300000000" })).toEqual({ ok: true });
    const late = await again({ territory: "Kitur" }, seen);
    expect(late).toMatchObject({ ok: false, reason: "changed", facts: { legalCode: "300000000" } });
    expect((await findOrganisationFacts(db))?.territory.lt).toBe("Nemuno kraštas");
  });

  it("keeps a map that nobody moved and languages that the form does not ask for", async () => {
    await first();
    const bounds = { west: 23.9586, south: 54.364, east: 24.1024, north: 54.4431 };
    const territory = '{"lt":"Nemuno kraštas","uk":"Край Німану","en":"Nemunas"}';
    await db
      .updateTable("organisation")
      .set({ ...bounds, territory })
      .execute();
    await again({ officeAddress: "Upės g. 1" });
    const kept = await findOrganisationFacts(db);
    expect(kept?.bounds).toEqual(Object.values(bounds));
    expect(kept?.territory).toEqual({ lt: "Nemuno kraštas", uk: "Край Німану", en: "Nemunas" });
    await again({ radius: "20" });
    expect((await findOrganisationFacts(db))?.bounds[0]).toBeLessThan(23.8);
  });

  it("goes back to Lithuanian where the English name is taken out", async () => {
    await first({ nameEn: "Nemunas LAG" });
    expect((await findOrganisation(db, { language: "en" }))?.name).toBe("Nemunas LAG");
    const facts = await findOrganisationFacts(db);
    const { nameEn: _gone, ...fields } = setupFields(facts);
    const form = setupSchema.parse({
      ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
      seen: factsSeen(facts),
    });
    await setUpOrganisation(db, { form, userId, language: "lt" });
    expect((await findOrganisation(db, { language: "en" }))?.name).toBe(typed.name);
  });

  it.each([
    ["name", "", "organisation:error.name"],
    ["centre", "Kaunas", "organisation:error.centre"],
    ["radius", "900", "organisation:error.radius"],
    ["contactEmail", "rastine@localhost", "accounts:error.emailWrong"],
  ])("asks again for %s when it is %j", (field, value, message) => {
    const result = setupSchema.safeParse({ ...typed, [field]: value || undefined });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
