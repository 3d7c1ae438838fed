import { contentVersion } from "db/queries/counters";
import { findMeeting } from "db/queries/meetings";
import { findPublishedProposal } from "db/queries/proposals";
import { findNumbersByWords } from "db/queries/search-index";
import { beforeEach, expect, it } from "vitest";
import type { Keeper } from "~/features/meetings/keeping.rules";
import { newEntryKey } from "~/features/meetings/log-entry";
import { planMeeting, readPlan, reviseMeetingPlan } from "~/features/meetings/plan-meeting.server";
import { publishMinutes } from "~/features/meetings/publish-minutes.server";
import { AT, draftOf, logger, makeKeeper, makePlannedMeeting } from "../factories/meetings";
import { describeEachEngine } from "../setup/engines";

const LATER = "2026-05-22T09:00:00.000Z";

describeEachEngine("the minutes of a meeting", ({ db }) => {
  let elder: Keeper;
  let meeting: Awaited<ReturnType<typeof makePlannedMeeting>>;
  let log: ReturnType<typeof logger>;

  beforeEach(async () => {
    elder = await makeKeeper(db, "elder");
    meeting = await makePlannedMeeting(db, elder);
    log = logger(db, elder, meeting.number);
  });

  const capture = async (text: string) => {
    const key = newEntryKey();
    const answer = await log({ kind: "proposal", key, item: null, text, themes: [], neighbourhood: null });
    return { key, number: answer.ok ? (answer.number ?? 0) : 0 };
  };
  const fill = async () => {
    await log({ kind: "notes", item: meeting.items[0] ?? null, revision: 1, text: "Kalbėta apie suoliukus" });
    await log({
      kind: "attendance",
      changes: [{ dimension: "sector", category: "residents", change: 21 }],
    });
  };
  const publish = (incomplete = false, keeper = elder) =>
    publishMinutes(db, { number: meeting.number, keeper, incomplete, now: LATER });
  const shown = (number: number) => findPublishedProposal(db, { number, language: "lt" });
  const actions = async () =>
    (await db.selectFrom("audit_log").select("action").execute()).map((r) => r.action);

  it("become public once, and with them the proposals that still wait", async () => {
    await fill();
    const first = await capture("Suoliukai prie poliklinikos");
    const removed = await capture("Apsirikta");
    await log({ kind: "proposal-removal", id: removed.key });
    expect(await shown(first.number)).toBeUndefined();

    const before = await contentVersion(db);
    expect(await publish()).toEqual({ ok: true, proposals: 1 });
    expect(await contentVersion(db)).toBe(before + 1);
    expect(await publish()).toEqual({ ok: true, proposals: 0 });
    expect(await contentVersion(db)).toBe(before + 1);

    expect(await shown(first.number)).toMatchObject({
      title: "Suoliukai prie poliklinikos",
      meeting: { number: meeting.number },
      origin: "meeting",
    });
    expect(await shown(removed.number)).toBeUndefined();
    const found = await findNumbersByWords(db, { query: "suoliuku" });
    expect([...(found?.numbers ?? [])]).toEqual([first.number]);
    const rows = await db
      .selectFrom("proposals")
      .select(["changed_in", "published_at"])
      .where("number", "=", first.number)
      .execute();
    expect(rows).toEqual([{ changed_in: before + 1, published_at: LATER }]);
    const events = await db.selectFrom("proposal_events").select("kind").where("proposal_id", "=", first.key);
    expect((await events.execute()).map((event) => event.kind).sort()).toEqual(["published", "received"]);
    expect((await actions()).filter((action) => action === "publish-minutes")).toHaveLength(1);
  });

  it("published twice at once publish each proposal once", async () => {
    await fill();
    await capture("Suoliukai");
    const answers = await Promise.all([publish(), publish(), publish()]);
    expect(answers.reduce((sum, answer) => sum + (answer.ok ? answer.proposals : 99), 0)).toBe(1);
  });

  it("name what is missing, and are published so only knowingly", async () => {
    expect(await publish()).toEqual({ ok: false, reason: "incomplete", missing: ["notes", "attendance"] });
    expect(await publish(true)).toEqual({ ok: true, proposals: 0 });
  });

  it("need a day in any case", async () => {
    meeting = await makePlannedMeeting(db, elder, draftOf({ heldOn: "2026-05" }));
    expect(await publish(true)).toMatchObject({ ok: false, missing: expect.arrayContaining(["date"]) });
  });

  it("cannot be published by another elder", async () => {
    const stranger = await makeKeeper(db, "stranger");
    expect(await publish(true, stranger)).toEqual({ ok: false, reason: "gone" });
  });

  it("are corrected in public, and the correction is written down", async () => {
    await fill();
    const proposal = await capture("Suoliukia");
    await publish();
    const before = await contentVersion(db);
    await log({ kind: "notes", item: meeting.items[0] ?? null, revision: 2, text: "Kalbėta apie suolus" });
    const change = { kind: "proposal-change", id: proposal.key, themes: [], neighbourhood: null } as const;
    await log({ ...change, version: 2, text: "Suoliukai" });
    expect(await contentVersion(db)).toBe(before + 2);
    expect(await shown(proposal.number)).toMatchObject({ title: "Suoliukai" });
    expect(await actions()).toEqual(expect.arrayContaining(["correct-notes", "mend-captured-proposal"]));
    const late = await capture("Dar vienas");
    expect(await shown(late.number)).toMatchObject({ title: "Dar vienas", status: "published" });
    expect(await log({ kind: "proposal-removal", id: late.key })).toEqual({ ok: false, reason: "public" });
  });

  it("keep the meeting public, whatever its plan says later", async () => {
    await publish(true);
    const current = await findMeeting(db, { number: meeting.number });
    const draft = draftOf({ title: "Sueiga", isPublic: false });
    const version = current?.version ?? 0;
    const revised = { number: meeting.number, version, draft, keeper: elder, now: LATER };
    expect(await reviseMeetingPlan(db, revised)).toEqual({ ok: true });
    expect(await findMeeting(db, { number: meeting.number })).toMatchObject({
      title: "Sueiga",
      isPublic: true,
    });
  });
});

describeEachEngine("the plan of a meeting", ({ db }) => {
  it("is made once of a form that is sent three times", async () => {
    const elder = await makeKeeper(db, "elder");
    const form = { id: newEntryKey(), draft: draftOf(), userId: elder.id, now: AT };
    const numbers = await Promise.all([planMeeting(db, form), planMeeting(db, form), planMeeting(db, form)]);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(1);
  });

  it("changes in its order, loses what is unused and keeps what holds notes", async () => {
    const elder = await makeKeeper(db, "elder");
    const { number, items } = await makePlannedMeeting(db, elder);
    const [first = "", second = ""] = items;
    await logger(db, elder, number)({ kind: "notes", item: second, revision: 1, text: "Kalbėta" });
    const meeting = await findMeeting(db, { number });
    if (!meeting) throw new Error("no meeting");
    const { version } = meeting;
    const revise = (ids: { id?: string; title: string }[], from = version) =>
      reviseMeetingPlan(db, {
        ...{ number, version: from, keeper: elder, now: AT },
        draft: { ...draftOf(), agenda: ids.map((line) => ({ ...line, presenter: null })) },
      });
    expect(await revise([{ id: first, title: "Senjorai" }])).toMatchObject({
      ...{ ok: false, reason: "itemInUse", item: { id: second, title: "Kiti klausimai" } },
    });
    const reordered = [{ id: second, title: "Kita" }, { title: "Nauja" }];
    expect(await revise(reordered)).toEqual({ ok: true });
    const plan = await readPlan(db, meeting);
    expect(plan.agenda.map(({ title }) => title)).toEqual(["Kita", "Nauja"]);
    expect(plan.agenda[0]?.id).toBe(second);
    // The same form again is no conflict; another one is.
    expect(await revise([{ id: second, title: "Kita" }, { title: "Nauja" }])).toEqual({ ok: true });
    expect(await revise([{ id: second, title: "Kitaip" }])).toMatchObject({ reason: "conflict" });
  });

  it("is not another elder's to change", async () => {
    const elder = await makeKeeper(db, "elder");
    const stranger = await makeKeeper(db, "stranger");
    const { number } = await makePlannedMeeting(db, elder);
    const input = { number, version: 1, draft: draftOf({ title: "Mano" }), keeper: stranger, now: AT };
    expect(await reviseMeetingPlan(db, input)).toEqual({ ok: false, reason: "gone" });
  });
});
