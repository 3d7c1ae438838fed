import { listCorrections } from "db/queries/corrections";
import { countForModeration } from "db/queries/moderation";
import { findPublishedProposal } from "db/queries/proposals";
import { findNumbersByWords } from "db/queries/search-index";
import { findByReceipt } from "db/queries/submissions";
import { beforeEach, expect, it } from "vitest";
import { listWaitingWork } from "~/features/accounts/waiting-work.server";
import { proposeCorrection, takeCorrectionBack } from "~/features/corrections/propose-correction.server";
import { acceptCorrection, declineCorrection } from "~/features/corrections/settle-correction.server";
import { publishProposal } from "~/features/moderation/publish-proposal.server";
import { redactProposal } from "~/features/moderation/redact-proposal.server";
import { eraseProposal } from "~/features/proposals/erase-proposal.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { hashToken, randomToken } from "~/platform/tokens.server";
import { makeNeighbourhood, makeTheme } from "../factories/proposals";
import { makeStrategy } from "../factories/strategy";
import { aSubmission, testOrigin as mailOrigin, testSecret as secret } from "../factories/submissions";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("a correction of a published proposal", ({ db }) => {
  let token: string;
  let input: Parameters<typeof publishProposal>[1];
  const words = "Prie tako reikia suoliukų ir pavėsio.";

  beforeEach(async () => {
    await makeTheme(db, "senjorai", 1);
    await makeTheme(db, "jaunimas", 2);
    await makeNeighbourhood(db, "dainavos", "Dainavos");
    const submitted = await submitProposal(db, aSubmission({ email: "ona@example.org" }));
    if (!submitted.ok) throw new Error(submitted.reason);
    token = submitted.token;
    const userId = (await makeUser(db, { name: "Moderatorė" })).id;
    input = { number: submitted.number, version: 1, userId, secret, mailOrigin };
  });

  const own = async () => {
    const found = await findByReceipt(db, { receiptHash: hashToken(token) });
    if (!found) throw new Error("no proposal behind the receipt");
    return found;
  };
  const publish = async () => {
    await publishProposal(db, input);
    await db.deleteFrom("outbox").execute();
    input = { ...input, version: 2 };
  };
  const propose = (more: Partial<Parameters<typeof proposeCorrection>[1]["corrected"]> = {}) =>
    proposeCorrection(db, {
      token,
      corrected: {
        ...{ title: "Suoliukai prie tako", body: words, themes: ["senjorai", "jaunimas"] },
        ...{ where: "neighbourhood", neighbourhood: "dainavos", reason: "Apsirikau dėl vietos." },
        ...{ key: randomToken(), revision: 1, ...more },
      },
    });
  const corrections = async () => listCorrections(db, { proposalId: (await own()).id });
  const open = async () => (await corrections()).find(({ settledAt }) => settledAt === null)?.id ?? "";
  const letters = async () =>
    (await db.selectFrom("outbox").select("text_body as text").execute()).map(({ text }) => text);
  const waiting = async () =>
    (await countForModeration(db, { themeSlug: undefined, words: undefined })).corrected;
  const audited = async () =>
    (await db.selectFrom("audit_log").select("action").where("action", "like", "%correction").execute()).map(
      ({ action }) => action,
    );

  it("waits for a moderator, and changes nothing that others read", async () => {
    await publish();
    expect(await propose()).toEqual({ ok: true });
    expect(await waiting()).toBe(1);
    expect(await listWaitingWork(db, { userId: input.userId, roles: ["moderator"] })).toMatchObject({
      corrected: 1,
    });
    const shown = await findPublishedProposal(db, { number: input.number, language: "lt" });
    expect(shown?.title).toBe("Suoliukai prie upės");
  });

  it("is one at a time and one however often it is sent; it can be taken back until it is settled", async () => {
    await publish();
    const key = randomToken();
    expect(await Promise.all([propose({ key }), propose({ key })])).toEqual([{ ok: true }, { ok: true }]);
    expect(await propose()).toMatchObject({ reason: "receipt:error.correctionOpen" });
    expect(await corrections()).toHaveLength(1);
    expect(await takeCorrectionBack(db, { token })).toEqual({ ok: true });
    expect(await takeCorrectionBack(db, { token })).toMatchObject({ ok: false });
    expect(await waiting()).toBe(0);
    expect(await propose()).toEqual({ ok: true });
  });

  it("is refused before publication, without a change, and on words that are no longer published", async () => {
    expect(await propose()).toMatchObject({ reason: "receipt:error.notPublic" });
    await publish();
    const { title, body } = await own();
    const same = { title, body, themes: ["senjorai"], where: "city" as const };
    expect(await propose(same)).toMatchObject({ reason: "receipt:error.correctionSame" });
    expect(await propose({ revision: 7 })).toMatchObject({ reason: "receipt:error.changed" });
    expect(await propose({ themes: ["nėra"] })).toMatchObject({ field: "themes" });
    expect(await corrections()).toEqual([]);
  });

  it("becomes what everybody reads when it is accepted; the old words stay, and who cited them is told", async () => {
    await publish();
    await makeStrategy(db, { sections: ["a"] });
    const { id } = await own();
    await db
      .insertInto("citations")
      .values({
        ...{ id: "citation", section_id: "section-a", sentence_position: 0, sentence: "Reikia suoliukų." },
        ...{ proposal_id: id, meeting_id: null, cited_revision: 1, state: "current" },
      })
      .execute();
    await propose();
    expect(await acceptCorrection(db, { ...input, correction: await open() })).toMatchObject({ ok: true });
    const shown = await findPublishedProposal(db, { number: input.number, language: "lt" });
    expect(shown).toMatchObject({ title: "Suoliukai prie tako", body: words });
    expect(shown?.neighbourhood?.slug).toBe("dainavos");
    expect(shown?.themes.map(({ slug }) => slug)).toEqual(["senjorai", "jaunimas"]);
    const revisions = await db
      .selectFrom("proposal_revisions")
      .select(["revision", "title"])
      .orderBy("revision")
      .execute();
    expect(revisions).toEqual([
      { revision: 1, title: "Suoliukai prie upės" },
      { revision: 2, title: "Suoliukai prie tako" },
    ]);
    expect(await db.selectFrom("citations").select("state").execute()).toEqual([{ state: "stale" }]);
    expect([...((await findNumbersByWords(db, { query: "pavėsis" }))?.numbers ?? [])]).toEqual([
      input.number,
    ]);
    expect(await letters()).toEqual([expect.stringContaining("Moderatorius priėmė pataisymą")]);
    expect(await audited()).toEqual(["accept-correction"]);
    expect((await corrections())[0]).toMatchObject({ outcome: "accepted" });
  });

  it("is declined with words that reach the author, and leaves the proposal as it was", async () => {
    await publish();
    await propose();
    const before = await own();
    const declined = { ...input, correction: await open(), note: "Vieta buvo teisinga." };
    expect(await declineCorrection(db, declined)).toMatchObject({ ok: true });
    expect(await own()).toEqual(before);
    expect(await letters()).toEqual([expect.stringContaining("Vieta buvo teisinga.")]);
    expect(await audited()).toEqual(["decline-correction"]);
    expect(await propose()).toEqual({ ok: true });
  });

  it("is settled once, by the moderator who was first, and only as that one read it", async () => {
    await publish();
    await propose();
    const correction = await open();
    const answers = await Promise.all([
      acceptCorrection(db, { ...input, correction }),
      declineCorrection(db, { ...input, correction, note: "Ne." }),
      acceptCorrection(db, { ...input, correction }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
    expect(await audited()).toHaveLength(1);
  });

  it("cannot be accepted on a page from before somebody took words out, nor after the author took it back", async () => {
    await publish();
    await propose();
    const correction = await open();
    const redacted = { title: "Suoliukai", body: "Reikia suoliukų.", place: "", name: "", note: "" };
    await redactProposal(db, { ...input, ...redacted, reason: "personal_data" });
    expect(await acceptCorrection(db, { ...input, correction })).toEqual({
      ...{ ok: false, reason: "moderation:error.changed" },
    });
    await takeCorrectionBack(db, { token });
    const { version } = await own();
    expect(await acceptCorrection(db, { ...input, version, correction })).toEqual({
      ...{ ok: false, reason: "moderation:error.notAllowed" },
    });
    expect((await own()).title).toBe("Suoliukai");
  });

  it("is erased with everything else", async () => {
    await publish();
    await propose();
    await eraseProposal(db, { token });
    expect(await db.selectFrom("proposal_corrections").selectAll().execute()).toEqual([]);
  });
});
