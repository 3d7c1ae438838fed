import { listAuditOf } from "db/queries/audit-log";
import { contentVersion } from "db/queries/counters";
import { listThemeFacts } from "db/queries/managed-themes";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { listVocabularies } from "db/queries/themes";
import { beforeEach, describe, expect, it } from "vitest";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING } from "~/features/map/selection";
import { addNeighbourhood } from "~/features/places/add-neighbourhood.server";
import { addTheme } from "~/features/places/add-theme.server";
import { changeNeighbourhood } from "~/features/places/change-neighbourhood.server";
import { changeTheme } from "~/features/places/change-theme.server";
import { moveTheme } from "~/features/places/move-theme.server";
import { neighbourhoodSeen, themeSeen } from "~/features/places/place-change.server";
import { removeNeighbourhood } from "~/features/places/remove-neighbourhood.server";
import { removeTheme } from "~/features/places/remove-theme.server";
import { suggestThemes } from "~/features/proposals/suggest-themes";
import { newId } from "~/platform/tokens.server";
import { makeMeeting, makeProposal } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const words = { name: "Šeimų būstas", colour: "jaunimas" } as const;

describeEachEngine("themes and neighbourhoods of an organisation's own", ({ db, engine, connectAgain }) => {
  let userId = "";
  beforeEach(async () => {
    userId = (await makeUser(db, { roles: ["administrator"] })).id;
  });

  async function theme(name: string): Promise<string> {
    const id = newId();
    expect(await addTheme(db, { id, userId, form: { ...words, name } })).toEqual({ ok: true });
    return id;
  }
  const factsOf = async (id: string) => {
    const facts = (await listThemeFacts(db)).find((one) => one.id === id);
    if (!facts) throw new Error("gone");
    return facts;
  };
  const seenOf = async (id: string) => themeSeen(await factsOf(id));
  const order = async () => (await listThemeFacts(db)).map(({ name }) => name.lt);
  const firstThemes = async () => (await askSelection(db, EVERYTHING)).places(WORLD).points[0]?.theme;

  describe("a theme", () => {
    it("gets an address from its name, keeps it under another, and is told in both languages", async () => {
      const id = await theme(words.name);
      const before = await contentVersion(db);
      const form = { ...words, name: "Būstas jaunoms šeimoms", nameEn: "Homes", shortName: "Būstas" };
      expect(await changeTheme(db, { id, userId, form, seen: await seenOf(id) })).toEqual({ ok: true });
      expect(await factsOf(id)).toMatchObject({
        slug: "seimu-bustas",
        name: { lt: "Būstas jaunoms šeimoms", en: "Homes" },
        shortName: { lt: "Būstas", en: "Homes" },
      });
      expect(await contentVersion(db)).toBeGreaterThan(before);
      const log = await listAuditOf(db, { subjectKind: "theme", subjectId: id });
      expect(log.map(({ action }) => action)).toEqual(["change-theme", "add-theme"]);
      expect(log[0]?.before).toContain(words.name);
    });

    it("is suggested by its own words, and by its name where nobody wrote any", async () => {
      const id = await theme(words.name);
      const suggested = async (text: string) => suggestThemes(text, await listVocabularies(db));
      expect(await suggested("Jaunai šeimai nėra būsto")).toEqual(["seimu-bustas"]);
      const vocabulary = { vocabulary: "nuoma, bendrabut*", vocabularyEn: "rent, dormitory" };
      const form = { ...words, ...vocabulary };
      expect(await changeTheme(db, { id, userId, form, seen: await seenOf(id) })).toEqual({ ok: true });
      expect(await suggested("Jaunai šeimai nėra būsto")).toEqual([]);
      expect(await suggested("Bendrabučiai ir nuomos")).toEqual(["seimu-bustas"]);
      expect(await suggested("Rents are high")).toEqual(["seimu-bustas"]);
    });

    it("is added once by a form sent twice, and not under a name that another has", async () => {
      const id = newId();
      const add = () => addTheme(db, { id, userId, form: words });
      expect(await Promise.all([add(), add()])).toEqual([{ ok: true }, { ok: true }]);
      const form = { ...words, name: "šeimų BŪSTAS" };
      expect(await addTheme(db, { id: newId(), userId, form })).toMatchObject({ ok: false });
      expect(await order()).toEqual([words.name]);
    });

    it("is not changed over what somebody else changed, who is shown", async () => {
      const id = await theme("Upė");
      const seen = await seenOf(id);
      const other = engine === "postgres" ? await connectAgain() : db;
      const change = (name: string, to = db) =>
        changeTheme(to, { id, userId, form: { ...words, name }, seen });
      const [mine, theirs] = await Promise.all([change("Nemunas"), change("Neris", other)]);
      expect([mine.ok, theirs.ok].sort()).toEqual([false, true]);
      const refused = mine.ok ? theirs : mine;
      expect(refused).toMatchObject({ reason: "changed", theme: await factsOf(id) });
    });

    it("moves by one place however often the button is pressed, and colours proposals on the map anew", async () => {
      const [a, b] = [await theme("Antra"), await theme("Bėda")];
      await theme("Cukrus");
      await makeProposal(db, { themeIds: [a, b], lat: 54.4, lng: 24.05, point_precision: "exact" });
      expect(await firstThemes()).toBe("antra");
      const up = () => moveTheme(db, { id: b, userId, direction: "up", from: 2 });
      expect([(await up()).ok, (await up()).ok]).toEqual([true, true]);
      expect(await order()).toEqual(["Bėda", "Antra", "Cukrus"]);
      expect(await firstThemes()).toBe("beda");
      expect(await moveTheme(db, { id: b, userId, direction: "up", from: 1 })).toMatchObject({ ok: false });
      expect(await moveTheme(db, { id: a, userId, direction: "down", from: 3 })).toMatchObject({
        reason: "changed",
      });
      expect(await order()).toEqual(["Bėda", "Antra", "Cukrus"]);
    });

    it("goes only when no proposal is marked with it, whatever became of that one", async () => {
      const id = await theme("Upė");
      const seen = await seenOf(id);
      await makeProposal(db, { themeIds: [id], status: "withdrawn", origin: "meeting" });
      expect(await removeTheme(db, { id, userId, seen })).toEqual({
        ...{ ok: false, reason: "used", uses: { proposals: 1, captured: 1 } },
      });
      await db.deleteFrom("proposal_themes").execute();
      expect(await removeTheme(db, { id, userId, seen: "old" })).toMatchObject({ reason: "changed" });
      expect(await removeTheme(db, { id, userId, seen })).toEqual({ ok: true, name: "Upė" });
      expect(await order()).toEqual([]);
      expect(await removeTheme(db, { id, userId, seen })).toMatchObject({ reason: "gone" });
    });
  });

  describe("a neighbourhood", () => {
    const form = { name: "Žvejų", lat: 54.4, lng: 24.05, approximate: true, removeOutline: false };
    const outline = '{"type":"Polygon","coordinates":[[[24,54],[24.1,54],[24.1,54.1],[24,54]]]}';
    async function neighbourhood(): Promise<string> {
      const id = newId();
      expect(await addNeighbourhood(db, { id, userId, form: { ...form, outline } })).toEqual({ ok: true });
      return id;
    }
    const now = async () => {
      const [found] = await listNeighbourhoods(db);
      if (!found) throw new Error("gone");
      return found;
    };

    it("keeps its address and its outline under another name, until the outline is taken away", async () => {
      const id = await neighbourhood();
      const before = await contentVersion(db);
      const change = async (changes: object) =>
        changeNeighbourhood(db, {
          ...{ id, userId, form: { ...form, ...changes }, seen: neighbourhoodSeen(await now()) },
        });
      expect(await change({ name: "Pakrantės", population: 1200 })).toEqual({ ok: true });
      expect(await now()).toMatchObject({
        ...{ slug: "zveju", name: "Pakrantės", geometry: outline, population: 1200, approximate: true },
      });
      expect(await change({ removeOutline: true })).toEqual({ ok: true });
      expect((await now()).geometry).toBeNull();
      expect(await contentVersion(db)).toBeGreaterThan(before);
      const log = await listAuditOf(db, { subjectKind: "neighbourhood", subjectId: id });
      expect(log.map(({ action }) => action)).toEqual([
        ...["change-neighbourhood", "change-neighbourhood", "add-neighbourhood"],
      ]);
      expect(log.map(({ after }) => JSON.parse(after ?? "").outlinePoints)).toEqual([0, 4, 4]);
    });

    it("is not changed over what somebody else changed", async () => {
      const id = await neighbourhood();
      const seen = neighbourhoodSeen(await now());
      const change = (name: string) => changeNeighbourhood(db, { id, userId, form: { ...form, name }, seen });
      expect(await change("Pakrantės")).toEqual({ ok: true });
      expect(await change("Kranto")).toMatchObject({ reason: "changed", neighbourhood: await now() });
    });

    it("goes only when no proposal and no meeting stands in it", async () => {
      const id = await neighbourhood();
      const remove = async () =>
        removeNeighbourhood(db, { id, userId, seen: neighbourhoodSeen(await now()) });
      await makeProposal(db, { neighbourhood_id: id, status: "received" });
      const meeting = await makeMeeting(db);
      await db
        .insertInto("meeting_neighbourhoods")
        .values({ meeting_id: meeting.id, neighbourhood_id: id })
        .execute();
      expect(await remove()).toMatchObject({ reason: "used", uses: { proposals: 1, meetings: 1 } });
      await db.updateTable("proposals").set({ neighbourhood_id: null }).execute();
      expect(await remove()).toMatchObject({ reason: "used", uses: { proposals: 0, meetings: 1 } });
      await db.deleteFrom("meeting_neighbourhoods").execute();
      expect(await remove()).toEqual({ ok: true });
      expect(await listNeighbourhoods(db)).toEqual([]);
    });
  });
});

const WORLD = { west: -180, south: -85, east: 180, north: 85 };
