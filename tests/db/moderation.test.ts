import { listAuditOf } from "db/queries/audit-log";
import { contentVersion } from "db/queries/counters";
import { findModeratedProposal } from "db/queries/moderated-proposal";
import { countForModeration, findNextInQueue, listForModeration } from "db/queries/moderation";
import { listProposalEvents } from "db/queries/proposal-events";
import { findNumbersByWords } from "db/queries/search-index";
import type { ProposalsTable } from "db/tables/proposals";
import { beforeEach, describe, expect, it } from "vitest";
import { answerProposal } from "~/features/moderation/answer-proposal.server";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { rejectProposal } from "~/features/moderation/reject-proposal.server";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import { makeProposal, makeTheme } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const waiting = { status: "received", published_at: null } as const;

describeEachEngine("moderation", ({ db, engine, connectAgain }) => {
  let userId = "";
  beforeEach(async () => {
    userId = (await makeUser(db, { name: "Moderatorė" })).id;
  });

  const basis = { secret: "s".repeat(32), mailOrigin: "https://sueiga.example" };
  const input = (number: number, version = 1) => ({ ...basis, number, version, userId });
  const makeWaiting = (more: Partial<ProposalsTable> = {}) => makeProposal(db, { ...waiting, ...more });
  const read = async (number: number) => {
    const proposal = await findModeratedProposal(db, { number, language: "lt" });
    if (!proposal) throw new Error(`P-${number} is gone`);
    return proposal;
  };
  const giveContact = (proposalId: string) =>
    db
      .insertInto("proposal_contacts")
      .values({
        proposal_id: proposalId,
        email: "autorius@example.org",
        name: null,
        name_is_public: 0,
        language: "lt",
      })
      .execute();

  describe("publishing", () => {
    it("shows the proposal, adds the step, tells the author and leaves a trace", async () => {
      const { id, number } = await makeWaiting({ title: "Savanorių centras", receipt_hash: "hash" });
      await giveContact(id);
      await db.deleteFrom("proposal_words").execute();
      const before = await contentVersion(db);

      expect((await publishProposal(db, input(number))).ok).toBe(true);

      const proposal = await read(number);
      expect(proposal).toMatchObject({ status: "published", version: 2, hasEmail: true });
      expect(proposal.publishedAt).not.toBeNull();
      expect(await contentVersion(db)).toBeGreaterThan(before);
      const { changed_in } = await db
        .selectFrom("proposals")
        .select("changed_in")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      expect(changed_in).toBe(await contentVersion(db));
      const events = await listProposalEvents(db, { proposalId: id });
      expect(events).toMatchObject([{ kind: "published", userId }]);
      const mail = await db.selectFrom("outbox").select("recipient").execute();
      expect(mail).toEqual([{ recipient: "autorius@example.org" }]);
      const log = await listAuditOf(db, { subjectKind: "proposal", subjectId: id });
      expect(log).toMatchObject([{ action: "publish-proposal", userId, userName: "Moderatorė" }]);
      const found = await findNumbersByWords(db, { query: "savanoriu" });
      expect([...(found?.numbers ?? [])]).toEqual([number]);
    });

    it("happens once when two moderators press at the same moment", async () => {
      const { id, number } = await makeWaiting();
      const other = engine === "postgres" ? connectAgain() : db;
      const results = await Promise.all([
        publishProposal(db, input(number)),
        rejectProposal(other, { ...input(number), reason: "spam", note: "" }),
        publishProposal(other, input(number)),
      ]);
      const lost = results.filter((result) => !result.ok);
      expect(lost).toHaveLength(2);
      expect(lost).toMatchObject(Array(2).fill({ reason: "moderation:error.changed" }));
      expect(await listProposalEvents(db, { proposalId: id })).toHaveLength(1);
      expect((await read(number)).version).toBe(2);
    });

    it("refuses what was seen in an older version, and changes nothing", async () => {
      const { id, number } = await makeWaiting({ version: 3 });
      const result = await publishProposal(db, input(number, 2));
      expect(result).toEqual({ ok: false, reason: "moderation:error.changed" });
      expect(await read(number)).toMatchObject({ status: "received", version: 3 });
      expect(await listProposalEvents(db, { proposalId: id })).toEqual([]);
    });

    it("refuses what its author withdrew", async () => {
      const { number } = await makeWaiting({ status: "withdrawn" });
      const result = await publishProposal(db, input(number));
      expect(result).toEqual({ ok: false, reason: "moderation:error.notAllowed" });
    });
  });

  describe("rejecting", () => {
    it("keeps the reason and the words for the author", async () => {
      const { id, number } = await makeWaiting();
      await rejectProposal(db, { ...input(number), reason: "personal_data", note: "Išbraukite pavardę." });
      expect(await read(number)).toMatchObject({
        status: "rejected",
        statusReason: "personal_data",
        statusNote: "Išbraukite pavardę.",
      });
      const events = await listProposalEvents(db, { proposalId: id });
      expect(events).toMatchObject([{ kind: "rejected", note: "Išbraukite pavardę." }]);
    });
  });

  describe("answering", () => {
    it("considers, answers and says why something is not included", async () => {
      const { id, number } = await makeProposal(db);
      await answerProposal(db, input(number), { kind: "consider" });
      await answerProposal(db, input(number, 2), { kind: "answer", answer: "Prašysime savivaldybės." });
      await answerProposal(db, input(number, 3), {
        kind: "not_include",
        note: "Tai kitos programos sritis.",
      });
      expect(await read(number)).toMatchObject({
        status: "not_included",
        statusNote: "Tai kitos programos sritis.",
        answer: "Prašysime savivaldybės.",
      });
      const kinds = (await listProposalEvents(db, { proposalId: id })).map(({ kind }) => kind);
      expect(kinds).toEqual(["considered", "answered", "not_included"]);
    });

    it("is not possible before anyone can read the proposal", async () => {
      const { number } = await makeWaiting();
      const result = await answerProposal(db, input(number), { kind: "answer", answer: "Ačiū" });
      expect(result).toEqual({ ok: false, reason: "moderation:error.notAllowed" });
    });
  });

  describe("undoing", () => {
    it("puts everything back, and keeps both in the log", async () => {
      const { id, number } = await makeWaiting();
      await publishProposal(db, input(number));
      expect((await undoDecision(db, input(number, 2))).ok).toBe(true);
      expect(await read(number)).toMatchObject({ status: "received", publishedAt: null, version: 3 });
      expect(await listProposalEvents(db, { proposalId: id })).toEqual([]);
      const log = await listAuditOf(db, { subjectKind: "proposal", subjectId: id });
      expect(log.map(({ action }) => action)).toEqual(["undo-decision", "publish-proposal"]);
    });

    it("undoes an answer without touching the status", async () => {
      const { number } = await makeProposal(db, { status: "included" });
      await answerProposal(db, input(number), { kind: "answer", answer: "Padaryta." });
      await undoDecision(db, input(number, 2));
      expect(await read(number)).toMatchObject({ status: "included", answer: null, answeredAt: null });
    });

    it("works once", async () => {
      const { number } = await makeWaiting();
      await publishProposal(db, input(number));
      await undoDecision(db, input(number, 2));
      const again = await undoDecision(db, input(number, 3));
      expect(again).toEqual({ ok: false, reason: "moderation:error.notAllowed" });
    });

    it("does not undo what something else has changed since", async () => {
      const { id, number } = await makeWaiting();
      await publishProposal(db, input(number));
      await db
        .updateTable("proposals")
        .set({ status: "included", version: 3 })
        .where("id", "=", id)
        .execute();
      expect((await undoDecision(db, input(number, 3))).ok).toBe(false);
      expect((await undoDecision(db, input(number, 2))).ok).toBe(false);
      expect((await read(number)).status).toBe("included");
    });
  });

  describe("the queue", () => {
    const all = { status: "received", themeSlug: undefined, words: undefined } as const;
    const numbers = async (filter: Partial<Parameters<typeof listForModeration>[1]> = {}) =>
      (await listForModeration(db, { ...all, language: "lt", page: 1, pageSize: 10, ...filter })).map(
        (row) => row.number,
      );

    it("has the oldest first, and finds by status, theme and words", async () => {
      const theme = await makeTheme(db, "jaunimas");
      const at = (day: string) => `2026-03-${day}T08:00:00.000Z`;
      const late = await makeWaiting({ title: "Dviračių takas", submitted_at: at("09") });
      const early = await makeProposal(db, {
        ...waiting,
        title: "Suoliukai parke",
        submitted_at: at("01"),
        themeIds: [theme],
      });
      const done = await makeProposal(db, { title: "Suoliukai prie mokyklos" });
      expect(await numbers()).toEqual([early.number, late.number]);
      expect(await numbers({ themeSlug: "jaunimas" })).toEqual([early.number]);
      expect(await numbers({ words: "suoliuku" })).toEqual([early.number]);
      expect(await numbers({ status: undefined, words: "suoliukas" })).toContain(done.number);
      expect(await numbers({ words: "🪑" })).toEqual([]);
      expect(await countForModeration(db, all)).toMatchObject({ received: 2, published: 1, all: 3 });
      expect(await countForModeration(db, { ...all, words: "suoliukai" })).toMatchObject({
        ...{ received: 1, published: 1, unanswered: 1, all: 2 },
      });
    });

    it("leads on to the next, round to the first, and to nothing when it is empty", async () => {
      const at = "2026-03-01T08:00:00.000Z";
      const first = await makeWaiting({ submitted_at: at });
      const second = await makeWaiting({ submitted_at: at });
      const next = (number: number) => findNextInQueue(db, { after: { submittedAt: at, number } });
      expect(await next(first.number)).toBe(second.number);
      expect(await next(second.number)).toBe(first.number);
      await publishProposal(db, input(first.number));
      expect(await next(second.number)).toBeUndefined();
    });

    it("never carries a private address", async () => {
      const { id, number } = await makeWaiting();
      await giveContact(id);
      const rows = await listForModeration(db, { ...all, language: "lt", page: 1, pageSize: 10 });
      expect(JSON.stringify([rows, await read(number)])).not.toContain("autorius@");
    });
  });
});
