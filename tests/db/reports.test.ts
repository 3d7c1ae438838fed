import { countForModeration, listForModeration } from "db/queries/moderation";
import { beforeEach, expect, it } from "vitest";
import { dismissReports } from "~/features/moderation/dismiss-reports.server";
import { rejectProposal } from "~/features/moderation/reject-proposal.server";
import { reportProposal, reportsPerHour } from "~/features/moderation/report-proposal.server";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import { randomToken } from "~/platform/tokens.server";
import { makeProposal } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("visitors' reports", ({ db }) => {
  let number: number;
  let userId: string;
  beforeEach(async () => {
    ({ number } = await makeProposal(db));
    userId = (await makeUser(db)).id;
  });
  const input = (version = 1) => ({
    ...{ number, version, userId, secret: "s".repeat(32), mailOrigin: "https://sueiga.example" },
  });
  const now = new Date("2026-03-02T08:00:00.000Z");
  const form = () => ({
    ...({
      reason: "insult",
      words: "Antras sakinys",
      key: randomToken(),
      opened: now.getTime() - 60_000,
    } as const),
  });
  const report = (more: Partial<ReturnType<typeof form>> & { website?: string } = {}, client = "client") =>
    reportProposal(db, { number, client, now, form: { ...form(), ...more } });
  const everything = { themeSlug: undefined, words: undefined };
  const reported = async () => (await countForModeration(db, everything)).reported;
  const rows = () =>
    listForModeration(db, {
      ...{ ...everything, status: undefined, list: "reported" as const, language: "lt" as const },
      ...{ page: 1, pageSize: 9 },
    });

  it("are counted by reason, once for one form, and change nothing for the proposal", async () => {
    const { key } = form();
    expect(await Promise.all([report({ key }), report({ key })])).toEqual([{ ok: true }, { ok: true }]);
    await report();
    expect(await rows()).toMatchObject([
      { number, status: "published", reports: [{ reason: "insult", count: 2 }] },
    ]);
  });

  it("are dismissed once, with a trace", async () => {
    await report();
    expect((await dismissReports(db, input())).ok).toBe(true);
    expect(await reported()).toBe(0);
    expect(await dismissReports(db, input())).toMatchObject({ reason: "moderation:error.notAllowed" });
    const log = await db.selectFrom("audit_log").select("action").execute();
    expect(log).toEqual([{ action: "dismiss-reports" }]);
    await report();
    expect(await reported()).toBe(1);
  });

  it("end when the proposal is taken down, and wait again when that is undone", async () => {
    await report();
    await rejectProposal(db, { ...input(), reason: "insult", note: "" });
    expect(await db.selectFrom("proposal_reports").select("outcome").execute()).toEqual([
      { outcome: "taken_down" },
    ]);
    await undoDecision(db, input(2));
    expect(await reported()).toBe(1);
  });

  it("are about what everyone can read, and as many as one network may send", async () => {
    const { number: hidden } = await makeProposal(db, { status: "rejected", status_reason: "spam" });
    expect(await reportProposal(db, { number: hidden, client: "client", form: form() })).toEqual({
      ok: false,
      reason: "proposals:absent",
    });
    for (let sent = 0; sent < reportsPerHour; sent += 1) expect((await report()).ok).toBe(true);
    expect(await report()).toEqual({ ok: false, reason: "moderation:error.tooManyReports" });
    expect((await report({}, "another")).ok).toBe(true);
  });

  it("by programs are marked", async () => {
    await report({ website: "https://spam.example" });
    expect(await db.selectFrom("proposal_reports").select("seems_automatic").execute()).toEqual([
      { seems_automatic: 1 },
    ]);
  });
});
