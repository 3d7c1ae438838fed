import { findMeeting } from "db/queries/meetings";
import { beforeEach, expect, it } from "vitest";
import type { Keeper } from "~/features/meetings/keeping.rules";
import { type LogAnswer, newEntryKey } from "~/features/meetings/log-entry";
import { readLog } from "~/features/meetings/read-log.server";
import { takeLogEntry } from "~/features/meetings/take-log-entry.server";
import { AT, logger, makeKeeper, makePlannedMeeting } from "../factories/meetings";
import { makeNeighbourhood, makeTheme } from "../factories/proposals";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("the log of a meeting", ({ db, engine, connectAgain }) => {
  let elder: Keeper;
  let number: number;
  let items: string[];
  let log: ReturnType<typeof logger>;

  beforeEach(async () => {
    elder = await makeKeeper(db, "elder");
    ({ number, items } = await makePlannedMeeting(db, elder));
    log = logger(db, elder, number);
  });

  const read = async () => {
    const meeting = await findMeeting(db, { number });
    if (!meeting) throw new Error("no meeting");
    return readLog(db, { meeting });
  };
  const spoken = (text: string, more: { key?: string; themes?: string[] } = {}) =>
    log({ kind: "proposal", item: items[0] ?? null, text, themes: [], neighbourhood: null, ...more });

  it("takes a proposal with its themes, number, agenda item and neighbourhood", async () => {
    const theme = await makeTheme(db, "senjorai");
    const neighbourhood = await makeNeighbourhood(db, "vidzgirio");
    const text = "Reikia suoliukų. Pakeliui nėra kur prisėsti.";
    const item = items[1] ?? null;
    const answer = await log({ kind: "proposal", item, text, themes: [theme, "no-such"], neighbourhood });
    expect(answer).toEqual({ ok: true, number: 1 });
    const row = await db
      .selectFrom("proposals")
      .select(["number", "title", "body", "origin", "status", "agenda_item_id", "neighbourhood_id"])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      ...{ number: 1, title: "Reikia suoliukų", body: "Pakeliui nėra kur prisėsti.", origin: "meeting" },
      ...{ status: "received", agenda_item_id: item, neighbourhood_id: neighbourhood },
    });
    expect((await read()).proposals[0]?.themes).toEqual([theme]);
  });

  it("makes one proposal of an entry that is sent twice, and answers both alike", async () => {
    const key = newEntryKey();
    const first = await spoken("Suoliukai", { key });
    expect(await spoken("Suoliukai", { key })).toEqual(first);
    expect((await read()).proposals).toHaveLength(1);
  });

  it("makes one proposal of an entry that is sent five times at once", async () => {
    const key = newEntryKey();
    const other = engine === "postgres" ? connectAgain() : db;
    const send = (from: typeof db): Promise<LogAnswer> =>
      takeLogEntry(from, {
        ...{ number, keeper: elder, language: "lt", now: AT },
        entry: { key, kind: "proposal", item: null, text: "Suoliukai", themes: [], neighbourhood: null },
      });
    const answers = await Promise.all([db, other, db, other, db].map(send));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await read()).proposals).toHaveLength(1);
  });

  it("numbers twenty proposals that are spoken at once apart", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => spoken(`Pasiūlymas ${i}`)));
    const numbers = answers.map((answer) => (answer.ok ? answer.number : undefined));
    expect(new Set(numbers).size).toBe(20);
    expect((await read()).proposals).toHaveLength(20);
  });

  it("refuses a proposal without words and takes it under the same key once it has some", async () => {
    const key = newEntryKey();
    expect(await spoken(" . ", { key })).toEqual({ ok: false, reason: "empty" });
    expect(await spoken("Suoliukai", { key })).toMatchObject({ ok: true });
  });

  it("mends a proposal, withdraws it and brings it back", async () => {
    const key = newEntryKey();
    await spoken("Suoliukia", { key });
    const change = { kind: "proposal-change", id: key, themes: [], neighbourhood: null } as const;
    expect(await log({ ...change, version: 1, text: "Suoliukai" })).toEqual({ ok: true });
    expect((await read()).proposals[0]).toMatchObject({ text: "Suoliukai", version: 2 });
    await log({ kind: "proposal-removal", id: key });
    expect((await read()).proposals[0]).toMatchObject({ status: "withdrawn" });
    await log({ kind: "proposal-return", id: key });
    expect((await read()).proposals[0]).toMatchObject({ status: "received", text: "Suoliukai" });
  });

  it("does not mend a proposal that somebody else mended meanwhile", async () => {
    const key = newEntryKey();
    await spoken("Suoliukai", { key });
    const change = { kind: "proposal-change", id: key, themes: [], neighbourhood: null } as const;
    await log({ ...change, version: 1, text: "Suoliukai prie poliklinikos" });
    expect(await log({ ...change, version: 1, text: "Suoliukai parke" })).toEqual({
      ...{ ok: false, reason: "conflict" },
      theirs: { kind: "proposal", text: "Suoliukai prie poliklinikos", version: 2 },
    });
  });

  it("keeps the notes of the device that saved first and hands them to the one that comes later", async () => {
    const item = items[0] ?? null;
    const save = (revision: number, text: string) => log({ kind: "notes", item, revision, text });
    expect(await save(1, "Kalbėjo Ona")).toEqual({ ok: true, revision: 2 });
    expect(await save(1, "Kalbėjo Petras")).toEqual({
      ...{ ok: false, reason: "conflict" },
      theirs: { kind: "notes", text: "Kalbėjo Ona", revision: 2 },
    });
    expect(await save(2, "Kalbėjo Ona\n\nKalbėjo Petras")).toEqual({ ok: true, revision: 3 });
    expect((await read()).items[0]).toMatchObject({ notes: "Kalbėjo Ona\n\nKalbėjo Petras", revision: 3 });
  });

  it("lets one of two devices that save notes at the same moment win, and neither be lost", async () => {
    const other = engine === "postgres" ? connectAgain() : db;
    const save = (from: typeof db, text: string) =>
      logger(from, elder, number)({ kind: "notes", item: null, revision: 1, text });
    const answers = await Promise.all([save(db, "viena"), save(other, "kita")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const saved = (await read()).items.find(({ id }) => id === "")?.notes;
    const refused = answers.find((answer) => !answer.ok);
    expect(refused).toMatchObject({ reason: "conflict", theirs: { text: saved } });
  });

  it("saves notes again after an answer that was lost, without a conflict", async () => {
    const entry = { kind: "notes", key: newEntryKey(), item: null, revision: 1, text: "Pradėta" } as const;
    await log(entry);
    expect(await log(entry)).toEqual({ ok: true, revision: 2 });
  });

  it("adds up people that two devices count at once, and never below none", async () => {
    const plus = (change: number) =>
      log({ kind: "attendance", changes: [{ dimension: "sector", category: "residents", change }] });
    await Promise.all([plus(5), plus(3), plus(1)]);
    expect((await read()).attendance).toEqual({ "sector-residents": 9 });
    await plus(-20);
    expect((await read()).attendance).toEqual({});
  });

  it("counts an organisation once, however it is spelt", async () => {
    await log({ kind: "organisation", name: "VšĮ „Gera diena“", sector: "ngo" });
    await log({ kind: "organisation", name: "vši  gera diena", sector: "business" });
    expect((await read()).organisations).toMatchObject([{ name: "VšĮ „Gera diena“", sector: "ngo" }]);
    const [first] = (await read()).organisations;
    await log({ kind: "organisation-removal", id: first?.id ?? "" });
    expect((await read()).organisations).toEqual([]);
  });

  it("keeps decisions in order with their votes, and tells of a change that came too late", async () => {
    const votes = { votesFor: 12, votesAgainst: 1, votesAbstained: null };
    const key = newEntryKey();
    await log({ kind: "decision", key, item: items[0] ?? null, wording: "Pritarti", ...votes });
    await log({ kind: "decision", item: null, wording: "Susitikti po mėnesio", ...votes });
    const change = { kind: "decision-change", id: key, item: items[0] ?? null, ...votes } as const;
    expect(await log({ ...change, revision: 1, wording: "Pritarti planui" })).toEqual({ ok: true });
    expect(await log({ ...change, revision: 1, wording: "Nepritarti" })).toMatchObject({
      ...{ ok: false, reason: "conflict", theirs: { wording: "Pritarti planui", revision: 2 } },
    });
    expect((await read()).decisions.map(({ wording }) => wording)).toEqual([
      "Pritarti planui",
      "Susitikti po mėnesio",
    ]);
    await log({ kind: "decision-removal", id: key });
    expect((await read()).decisions).toMatchObject([
      { wording: "Susitikti po mėnesio", votesAbstained: null },
    ]);
  });

  it("writes down when it began and ended", async () => {
    await log({ kind: "time", which: "start", time: "18:04" });
    await log({ kind: "time", which: "end", time: "19:20" });
    expect(await read()).toMatchObject({ startsAt: "18:04", endsAt: "19:20" });
  });

  it("answers another elder as if there were no meeting, and writes nothing", async () => {
    const stranger = await makeKeeper(db, "stranger");
    const missing = await logger(db, stranger, 999)({ kind: "time", which: "start", time: "18:00" });
    expect(missing).toEqual({ ok: false, reason: "gone" });
    const theirs = logger(db, stranger, number);
    expect(await theirs({ kind: "notes", item: null, revision: 1, text: "mano" })).toEqual(missing);
    expect(await db.selectFrom("log_entries").select("key").execute()).toEqual([]);
  });

  it("lets moderators keep every meeting", async () => {
    const moderator = await makeKeeper(db, "moderator", "moderator");
    const theirs = logger(db, moderator, number);
    expect(await theirs({ kind: "notes", item: null, revision: 1, text: "mano" })).toMatchObject({
      ok: true,
    });
  });

  it("takes something else that comes under a used key for something new", async () => {
    const key = newEntryKey();
    await spoken("Suoliukai", { key });
    await spoken("Šviesos kieme", { key });
    expect((await read()).proposals.map(({ text }) => text)).toEqual(["Suoliukai", "Šviesos kieme"]);
    const second = await makePlannedMeeting(db, elder);
    const elsewhere = logger(db, elder, second.number);
    const answer = await elsewhere({ kind: "organisation", key, name: "Bendruomenė", sector: "ngo" });
    expect(answer).toEqual({ ok: true });
    expect((await read()).organisations).toEqual([]);
  });
});
