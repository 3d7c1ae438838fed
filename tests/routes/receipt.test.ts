import { insertProposalEvent } from "db/queries/proposal-events";
import { beforeEach, expect, it } from "vitest";
import { eraseProposal } from "~/features/proposals/erase-proposal.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { pathsFor } from "~/platform/paths";
import { hashToken, randomToken } from "~/platform/tokens.server";
import { loader as loadNew, action as sendNew } from "~/routes/proposals/new";
import { loader as loadReceipt, action as sendReceipt } from "~/routes/proposals/receipt";
import { loader as loadData } from "~/routes/proposals/receipt-data";
import { makeMeeting, makeProposal, makeTheme } from "../factories/proposals";
import { aSubmission } from "../factories/submissions";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";
import { responseOf, routeArgs } from "../setup/route-context";

const paths = pathsFor("lt");
const post = (form: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(form) });

describeEachEngine("the form for a new proposal", ({ db }) => {
  const open = async (query = "") => (await loadNew(routeArgs(db, paths.newProposal() + query))).read;

  beforeEach(async () => {
    await makeTheme(db, "senjorai");
  });

  it("knows the theme and the meeting that a visitor comes from, and leaves out what is none", async () => {
    const meeting = await makeMeeting(db);
    expect(await open(`?theme=senjorai&meeting=${meeting.number}`)).toMatchObject({
      theme: "senjorai",
      meeting: { number: meeting.number },
    });
    for (const query of ["?theme=nera&meeting=999", "?theme=&meeting=x", "?meeting=-1"])
      expect(await open(query), query).toMatchObject({ theme: null, meeting: null });
  });

  it("has no map where no territory is known", async () => {
    expect((await open()).picker).toBeNull();
  });

  it("leads to the receipt in the language of the page", async () => {
    const form = {
      ...{ title: "Suoliukai prie tako", body: "Prie tako reikia suoliukų su atlošais.", themes: "senjorai" },
      key: randomToken(),
    };
    for (const language of ["lt", "en"] as const) {
      const target = pathsFor(language).newProposal();
      const answer = await responseOf(sendNew(routeArgs(db, target, { ...post(form), language })));
      expect(answer.status).toBe(303);
      const address = answer.headers.get("location") ?? "";
      expect(address.startsWith(pathsFor(language).receipt(""))).toBe(true);
    }
    expect(await db.selectFrom("proposals").select("id").execute()).toHaveLength(1);
  });
});

describeEachEngine("the author's private page", ({ db }) => {
  let token: string;
  beforeEach(async () => {
    await makeTheme(db, "senjorai");
    const made = await submitProposal(db, aSubmission({ name: "Ona", email: "ona@example.org" }));
    if (!made.ok) throw new Error(made.reason);
    ({ token } = made);
  });

  const args = (of: string, query = "", request: RequestInit = {}) =>
    routeArgs(db, paths.receipt(of) + query, { params: { token: of }, ...request });
  const open = (query = "") => loadReceipt(args(token, query));
  const set = (values: { status: "merged" | "rejected" | "published" }) =>
    db.updateTable("proposals").set(values).where("receipt_hash", "=", hashToken(token)).execute();

  it("shows its owner everything that is kept, and nothing that opens other doors", async () => {
    const { read } = await open();
    expect(read).toMatchObject({
      own: { title: "Suoliukai prie upės", status: "received" },
      themes: [{ slug: "senjorai" }],
      contact: { name: "Ona", email: "ona@example.org" },
    });
    expect(JSON.stringify(read)).not.toContain("form ");
  });

  it("leads to the public proposal that a merged one lives on in", async () => {
    const target = await makeProposal(db);
    const own = await db
      .selectFrom("proposals")
      .select("id")
      .where("receipt_hash", "=", hashToken(token))
      .executeTakeFirstOrThrow();
    await db
      .insertInto("proposal_links")
      .values({ proposal_id: own.id, other_id: target.id, kind: "merged_into" })
      .execute();
    await set({ status: "merged" });
    expect((await open()).read.target?.number).toBe(target.number);
    await db.updateTable("proposals").set({ status: "withdrawn" }).where("id", "=", target.id).execute();
    expect((await open()).read.target).toBeNull();
  });

  it("asks once more only about what may be done", async () => {
    expect((await open("?ask=withdraw")).ask).toBe("withdraw");
    expect((await open("?ask=publish")).ask).toBeUndefined();
    await eraseProposal(db, { token });
    for (const ask of ["withdraw", "erase"]) expect((await open(`?ask=${ask}`)).ask).toBeUndefined();
  });

  it("answers every deed by leading back, once done and once refused", async () => {
    const send = (form: Record<string, string>) => sendReceipt(args(token, "", post(form)));
    const done = await responseOf(send({ intent: "contact", email: "" }));
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      paths.receipt(token, { done: "silent" }),
    ]);
    await responseOf(send({ intent: "erase" }));
    expect(await send({ intent: "contact", email: "ona@example.org" })).toMatchObject({
      data: { error: { "": ["receipt:error.absent"] } },
      init: { status: 400 },
    });
  });

  it("gives its owner everything that is kept in one file, and of the staff nothing but words", async () => {
    const { id } = await db
      .selectFrom("proposals")
      .select("id")
      .where("receipt_hash", "=", hashToken(token))
      .executeTakeFirstOrThrow();
    const staff = await makeUser(db, { name: "Slapta Darbuotoja", email: "slapta@example.org" });
    await db
      .updateTable("proposals")
      .set({ status: "not_included", published_at: "2026-03-02T08:00:00.000Z", support_count: 4 })
      .set({ status_note: "Tai kitos programos sritis.", answer: "Perdavėme savivaldybei." })
      .where("id", "=", id)
      .execute();
    await db
      .insertInto("proposal_revisions")
      .values({
        ...{ proposal_id: id, revision: 2, title: "Suoliukai prie Nemuno", body: "Su atlošais." },
        ...{ made_at: "2026-03-02T08:00:00.000Z", made_by: staff.id },
      })
      .execute();
    await insertProposalEvent(db, {
      ...{ id: "event", proposalId: id, kind: "not_included", at: "2026-03-03T08:00:00.000Z" },
      ...{ note: "Tai kitos programos sritis.", userId: staff.id },
    });
    const answer = await loadData(args(token));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-disposition": expect.stringMatching(/^attachment; filename="P-\d+\.json"$/),
    });
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      proposal: {
        ...{ title: "Suoliukai prie upės", themes: ["Tema senjorai"], supports: 4 },
        ...{ status: "Neįtrauktas į strategiją", explanation: "Tai kitos programos sritis." },
        answer: "Perdavėme savivaldybei.",
      },
      contact: { name: "Ona", email: "ona@example.org" },
      wordings: [
        { revision: 1, title: "Suoliukai prie upės", writtenBy: "Jūs" },
        { revision: 2, title: "Suoliukai prie Nemuno", writtenBy: "Darbuotojas" },
      ],
      steps: [{ step: "Gautas" }, { step: "Neįtrauktas į strategiją", words: "Tai kitos programos sritis." }],
      mails: [{ to: "ona@example.org", subject: expect.stringContaining("Gavome") }],
    });
    for (const secret of [staff.id, staff.name, staff.email, "form ", hashToken(token)])
      expect(text).not.toContain(secret);
    for (const other of ["", "x", randomToken(), hashToken(token)])
      expect((await responseOf(loadData(args(other)))).status, other).toBe(404);
  });

  it("stops showing a name at any time, and forgets it", async () => {
    await db
      .updateTable("proposals")
      .set({ author_name: "Ona", status: "published", published_at: "2026-03-02T08:00:00.000Z" })
      .execute();
    const answer = await responseOf(sendReceipt(args(token, "", post({ intent: "hide-name" }))));
    expect(answer.headers.get("location")).toBe(paths.receipt(token, { done: "nameless" }));
    const { read, deed } = await open("?done=nameless");
    expect([read.own.authorName, read.contact?.name, read.contact?.email, deed]).toEqual([
      ...[null, null, "ona@example.org", "nameless"],
    ]);
  });

  it("is not there under any other token", async () => {
    for (const other of ["", "x", randomToken(), hashToken(token), token.toLowerCase()]) {
      expect((await responseOf(loadReceipt(args(other)))).status, other).toBe(404);
      expect((await responseOf(sendReceipt(args(other, "", post({ intent: "erase" }))))).status).toBe(404);
    }
  });
});
