import type { Db } from "db/connection";
import { listForModeration } from "db/queries/moderation";
import { findNumbersByWords } from "db/queries/search-index";
import { beforeEach, expect, it } from "vitest";
import { currentIndex } from "~/features/map/current-index.server";
import { EVERYTHING } from "~/features/map/selection";
import { submissionLimits } from "~/features/proposals/submission-limits.server";
import { type SubmitInput, submitProposal } from "~/features/proposals/submit-proposal.server";
import { hashToken } from "~/platform/tokens.server";
import { makeMeeting, makeNeighbourhood, makeTheme } from "../factories/proposals";
import { aSubmission } from "../factories/submissions";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("submitting a proposal", ({ db, engine, connectAgain }) => {
  let neighbourhoodId: string;
  beforeEach(async () => {
    await makeTheme(db, "senjorai", 1);
    await makeTheme(db, "jaunimas", 2);
    neighbourhoodId = await makeNeighbourhood(db, "vidzgirio", "Vidzgirio");
  });

  const rows = () => db.selectFrom("proposals").selectAll().orderBy("number").execute();
  const onlyRow = async () => {
    const all = await rows();
    expect(all).toHaveLength(1);
    const [row] = all;
    if (!row) throw new Error("no proposal");
    return row;
  };
  const contacts = () => db.selectFrom("proposal_contacts").selectAll().execute();
  const mails = () => db.selectFrom("outbox").selectAll().orderBy("id").execute();
  const revisions = () => db.selectFrom("proposal_revisions").selectAll().orderBy("revision").execute();
  async function submit(input: SubmitInput, to: Db = db) {
    const result = await submitProposal(to, input);
    if (!result.ok) throw new Error(result.reason);
    return result;
  }

  it("queues everything that was said, and keeps the contact apart", async () => {
    const meeting = await makeMeeting(db);
    const { number, token } = await submit(
      aSubmission({
        themes: ["jaunimas", "senjorai"],
        where: "neighbourhood",
        neighbourhood: "vidzgirio",
        meeting: meeting.number,
        name: "Ona",
        email: "ona@example.org",
      }),
    );
    const row = await onlyRow();
    expect(row).toMatchObject({
      number,
      status: "received",
      origin: "online",
      meeting_id: meeting.id,
      neighbourhood_id: neighbourhoodId,
      revision: 1,
      published_at: null,
      author_name: null,
      receipt_hash: hashToken(token),
    });
    expect(await db.selectFrom("proposal_themes").selectAll().execute()).toHaveLength(2);
    expect(await contacts()).toMatchObject([{ email: "ona@example.org", name: "Ona", name_is_public: 0 }]);
    expect(await revisions()).toMatchObject([{ revision: 1, title: row.title }]);
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await mails()).map((mail) => mail.recipient)).toEqual(["ona@example.org"]);
    expect((await mails())[0]?.text_body).toContain(token);
  });

  it("gives a pin the neighbourhood it lies in, marked as such, and a pin far away none", async () => {
    const key = "one form sent three times";
    await submit(aSubmission({ key, where: "pin", lat: 54.401, lng: 24.051 }));
    expect(await onlyRow()).toMatchObject({ neighbourhood_id: neighbourhoodId, neighbourhood_is_derived: 1 });
    // The same form again, its place moved, then told in words.
    await submit(aSubmission({ key, where: "pin", lat: 54.43, lng: 24.051 }));
    expect(await onlyRow()).toMatchObject({
      neighbourhood_id: null,
      neighbourhood_is_derived: 0,
      lat: 54.43,
    });
    await submit(aSubmission({ key, where: "neighbourhood", neighbourhood: "vidzgirio" }));
    expect(await onlyRow()).toMatchObject({ neighbourhood_id: neighbourhoodId, neighbourhood_is_derived: 0 });
  });

  it("shows the proposal to nobody before it is published, and lets staff find it by its words", async () => {
    const { number } = await submit(aSubmission());
    expect((await currentIndex(db)).ask(EVERYTHING).page(10)).toEqual([]);
    expect([...((await findNumbersByWords(db, { query: "suoliukas" }))?.numbers ?? [])]).toEqual([number]);
  });

  it("shows a name only where its owner says so", async () => {
    await submit(aSubmission({ name: "Ona", nameIsPublic: true }));
    expect(await onlyRow()).toMatchObject({ author_name: "Ona" });
    expect(await contacts()).toMatchObject([{ name: "Ona", name_is_public: 1, email: null }]);
  });

  it("keeps no contact where there is none, and a pin as exact", async () => {
    await submit(aSubmission({ where: "pin", lat: 54.4, lng: 24.05, nameIsPublic: true }));
    expect(await onlyRow()).toMatchObject({ lat: 54.4, lng: 24.05, point_precision: "exact", place: null });
    expect(await contacts()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it("makes one proposal of one form, however often it is sent at the same moment", async () => {
    const input = aSubmission({ email: "ona@example.org" });
    // SQLite waits for a lock without letting go of the process, so its second connection belongs to another process.
    const connections = Array.from({ length: 20 }, (_, i) =>
      engine === "postgres" && i % 5 === 0 ? connectAgain() : db,
    );
    const receipts = await Promise.all(connections.map((to) => submit(input, to)));
    expect(new Set(receipts.map(({ token }) => token)).size).toBe(1);
    expect(new Set(receipts.map(({ number }) => number))).toEqual(new Set([1]));
    await onlyRow();
    expect(await revisions()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    // Retries cost nothing of the client's share, and burn no numbers.
    expect((await submit(aSubmission())).number).toBe(2);
    expect(
      await db.selectFrom("rate_limits").select("uses").where("key", "=", "submit hour client").execute(),
    ).toEqual([{ uses: 2 }]);
  });

  it("numbers different forms at the same moment one after the other", async () => {
    const receipts = await Promise.all(Array.from({ length: 8 }, () => submit(aSubmission())));
    expect(receipts.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("takes the same form with other words as a change, so that nothing typed is lost", async () => {
    const first = aSubmission();
    const { token } = await submit(first);
    const again = await submit({
      ...first,
      proposal: {
        ...first.proposal,
        title: "Suoliukai ir šiukšliadėžės",
        themes: ["jaunimas"],
        email: "ona@example.org",
      },
    });
    expect(again.token).toBe(token);
    expect(await onlyRow()).toMatchObject({ title: "Suoliukai ir šiukšliadėžės", revision: 2, version: 2 });
    expect((await revisions()).map(({ title }) => title)).toEqual([
      "Suoliukai prie upės",
      "Suoliukai ir šiukšliadėžės",
    ]);
    expect(await contacts()).toMatchObject([{ email: "ona@example.org" }]);
    expect(await mails()).toHaveLength(1);
    const themes = await db
      .selectFrom("proposal_themes")
      .innerJoin("themes", "themes.id", "theme_id")
      .select("slug")
      .execute();
    expect(themes).toEqual([{ slug: "jaunimas" }]);
  });

  it("changes nothing any more once the proposal is published", async () => {
    const first = aSubmission();
    const { token } = await submit(first);
    await db
      .updateTable("proposals")
      .set({ status: "published", published_at: "2026-03-02T08:00:00.000Z" })
      .execute();
    const again = await submit({ ...first, proposal: { ...first.proposal, title: "Visai kitas" } });
    expect(again.token).toBe(token);
    expect(await onlyRow()).toMatchObject({ title: "Suoliukai prie upės", version: 1 });
  });

  it("says kindly that a client has sent a lot, and makes nothing", async () => {
    for (let i = 0; i < submissionLimits.perHour; i += 1) await submit(aSubmission());
    expect(await submitProposal(db, aSubmission())).toEqual({
      ok: false,
      field: "",
      reason: "submission:error.tooMany",
    });
    expect(await rows()).toHaveLength(submissionLimits.perHour);
    expect((await submit(aSubmission({}, { client: "somebody else" }))).number).toBe(
      submissionLimits.perHour + 1,
    );
    const later = new Date("2026-03-01T09:00:01.000Z");
    await submit(aSubmission({ opened: 0 }, { now: later }));
  });

  it("asks again where a theme or neighbourhood has gone meanwhile", async () => {
    expect(await submitProposal(db, aSubmission({ themes: ["senjorai", "gone"] }))).toMatchObject({
      field: "themes",
    });
    expect(
      await submitProposal(db, aSubmission({ where: "neighbourhood", neighbourhood: "gone" })),
    ).toMatchObject({ field: "neighbourhood" });
    expect(await rows()).toEqual([]);
  });

  it("does not tie a proposal to a meeting that visitors must not know of", async () => {
    const hidden = await makeMeeting(db, { is_public: 0 });
    await submit(aSubmission({ meeting: hidden.number }));
    expect(await onlyRow()).toMatchObject({ meeting_id: null });
  });

  it("queues what a program seems to have sent, but mails nobody about it", async () => {
    await submit(aSubmission({ email: "ona@example.org", website: "https://spam.example" }));
    await submit(aSubmission({ email: "ona@example.org", opened: undefined }));
    expect(await rows()).toHaveLength(2);
    expect(await mails()).toEqual([]);
  });

  it("cannot be made to flood somebody's mailbox", async () => {
    for (let i = 0; i < 9; i += 1)
      await submit(
        aSubmission({ email: "Ona@example.org", title: `Suoliukas ${i}` }, { client: `client ${i}` }),
      );
    expect(await mails()).toHaveLength(5);
  });

  it("marks what may be spam for moderators, keeps it in the queue and writes to nobody", async () => {
    const email = "ona@example.org";
    const suspicions = async (number: number) => {
      const page = {
        status: "received",
        themeSlug: undefined,
        words: undefined,
        page: 1,
        pageSize: 9,
      } as const;
      const listed = await listForModeration(db, { ...page, language: "lt" });
      return listed.find((row) => row.number === number)?.suspicions;
    };
    const first = await submit(aSubmission({ email }));
    expect(await suspicions(first.number)).toEqual([]);
    expect(await mails()).toHaveLength(1);
    const again = await submit(aSubmission({ email, title: "SUOLIUKAI prie upės!" }, { client: "another" }));
    expect(await suspicions(again.number)).toEqual(["repeated"]);
    const body = "Žr. https://a.example, https://b.example ir https://c.example";
    const linked = await submit(aSubmission({ email, body, opened: undefined }));
    expect(await suspicions(linked.number)).toEqual(["automatic", "links"]);
    expect(await mails()).toHaveLength(1);
    const later = new Date("2026-03-02T08:00:01.000Z");
    const nextDay = await submit(aSubmission({ opened: later.getTime() - 60_000 }, { now: later }));
    expect(await suspicions(nextDay.number)).toEqual([]);
  });

  it("gives no receipt for a proposal that came another way, whatever key a form names", async () => {
    const key = "01890000-0000-7000-8000-000000000000";
    const { number } = await submit(aSubmission({ key }));
    await db.updateTable("proposals").set({ submission_key: key, receipt_hash: null }).execute();
    const other = await submit(aSubmission({ key }));
    expect(other.number).not.toBe(number);
  });
});
