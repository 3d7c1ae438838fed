import { listAuditOf } from "db/queries/audit-log";
import { listCitationsOfSection } from "db/queries/citations";
import { listStaleCitations } from "db/queries/cited-sources";
import { contentVersion } from "db/queries/counters";
import { listChangedProposals } from "db/queries/indexed-proposals";
import { insertProposalEvent, listProposalEvents } from "db/queries/proposal-events";
import { getSection } from "db/queries/sections";
import { beforeEach, describe, expect, it } from "vitest";
import { confirmCitation } from "~/features/strategy/confirm-citation.server";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { saveSection } from "~/features/strategy/save-section.server";
import { showDraft } from "~/features/strategy/show-draft.server";
import { makeDrafter, makeMeeting, makeProposal, makeStrategy } from "../factories/strategy";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("a section of the strategy", ({ db }) => {
  const sectionId = "section-poreikiai";
  const mail = { origin: "https://sueiga.example", secret: "s" };
  let userId = "";
  const save = (body: string, startedFrom: number) =>
    saveSection(db, { sectionId, title: "Poreikiai", body, startedFrom, userId, ...mail });
  const citations = async () =>
    (await listCitationsOfSection(db, { sectionId })).map(
      ({ sentencePosition, proposalId, meetingId, citedRevision, state }) =>
        `${sentencePosition} ${proposalId ?? meetingId} r${citedRevision} ${state}`,
    );
  const status = async (number: number) =>
    (await db.selectFrom("proposals").select("status").where("number", "=", number).executeTakeFirstOrThrow())
      .status;
  const steps = async (number: number) =>
    (await listProposalEvents(db, { proposalId: `proposal-${number}` })).map(({ kind }) => kind);
  const reword = async (number: number, revision: number) => {
    await db
      .updateTable("proposals")
      .set({ revision, title: `Naujas ${revision}` })
      .where("number", "=", number)
      .execute();
    await flagStaleCitations(db, { proposalId: `proposal-${number}` });
  };

  beforeEach(async () => {
    userId = await makeDrafter(db);
    await makeMeeting(db, 3);
    await makeProposal(db, 12, { receipt_hash: "hash" });
    await makeProposal(db, 13, { revision: 4 });
    await makeProposal(db, 14, { status: "received", published_at: null });
    await makeStrategy(db, { sections: ["poreikiai"] });
  });

  it("keeps each saved text as a revision, and its citations with the wording they rest on", async () => {
    expect(await save("Trūksta suoliukų [@P-12; @S-3]. Ir šviesos [@P-13].", 1)).toEqual({
      ok: true,
      revision: 2,
      unknown: [],
    });
    expect(await citations()).toEqual([
      "0 proposal-12 r1 current",
      "0 meeting-3 r1 current",
      "1 proposal-13 r4 current",
    ]);
    expect(await getSection(db, { id: sectionId })).toMatchObject({ revision: 2, updatedBy: "drafter" });
    expect(
      await db.selectFrom("section_revisions").select(["revision", "made_by"]).orderBy("revision").execute(),
    ).toEqual([{ revision: 2, made_by: userId }]);
    expect(await listAuditOf(db, { subjectKind: "section", subjectId: sectionId })).toHaveLength(1);
    expect(await contentVersion(db)).toBeGreaterThan(0);
  });

  it("stops considering a proposal once nothing cites it any more, unless a person set it so", async () => {
    await save("Trūksta suoliukų [@P-12]. Antras [@P-13].", 1);
    const { id } = await db
      .selectFrom("proposals")
      .select("id")
      .where("number", "=", 13)
      .executeTakeFirstOrThrow();
    await insertProposalEvent(db, {
      ...{ id: "z-by-hand", proposalId: id, kind: "considered", at: "2999-01-01T10:00:00.000Z" },
      ...{ note: null, userId },
    });
    const before = await contentVersion(db);
    await save("Trūksta suoliukų [@P-12].", 2);
    expect([await status(12), await status(13)]).toEqual(["considered", "considered"]);
    await save("Trūksta suoliukų.", 3);
    expect([await status(12), await status(13)]).toEqual(["published", "considered"]);
    const changed = await listChangedProposals(db, { since: before });
    expect(changed.changed.map(({ number, status: now }) => [number, now])).toContainEqual([12, "published"]);
    await save("Vėl trūksta suoliukų [@P-12].", 4);
    expect(await status(12)).toBe("considered");
    await db.updateTable("proposals").set({ status: "included" }).where("number", "=", 12).execute();
    await save("Nieko.", 5);
    expect(await status(12), "a decision stays").toBe("included");
  });

  it("keeps considering what another section still cites", async () => {
    await db
      .insertInto("sections")
      .values({
        ...{ id: "other", strategy_id: (await getSection(db, { id: sectionId })).strategyId, slug: "kitas" },
        ...{ title: "Kitas", guidance: null, position: 2, body: "", revision: 1 },
        ...{ updated_at: "2022-07-01T09:00:00.000Z", updated_by: null },
      })
      .execute();
    await save("Trūksta suoliukų [@P-12].", 1);
    await saveSection(db, {
      ...{ sectionId: "other", title: "Kitas", body: "Ir čia [@P-12].", startedFrom: 1, userId, ...mail },
    });
    await save("Nieko.", 2);
    expect(await status(12)).toBe("considered");
  });

  it("says which markers name nothing that can be cited, and keeps them as text", async () => {
    const body = "Vienas [@P-999; @S-9; @P-14].";
    expect(await save(body, 1)).toMatchObject({ ok: true, unknown: ["P-999", "S-9", "P-14"] });
    expect(await citations()).toEqual([]);
    expect((await getSection(db, { id: sectionId })).body).toBe(body);
  });

  it("never lets a second writer overwrite the first", async () => {
    expect((await save("Pirmoji ranka.", 1)).ok).toBe(true);
    const second = await save("Antroji ranka.", 1);
    expect(second).toMatchObject({ ok: false, reason: "strategy:editor.conflict" });
    expect(second).toMatchObject({ theirs: { body: "Pirmoji ranka.", revision: 2, updatedBy: "drafter" } });
    expect((await getSection(db, { id: sectionId })).body).toBe("Pirmoji ranka.");
  });

  it("is saved once when two browsers save the same text, and by one of two that save different ones", async () => {
    const same = await Promise.all([save("Tas pats.", 1), save("Tas pats.\r\n", 1)]);
    expect(same.map(({ ok }) => ok)).toEqual([true, true]);
    const [a, b] = await Promise.all([save("Vienas.", 2), save("Kitas.", 2)]);
    expect([a.ok, b.ok].sort()).toEqual([false, true]);
    expect((await getSection(db, { id: sectionId })).revision).toBe(3);
  });

  it("keeps what was cited, and how, through edits, moves and splits", async () => {
    await save("Trūksta suoliukų prie tako [@P-12]. Antras sakinys [@P-13].", 1);
    const before = await listCitationsOfSection(db, { sectionId });
    await reword(12, 2);
    await save(
      "## Nauja\n\nPradžia. Antras sakinys [@P-13].\n\nLabai trūksta suoliukų [@P-12]. Suoliukų trūksta prie tako [@P-12].",
      2,
    );
    expect(await citations()).toEqual([
      "1 proposal-13 r4 current",
      "2 proposal-12 r1 stale",
      "3 proposal-12 r1 stale",
    ]);
    const after = await listCitationsOfSection(db, { sectionId });
    for (const { id } of before) expect(after.map((row) => row.id)).toContain(id);
  });

  it("waits for a person where a source was reworded, until the person confirms that wording", async () => {
    await save("Trūksta suoliukų [@P-12]. Antras [@P-13].", 1);
    await reword(12, 2);
    const [stale] = await listStaleCitations(db, { sectionId });
    expect(stale).toMatchObject({
      number: 12,
      cited: { title: "Pasiūlymas 12" },
      title: "Naujas 2",
      revision: 2,
    });
    await reword(12, 3);
    const citationId = stale?.id ?? "";
    expect(await confirmCitation(db, { citationId, revision: 2, userId })).toEqual({
      ok: false,
      reason: "strategy:editor.confirmTooLate",
    });
    expect(await confirmCitation(db, { citationId, revision: 3, userId })).toEqual({ ok: true });
    expect(await citations()).toEqual(["0 proposal-12 r3 confirmed", "1 proposal-13 r4 current"]);
    await save("Visai kitaip: trūksta suoliukų [@P-12]. Antras [@P-13].", 2);
    expect(await citations()).toEqual(["0 proposal-12 r3 confirmed", "1 proposal-13 r4 current"]);
    await reword(12, 4);
    expect(await citations()).toEqual(["0 proposal-12 r3 stale", "1 proposal-13 r4 current"]);
  });

  it("makes a cited proposal considered, not included, and tells its author once", async () => {
    await db
      .insertInto("proposal_contacts")
      .values({
        ...{ proposal_id: "proposal-12", email: "autorius@example.lt", name: null },
        ...{ name_is_public: 0, language: "lt" },
      })
      .execute();
    await save("Trūksta suoliukų [@P-12].", 1);
    expect(await status(12)).toBe("considered");
    expect(await status(13)).toBe("published");
    expect(await steps(12)).toEqual(["considered", "cited"]);
    await save("Trūksta suoliukų.", 2);
    await save("Trūksta suoliukų [@P-12].", 3);
    expect(await steps(12)).toEqual(["considered", "cited"]);
    const letters = await db.selectFrom("outbox").select("recipient").execute();
    expect(letters).toEqual([{ recipient: "autorius@example.lt" }]);
  });

  describe("of a draft that visitors do not see", () => {
    beforeEach(async () => {
      await db.updateTable("strategies").set({ is_public: 0 }).execute();
    });

    it("tells authors of being cited only when it is opened, and once", async () => {
      await save("Trūksta suoliukų [@P-12].", 1);
      expect(await steps(12)).toEqual(["considered"]);
      const show = (isPublic: boolean) =>
        showDraft(db, { strategyId: "strategy", isPublic, userId, ...mail });
      await show(true);
      await show(true);
      await show(false);
      await show(true);
      expect(await steps(12)).toEqual(["considered", "cited"]);
    });
  });

  it("refuses a text without a title or beyond all measure", async () => {
    const saved = await saveSection(db, {
      ...{ sectionId, title: " ", body: "x", startedFrom: 1, userId, ...mail },
    });
    expect(saved).toEqual({ ok: false, reason: "strategy:editor.titleMissing" });
    expect(await save("x".repeat(400_001), 1)).toEqual({ ok: false, reason: "strategy:editor.tooLong" });
  });
});
