import { listAuditOf } from "db/queries/audit-log";
import { listStaleCitations } from "db/queries/cited-sources";
import { findModeratedProposal } from "db/queries/moderated-proposal";
import { findRedaction, listPrivateRevisions, tookPlace } from "db/queries/redactions";
import { findNumbersByWords } from "db/queries/search-index";
import type { ProposalsTable } from "db/tables/proposals";
import { beforeEach, expect, it } from "vitest";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { redactProposal } from "~/features/moderation/redact-proposal.server";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import { editProposal } from "~/features/proposals/edit-proposal.server";
import { readProposal } from "~/features/proposals/read-proposal.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { makeProposal, makeTheme } from "../factories/proposals";
import { makeStrategy } from "../factories/strategy";
import { aSubmission } from "../factories/submissions";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("taking words out", ({ db }) => {
  const canary = "kanarėlė7f3";
  let userId = "";
  beforeEach(async () => {
    userId = (await makeUser(db)).id;
  });
  const input = (number: number, version = 1) => ({
    ...{ number, version, userId, secret: "s".repeat(32), mailOrigin: "https://sueiga.example" },
  });
  const make = (more: Partial<ProposalsTable> = {}) =>
    makeProposal(db, {
      ...{ title: `Suoliukas prie ${canary} namo`, body: `Gyvenu ten, ${canary}.`, receipt_hash: "hash" },
      ...more,
    });
  const shorter = { title: "Suoliukas prie namo", body: "Gyvenu ten, [pašalinta]." };
  const redact = (number: number, more: Partial<Parameters<typeof redactProposal>[1]> = {}) =>
    redactProposal(db, {
      ...input(number),
      ...shorter,
      place: "",
      name: "",
      reason: "personal_data",
      note: "Be vardų.",
      ...more,
    });
  const read = (number: number) => readProposal(db, { number, language: "lt", mapLabel: () => "žemėlapis" });
  const found = async () => (await findNumbersByWords(db, { query: canary }))?.numbers.length;

  it("changes what everyone reads and finds, and keeps the original for moderators", async () => {
    const { id, number } = await make();
    expect((await redact(number)).ok).toBe(true);
    const page = await read(number);
    expect(page).toMatchObject({ proposal: shorter, redaction: "personal_data" });
    expect(JSON.stringify(page)).not.toContain(canary);
    expect(await found()).toBe(0);
    const originals = await listPrivateRevisions(db, { proposalId: id });
    expect(originals).toMatchObject([{ revision: 1, body: `Gyvenu ten, ${canary}.` }]);
    const log = await listAuditOf(db, { subjectKind: "proposal", subjectId: id });
    expect(log[0]).toMatchObject({ action: "redact-proposal", userId });
    expect(JSON.stringify(log)).not.toContain(canary);
  });

  it("works before anyone can read it, and stays when it is published", async () => {
    const { number } = await make({ status: "received", published_at: null });
    await redact(number);
    expect((await publishProposal(db, input(number, 2))).ok).toBe(true);
    expect(await read(number)).toMatchObject({ proposal: shorter, redaction: "personal_data" });
    expect(await found()).toBe(0);
  });

  it("tells the author what was taken out and why, without repeating it", async () => {
    const { id, number } = await make();
    await db
      .insertInto("proposal_contacts")
      .values({ proposal_id: id, email: "ona@example.org", name: null, name_is_public: 0, language: "lt" })
      .execute();
    await redact(number);
    const mail = await db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    expect(mail.text_body).toContain("asmens duomenys");
    expect(mail.text_body).toContain("Be vardų.");
    expect(JSON.stringify(mail)).not.toContain(canary);
  });

  it("flags the sentences that rest on it, and does not show a drafter what it said", async () => {
    const { id, number } = await make();
    await makeStrategy(db, { sections: ["a"] });
    await db
      .insertInto("citations")
      .values({
        ...{ id: "citation", section_id: "section-a", sentence_position: 0, sentence: "Reikia suoliukų." },
        ...{ proposal_id: id, meeting_id: null, cited_revision: 1, state: "current" },
      })
      .execute();
    await redact(number);
    const stale = await listStaleCitations(db, { sectionId: "section-a" });
    expect(stale).toMatchObject([{ number, cited: null, ...shorter }]);
    expect(JSON.stringify(stale)).not.toContain(canary);
  });

  it("is undone as a wording of its own, and what an earlier redaction hid stays hidden", async () => {
    const { id, number } = await make();
    await redact(number);
    await redact(number, { version: 2, body: "Gyvenu ten.", reason: "other", note: "" });
    expect((await undoDecision(db, input(number, 3))).ok).toBe(true);
    expect(await findModeratedProposal(db, { number, language: "lt" })).toMatchObject({
      ...shorter,
      ...{ revision: 4, version: 4 },
    });
    expect(await findRedaction(db, { proposalId: id })).toMatchObject({ reason: "personal_data" });
    const hidden = await listPrivateRevisions(db, { proposalId: id });
    expect(hidden.map(({ revision }) => revision)).toEqual([1]);
  });

  it("brings the original back for everyone when it is undone", async () => {
    const { id, number } = await make();
    await redact(number);
    await undoDecision(db, input(number, 2));
    expect((await read(number))?.proposal.title).toContain(canary);
    expect((await read(number))?.redaction).toBeNull();
    expect(await found()).toBe(1);
    expect(await listPrivateRevisions(db, { proposalId: id })).toEqual([]);
  });

  it("takes words out of the place and the name too, for good until it is undone", async () => {
    const told = { place: `prie ${canary} namo`, author_name: `Ona ${canary}` };
    const { id, number } = await make({ ...shorter, ...told });
    expect((await redact(number, { place: "prie namo", name: "" })).ok).toBe(true);
    const page = await read(number);
    expect(page?.proposal).toMatchObject({ place: "prie namo", authorName: null });
    expect(JSON.stringify(page)).not.toContain(canary);
    expect(await found()).toBe(0);
    expect(await listPrivateRevisions(db, { proposalId: id })).toMatchObject([
      { place: told.place, authorName: told.author_name },
    ]);
    const log = await listAuditOf(db, { subjectKind: "proposal", subjectId: id });
    expect(JSON.stringify(log)).not.toContain(canary);
    expect((await undoDecision(db, input(number, 2))).ok).toBe(true);
    expect((await read(number))?.proposal).toMatchObject({ place: told.place, authorName: told.author_name });
  });

  it("says that the place went, and only where it did", async () => {
    const { id, number } = await make({ place: `prie ${canary} namo` });
    await redact(number, { place: `prie ${canary} namo` });
    expect(await tookPlace(db, { proposalId: id })).toBe(false);
    await redact(number, { version: 2, place: "" });
    expect(await tookPlace(db, { proposalId: id })).toBe(true);
    await undoDecision(db, input(number, 3));
    expect(await tookPlace(db, { proposalId: id })).toBe(false);
    const placeless = await make({ receipt_hash: null });
    await redact(placeless.number);
    expect(await tookPlace(db, { proposalId: placeless.id })).toBe(false);
  });

  it("is not taken back by the form that was sent before, nor by a change begun before", async () => {
    await makeTheme(db, "senjorai");
    const form = aSubmission({ body: `Gyvenu ten, ${canary}.`, name: canary, nameIsPublic: true });
    const made = await submitProposal(db, form);
    if (!made.ok) throw new Error(made.reason);
    const { number, token } = made;
    const { title } = form.proposal;
    await redact(number, { title });
    expect(await submitProposal(db, form)).toEqual(made);
    const change = { body: `Gyvenu ten, ${canary}. Ir dar.`, title, themes: ["senjorai"] };
    const edit = (version: number, more = {}) =>
      editProposal(db, { token, pageLanguage: "lt", edited: { ...change, version, ...more } });
    expect(await edit(1)).toMatchObject({ reason: "receipt:error.changed" });
    const left = () => findModeratedProposal(db, { number, language: "lt" });
    expect(await left()).toMatchObject({ body: shorter.body, publicName: null });
    // From what is left its author goes on as ever; an old form is still an old form.
    expect(await edit(2, { body: `${shorter.body} Ir dar.` })).toEqual({ ok: true, changed: true });
    expect(await submitProposal(db, form)).toEqual(made);
    expect(JSON.stringify(await left())).not.toContain(canary);
    expect(await found()).toBe(0);
  });

  it("refuses to take out nothing, and what was not looked at", async () => {
    const { number } = await make(shorter);
    expect(await redact(number)).toMatchObject({ field: "body", reason: "moderation:error.nothingTakenOut" });
    expect(await redact(number, { title: "Suoliukas", version: 5 })).toMatchObject({
      reason: "moderation:error.changed",
    });
    const merged = await make({ status: "merged", receipt_hash: null });
    expect(await redact(merged.number)).toMatchObject({ reason: "moderation:error.notAllowed" });
  });
});
