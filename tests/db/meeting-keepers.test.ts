import { listAuditOf } from "db/queries/audit-log";
import { listElders, setUserNeighbourhoods } from "db/queries/elders";
import { findMeeting } from "db/queries/meetings";
import { beforeEach, describe, expect, it } from "vitest";
import { anonymiseUser } from "~/features/accounts/anonymise-user.server";
import { listWaitingWork } from "~/features/accounts/waiting-work.server";
import type { Keeper } from "~/features/meetings/keeping.rules";
import { findKeptMeeting, listKeptMeetings } from "~/features/meetings/kept-meeting.server";
import { newEntryKey } from "~/features/meetings/log-entry";
import { planMeeting, readPlan, reviseMeetingPlan } from "~/features/meetings/plan-meeting.server";
import { AT, draftOf, logger, makeKeeper, makePlannedMeeting } from "../factories/meetings";
import { makeNeighbourhood } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

describeEachEngine("who keeps a meeting", ({ db }) => {
  let ona: Keeper;
  let petras: Keeper;
  let number: number;
  let dainava: string;
  let vidzgiris: string;

  beforeEach(async () => {
    ona = await makeKeeper(db, "ona");
    petras = await makeKeeper(db, "petras");
    dainava = await makeNeighbourhood(db, "dainavos");
    vidzgiris = await makeNeighbourhood(db, "vidzgirio");
    ({ number } = await makePlannedMeeting(db, ona, draftOf({ neighbourhoodIds: [dainava, vidzgiris] })));
  });

  const get = async () => {
    const meeting = await findMeeting(db, { number });
    if (!meeting) throw new Error("no meeting");
    return meeting;
  };
  const keeps = async (keeper: Keeper) => (await findKeptMeeting(db, { number, keeper })) !== undefined;
  const revise = async (keeper: Keeper, plan: Parameters<typeof draftOf>[0]) => {
    const meeting = await get();
    const { plan: now, agenda } = await readPlan(db, meeting);
    const draft = { plan: { ...now, ...plan }, agenda };
    return reviseMeetingPlan(db, { number, version: meeting.version, draft, keeper, now: AT });
  };

  it("the elder of one of its neighbourhoods does, as long as they speak for it", async () => {
    expect(await keeps(petras)).toBe(false);
    await setUserNeighbourhoods(db, { userId: petras.id, neighbourhoodIds: [vidzgiris, "no-such"] });
    expect(await keeps(petras)).toBe(true);
    expect(await listKeptMeetings(db, { keeper: petras })).toHaveLength(1);
    await setUserNeighbourhoods(db, { userId: petras.id, neighbourhoodIds: [] });
    expect(await keeps(petras)).toBe(false);
    expect(await listKeptMeetings(db, { keeper: petras })).toEqual([]);
  });

  it("whom its planner invited does, and does not invite others", async () => {
    const rasa = await makeKeeper(db, "rasa");
    expect(await revise(ona, { keeperIds: [petras.id] })).toEqual({ ok: true });
    expect(await keeps(petras)).toBe(true);
    expect(await revise(petras, { title: "Kitas", keeperIds: [rasa.id] })).toEqual({ ok: true });
    expect(await get()).toMatchObject({ title: "Kitas", keeperIds: [petras.id] });
    expect(await keeps(rasa)).toBe(false);
    expect(await revise(ona, { keeperIds: [] })).toEqual({ ok: true });
    expect(await keeps(petras)).toBe(false);
    const log = await listAuditOf(db, { subjectKind: "user", subjectId: petras.id });
    expect(log.map(({ action }) => action).sort()).toEqual(["invite-keeper", "uninvite-keeper"]);
  });

  it("nobody who was anonymised does, and nobody invites somebody who has gone", async () => {
    const { id: byId } = await makeUser(db, { roles: ["administrator"] });
    await setUserNeighbourhoods(db, { userId: petras.id, neighbourhoodIds: [vidzgiris] });
    await revise(ona, { keeperIds: [petras.id] });
    await anonymiseUser(db, { id: petras.id, byId });
    expect((await get()).keeperIds).toEqual([]);
    expect(await db.selectFrom("user_neighbourhoods").selectAll().execute()).toEqual([]);
    expect((await listElders(db)).map(({ id }) => id)).toEqual([ona.id]);
  });

  it("others find nothing that waits for them", async () => {
    const work = (keeper: Keeper) =>
      listWaitingWork(db, { userId: keeper.id, roles: keeper.roles, now: new Date("2026-05-20T09:00:00Z") });
    expect(await work(ona)).toMatchObject({ minutes: 1, nextMeeting: { number } });
    expect(await work(petras)).toEqual({ minutes: 0 });
  });

  it("a meeting keeps all its neighbourhoods, in the order of their names, and a change of them is a conflict", async () => {
    expect((await get()).neighbourhoods.map(({ id }) => id)).toEqual([dainava, vidzgiris]);
    const stale = (await get()).version;
    await revise(ona, { neighbourhoodIds: [vidzgiris] });
    expect((await get()).neighbourhoods.map(({ id }) => id)).toEqual([vidzgiris]);
    const draft = draftOf({ neighbourhoodIds: [] });
    const again = await reviseMeetingPlan(db, { number, version: stale, draft, keeper: ona, now: AT });
    expect(again).toMatchObject({
      ok: false,
      reason: "conflict",
      theirs: { plan: { neighbourhoodIds: [vidzgiris] } },
    });
  });

  describe("what belongs to another meeting", () => {
    it("cannot be reached through one's own by its id", async () => {
      const log = logger(db, ona, number);
      const [item = ""] = (await readPlan(db, await get())).agenda.map(({ id }) => id ?? "");
      const [decision, proposal] = [newEntryKey(), newEntryKey()];
      const votes = { votesFor: 1, votesAgainst: null, votesAbstained: null };
      await log({ kind: "decision", key: decision, item, wording: "Onos nutarimas", ...votes });
      await log({ kind: "proposal", key: proposal, item, text: "Onos", themes: [], neighbourhood: null });
      const before = await db.selectFrom("decisions").selectAll().execute();
      const { number: own, id } = await makePlannedMeeting(db, petras);
      const other = logger(db, petras, own);
      const gone = { ok: false, reason: "gone" };
      const words = { text: "Petro", themes: [], neighbourhood: null };
      expect(await other({ kind: "notes", item, revision: 1, text: "Petro" })).toEqual(gone);
      expect(await other({ kind: "proposal-change", id: proposal, version: 1, ...words })).toEqual(gone);
      expect(await other({ kind: "proposal-removal", id: proposal })).toEqual(gone);
      const change = { kind: "decision-change", id: decision, revision: 1, item, wording: "Petro" } as const;
      expect(await other({ ...change, ...votes })).toEqual(gone);
      await other({ kind: "decision-removal", id: decision });
      await other({ kind: "proposal", item, ...words });
      expect(await db.selectFrom("decisions").selectAll().execute()).toEqual(before);
      const own1 = db
        .selectFrom("proposals")
        .select(["agenda_item_id", "title"])
        .where("meeting_id", "=", id);
      expect(await own1.execute()).toEqual([{ agenda_item_id: null, title: "Petro" }]);
      const draft = draftOf();
      draft.agenda = [{ id: item, title: "Pavogtas", presenter: null }];
      const planned = await planMeeting(db, { id: newEntryKey(), draft, userId: petras.id, now: AT });
      expect(planned.number).toBeGreaterThan(own);
      const titles = db.selectFrom("agenda_items").select("title").where("id", "=", item);
      expect((await titles.executeTakeFirst())?.title).toBe("Senjorai");
    });
  });
});
