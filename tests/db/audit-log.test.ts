import { forgetAuditDetails, recordAudit } from "db/queries/audit-log";
import { describe, expect, it } from "vitest";
import { readAsked } from "~/features/audit/audit-filter";
import { exportAudit } from "~/features/audit/export-audit.server";
import { readAudit } from "~/features/audit/read-audit.server";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { rejectProposal } from "~/features/moderation/reject-proposal.server";
import { translator } from "~/i18n";
import { newId } from "~/platform/tokens.server";
import { makeProposal } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const t = translator("lt");
const basis = { secret: "s".repeat(32), mailOrigin: "https://sueiga.example" };

describeEachEngine("the audit log", ({ db }) => {
  const asked = (query = "") => readAsked(new URLSearchParams(query));
  const read = (query = "") => readAudit(db, { asked: asked(query), language: "lt", t });
  const actions = async (query: string) => (await read(query)).entries.map(({ action }) => action);
  const note = (entry: Partial<Parameters<typeof recordAudit>[1]> = {}) =>
    recordAudit(db, {
      ...{ id: newId(), at: "2026-03-10T10:00:00.000Z", userId: null, action: "sign-in" },
      ...{ subjectKind: "user", subjectId: "gone" },
      ...entry,
    });

  it("tells a decision in words: who, what, to which record, what it was and is", async () => {
    const { id: userId } = await makeUser(db, { name: "Rasa Rasienė" });
    const { number } = await makeProposal(db, { status: "received", published_at: null, title: "Žibintai" });
    await rejectProposal(db, { ...basis, number, version: 1, userId, reason: "spam", note: "Tai reklama." });
    const { entries, people } = await read();
    expect(entries).toMatchObject([
      {
        ...{ who: "Rasa Rasienė", action: "Nepaskelbė pasiūlymo" },
        record: { label: `P-${number} Žibintai`, href: expect.stringContaining(String(number)) },
        changes: [
          { label: "Būsena", from: "Laukia", to: "Atmestas" },
          { label: "Priežastis", from: null, to: "Tai reklama arba brukalas" },
          { label: "Paaiškinimas", from: null, to: "Tai reklama." },
        ],
      },
    ]);
    expect(people).toEqual([
      { value: userId, label: "Rasa Rasienė" },
      { value: "system", label: "Sistema" },
    ]);
  });

  it("finds by person, action, days, words and numbers, together", async () => {
    const { id: userId } = await makeUser(db);
    const { number } = await makeProposal(db, {
      status: "received",
      published_at: null,
      title: "Šviestuvai",
    });
    const now = new Date("2026-03-09T21:30:00.000Z");
    await publishProposal(db, { ...basis, number, version: 1, userId, now });
    await note({ action: "change-organisation", before: { name: "100%_senas" }, after: { name: "Naujas" } });
    await note({ at: "2026-03-11T10:00:00.000Z" });
    expect(await actions("")).toEqual(["Prisijungė", "Pakeitė organizacijos duomenis", "Paskelbė pasiūlymą"]);
    expect(await actions(`person=${userId}`)).toEqual(["Paskelbė pasiūlymą"]);
    expect(await actions("person=system&action=sign-in")).toEqual(["Prisijungė"]);
    expect(await actions("from=2026-03-09&to=2026-03-09")).toEqual(["Paskelbė pasiūlymą"]);
    expect(await actions("from=2026-03-10&to=2026-03-10")).toEqual(["Pakeitė organizacijos duomenis"]);
    expect(await actions("q=šviestuvai")).toEqual(["Paskelbė pasiūlymą"]);
    expect(await actions(`q=p-${number}`)).toEqual(["Paskelbė pasiūlymą"]);
    expect(await actions("q=naujas+SENAS")).toEqual(["Pakeitė organizacijos duomenis"]);
    expect(await actions("q=100%25_s")).toHaveLength(1);
    expect(await actions("q=1%25s")).toEqual([]);
    expect(await actions("q=';drop")).toEqual([]);
    expect((await read("page=9")).page).toBe(1);
  });

  it("is a table for other programs in which no cell is a formula", async () => {
    await makeUser(db, { name: "@vardas" });
    await note({ action: "change-organisation", before: { name: "a" }, after: { name: "=1+1" } });
    const { id } = await makeUser(db, { name: " =HYPERLINK(1)" });
    await note({ userId: id, at: "2026-03-11T10:00:00.000Z" });
    const lines = (await exportAudit(db, { asked: asked(), t, language: "lt" })).split("\r\n");
    expect(lines).toEqual([
      "\uFEFFKada,Kas,Ką padarė,Įrašas,Kas pasikeitė",
      "2026-03-11 12:00,' =HYPERLINK(1),Prisijungė,Žmogus,",
      "2026-03-10 12:00,Sistema,Pakeitė organizacijos duomenis,Žmogus,Vardas ar pavadinimas: a → =1+1",
      "",
    ]);
    expect((await exportAudit(db, { asked: asked("q=nėra"), t, language: "lt" })).split("\r\n")).toHaveLength(
      2,
    );
  });

  describe("in the database", () => {
    const change = (values: object) => db.updateTable("audit_log").set(values).execute();

    it("cannot be edited", async () => {
      const { id } = await makeUser(db);
      await note({ before: { a: 1 } });
      for (const values of [
        { at: "2020-01-01T00:00:00.000Z" },
        { action: "x" },
        { subject_kind: "x" },
        { subject_id: "x" },
        { id: "x" },
        { before: '{"a":2}' },
        { after: "{}" },
        { user_id: id },
      ])
        await expect(change(values), JSON.stringify(values)).rejects.toThrow(/keeps what it holds/);
      await expect(db.deleteFrom("audit_log").execute()).rejects.toThrow(/keeps what it holds/);
    });

    it("can forget whose words they were, and who did it", async () => {
      const { id } = await makeUser(db);
      await note({ userId: id, before: { a: 1 }, after: { a: 2 } });
      await forgetAuditDetails(db, { subjectKind: "user", subjectId: "gone" });
      await db.deleteFrom("users").where("id", "=", id).execute();
      expect(await db.selectFrom("audit_log").select(["user_id", "before", "after"]).execute()).toEqual([
        { user_id: null, before: null, after: null },
      ]);
    });
  });
});
