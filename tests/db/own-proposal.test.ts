import { listProposalEvents } from "db/queries/proposal-events";
import { findPublishedProposal } from "db/queries/proposals";
import { findNumbersByWords } from "db/queries/search-index";
import { findByReceipt } from "db/queries/submissions";
import { beforeEach, expect, it } from "vitest";
import { changeContact } from "~/features/proposals/change-contact.server";
import { editProposal } from "~/features/proposals/edit-proposal.server";
import { eraseProposal } from "~/features/proposals/erase-proposal.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { withdrawProposal } from "~/features/proposals/withdraw-proposal.server";
import { hashToken } from "~/platform/tokens.server";
import { makeNeighbourhood, makeTheme } from "../factories/proposals";
import { makeStrategy } from "../factories/strategy";
import { aSubmission, testOrigin as mailOrigin, testSecret as secret } from "../factories/submissions";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("the author's own proposal", ({ db }) => {
  const canary = "kanarėlė7f3";
  let token: string;
  let number: number;
  let submission: ReturnType<typeof aSubmission>;

  beforeEach(async () => {
    await makeTheme(db, "senjorai", 1);
    await makeTheme(db, "jaunimas", 2);
    submission = aSubmission({
      title: `Suoliukai ${canary}`,
      where: "place",
      place: `prie ${canary} namo`,
      name: canary,
      nameIsPublic: true,
      email: `${canary}@example.org`,
    });
    const result = await submitProposal(db, submission);
    if (!result.ok) throw new Error(result.reason);
    ({ token, number } = result);
  });

  const own = async () => {
    const proposal = await findByReceipt(db, { receiptHash: hashToken(token) });
    if (!proposal) throw new Error("no proposal behind the receipt");
    return proposal;
  };
  const edit = ({
    of = token,
    now = new Date(),
    ...more
  }: Partial<Parameters<typeof editProposal>[1]["edited"] & { now: Date; of: string }> = {}) =>
    editProposal(db, {
      ...{ token: of, pageLanguage: "lt", now },
      edited: {
        ...{ version: 1, title: "Suoliukai prie tako", body: "Prie tako reikia suoliukų ir pavėsio." },
        ...{ themes: ["senjorai", "jaunimas"], ...more },
      },
    });
  const publish = () =>
    db
      .updateTable("proposals")
      .set((set) => ({
        status: "published",
        published_at: "2026-03-02T08:00:00.000Z",
        version: set("version", "+", 1),
      }))
      .where("number", "=", number)
      .execute();
  const cite = async () => {
    const { id } = await own();
    await makeStrategy(db, { sections: ["a"] });
    await db
      .insertInto("citations")
      .values({
        ...{ id: "citation", section_id: "section-a", sentence_position: 0, sentence: "Reikia suoliukų." },
        ...{ proposal_id: id, meeting_id: null, cited_revision: 1, state: "current" },
      })
      .execute();
  };
  const citationState = async () =>
    (await db.selectFrom("citations").select("state").executeTakeFirst())?.state;
  const kinds = async () =>
    (await listProposalEvents(db, { proposalId: (await own()).id })).map(({ kind }) => kind);

  it("is changed once, however often the change is sent", async () => {
    expect(await edit()).toEqual({ ok: true, changed: true });
    expect(await edit()).toEqual({ ok: true, changed: false });
    expect(await own()).toMatchObject({ title: "Suoliukai prie tako", revision: 2, version: 2 });
    expect(await kinds()).toEqual(["received", "edited"]);
    expect([...((await findNumbersByWords(db, { query: "pavėsis" }))?.numbers ?? [])]).toEqual([number]);
  });

  it("keeps one revision for a change of themes alone", async () => {
    const { title, body } = await own();
    expect(await edit({ title, body })).toEqual({ ok: true, changed: true });
    expect(await own()).toMatchObject({ revision: 1, version: 2 });
  });

  it("refuses a change that started from an older version, also at the same moment", async () => {
    const results = await Promise.all([
      edit({ title: "Pirmas variantas" }),
      edit({ title: "Antras variantas" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, field: "", reason: "receipt:error.changed" });
    expect(await own()).toMatchObject({ revision: 2, version: 2 });
  });

  it("cannot be changed once it is published", async () => {
    await publish();
    expect(await edit({ version: 2 })).toEqual({ ok: false, field: "", reason: "receipt:error.decided" });
    expect((await own()).title).toContain(canary);
  });

  it("goes out of sight when withdrawn, flags what rests on it, and tells the author once", async () => {
    await publish();
    await cite();
    expect(await findPublishedProposal(db, { number, language: "lt" })).toBeDefined();
    expect(await withdrawProposal(db, { token, secret, mailOrigin })).toEqual({ ok: true, changed: true });
    expect(await withdrawProposal(db, { token, secret, mailOrigin })).toEqual({ ok: true, changed: false });
    expect(await findPublishedProposal(db, { number, language: "lt" })).toBeUndefined();
    expect(await citationState()).toBe("stale");
    expect(await kinds()).toEqual(["received", "withdrawn"]);
    const subjects = await db.selectFrom("outbox").select("subject").orderBy("id").execute();
    expect(subjects.map(({ subject }) => subject)).toEqual([
      `Gavome Jūsų pasiūlymą P-${number}`,
      `Jūsų pasiūlymas P-${number} atsiimtas`,
    ]);
  });

  it("is not withdrawn once moderation turned it down", async () => {
    await db.updateTable("proposals").set({ status: "rejected", status_reason: "spam" }).execute();
    expect(await withdrawProposal(db, { token, secret, mailOrigin })).toEqual({
      ok: false,
      reason: "receipt:error.decided",
    });
  });

  it("leaves no trace of the person anywhere when erased, and keeps its number", async () => {
    await publish();
    await cite();
    await db
      .updateTable("proposals")
      .set({ answer: canary, status_note: canary })
      .where("number", "=", number)
      .execute();
    const { id } = await own();
    await db
      .insertInto("audit_log")
      .values({
        ...{ id: "audit", at: "2026-03-02T08:00:00.000Z", user_id: null, action: "redact-proposal" },
        ...{ subject_kind: "proposal", subject_id: id, before: `"${canary}"`, after: null },
      })
      .execute();
    expect(await eraseProposal(db, { token })).toEqual({ ok: true, changed: true });
    expect(await eraseProposal(db, { token })).toEqual({ ok: true, changed: false });
    for (const table of [
      "proposals",
      "proposal_contacts",
      "proposal_revisions",
      "proposal_events",
      "outbox",
      "audit_log",
      "rate_limits",
    ] as const)
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute()), table).not.toContain(canary);
    expect((await findNumbersByWords(db, { query: canary }))?.numbers).toHaveLength(0);
    expect(await own()).toMatchObject({ number, status: "withdrawn", isErased: true });
    expect(await findPublishedProposal(db, { number, language: "lt" })).toBeUndefined();
    expect(await citationState()).toBe("stale");
  });

  it("does not come back when the form is sent again after it was erased", async () => {
    await eraseProposal(db, { token });
    expect(await submitProposal(db, submission)).toMatchObject({ ok: true, number });
    expect(JSON.stringify(await db.selectFrom("proposals").selectAll().execute())).not.toContain(canary);
    expect(await db.selectFrom("proposal_contacts").selectAll().execute()).toEqual([]);
    expect(await edit()).toMatchObject({ ok: false });
    const contact = { token, secret, mailOrigin, pageLanguage: "lt", client: "c" } as const;
    expect(await changeContact(db, { ...contact, email: "a@example.org" })).toMatchObject({ ok: false });
  });

  it("takes an e-mail address, writes to a new one once, and forgets it when asked", async () => {
    const contact = { token, secret, mailOrigin, pageLanguage: "en", client: "c" } as const;
    for (const _ of [1, 2])
      expect(await changeContact(db, { ...contact, email: "new@example.org" })).toEqual({ ok: true });
    const mails = await db
      .selectFrom("outbox")
      .selectAll()
      .where("recipient", "=", "new@example.org")
      .execute();
    expect(mails.map(({ subject }) => subject)).toEqual([`We will tell you about your proposal P-${number}`]);
    for (const _ of [1, 2])
      expect(await changeContact(db, { ...contact, email: undefined })).toEqual({ ok: true });
    expect(await db.selectFrom("proposal_contacts").selectAll().execute()).toMatchObject([
      { email: null, name: canary, name_is_public: 1 },
    ]);
  });

  it("says where and who again until it is published, and leaves both where nothing is said of them", async () => {
    await makeNeighbourhood(db, "dainavos", "Dainavos");
    expect(await edit()).toEqual({ ok: true, changed: true });
    expect(await own()).toMatchObject({ place: `prie ${canary} namo`, authorName: canary });
    const pin = { where: "pin", lat: 54.4, lng: 24.05, name: "Rasa" } as const;
    expect(await edit({ version: 2, ...pin })).toEqual({ ok: true, changed: true });
    expect(await own()).toMatchObject({ place: null, lat: 54.4, lng: 24.05, authorName: null, version: 3 });
    const contacts = () => db.selectFrom("proposal_contacts").selectAll().execute();
    expect(await contacts()).toMatchObject([
      { name: "Rasa", name_is_public: 0, email: `${canary}@example.org` },
    ]);
    expect(await edit({ version: 2, ...pin })).toEqual({ ok: true, changed: false });
    const named = {
      where: "neighbourhood",
      neighbourhood: "dainavos",
      name: "Rasa",
      nameIsPublic: true,
    } as const;
    expect(await edit({ version: 3, ...named })).toEqual({ ok: true, changed: true });
    expect(await own()).toMatchObject({ neighbourhoodSlug: "dainavos", lat: null, authorName: "Rasa" });
    expect(await edit({ version: 4, ...named, neighbourhood: "nera" })).toMatchObject({
      field: "neighbourhood",
    });
    await publish();
    expect(await edit({ version: 5, where: "city" })).toMatchObject({ reason: "receipt:error.decided" });
  });

  it("is nobody's without its token", async () => {
    const other = { token: "x".repeat(43), secret, mailOrigin };
    const absent = "receipt:error.absent";
    expect(await edit({ of: other.token })).toMatchObject({ reason: absent });
    expect(await withdrawProposal(db, other)).toMatchObject({ reason: absent });
    expect(await eraseProposal(db, other)).toMatchObject({ reason: absent });
    expect(
      await changeContact(db, { ...other, email: "a@example.org", pageLanguage: "lt", client: "c" }),
    ).toMatchObject({ reason: absent });
    expect(await own()).toMatchObject({ status: "received", version: 1 });
  });
});
