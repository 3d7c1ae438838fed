import { listAuditOf } from "db/queries/audit-log";
import { listPasskeysOf } from "db/queries/passkeys";
import type { PasskeyPurpose } from "db/tables/accounts";
import { beforeEach, describe, expect, it } from "vitest";
import { addPasskey } from "~/features/accounts/add-passkey.server";
import { anonymiseUser } from "~/features/accounts/anonymise-user.server";
import { removePasskey, renamePasskey } from "~/features/accounts/change-passkey.server";
import {
  challengeMs,
  makePasskeyChallenge,
  relyingParty,
} from "~/features/accounts/passkey-challenge.server";
import { signInLimits } from "~/features/accounts/request-sign-in-link.server";
import { setPersonActive } from "~/features/accounts/set-person-active.server";
import { signInByPasskey } from "~/features/accounts/sign-in-by-passkey.server";
import { findViewer, startSession } from "~/platform/session.server";
import { Authenticator } from "../factories/authenticator";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const origin = "https://sueiga.example";
const rp = { id: "sueiga.example", origin };
const start = new Date("2026-03-02T08:00:00.000Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const refused = { ok: false, reason: "accounts:error.passkeyRefused" };

describe("the site as passkeys know it", () => {
  it.each([
    ["https://sueiga.example", "https://sueiga.example", { id: "sueiga.example", origin }],
    [undefined, "http://localhost:3000", { id: "localhost", origin: "http://localhost:3000" }],
    // What only the Host header says could be anybody's site.
    [undefined, "https://sueiga.example", undefined],
    [undefined, "http://192.168.1.5:3000", undefined],
    ["http://sueiga.example", "http://sueiga.example", undefined],
  ])("ORIGIN %s, asked at %s", (configured, asked, party) => {
    expect(relyingParty(configured, asked)).toEqual(party);
  });
});

describeEachEngine("passkeys", ({ db, engine, connectAgain }) => {
  let user = { id: "", email: "", name: "" };
  let device: Authenticator;
  beforeEach(async () => {
    user = await makeUser(db, { roles: ["elder"] });
    device = new Authenticator(origin);
  });

  const challenge = async (
    purpose: PasskeyPurpose,
    { browser = "this browser", userId = user.id, now = start, client = "one" } = {},
  ) => {
    const made = await makePasskeyChallenge(db, {
      ...{ purpose, browser, rp, siteName: "Sueiga", client, now },
      ...(purpose !== "sign-in" && { userId }),
    });
    if (!made.ok) throw new Error(made.reason);
    return made.options.challenge;
  };
  const add = async (own = device, { userId = user.id, name = "Telefonas", answer = "" } = {}) =>
    addPasskey(db, {
      ...{ userId, name, rp, browser: "this browser", mailOrigin: origin, now: start },
      answer: answer || own.attest(await challenge("add", { userId })),
    });
  const send = (
    answer: string,
    { browser = "this browser", now = start, userId, on = db }: Partial<SendOptions> = {},
  ) => signInByPasskey(on, { answer, browser, rp, now, ...(userId && { userId }) });
  interface SendOptions {
    browser: string;
    now: Date;
    userId: string;
    on: typeof db;
  }
  const actions = async () =>
    (await listAuditOf(db, { subjectKind: "user", subjectId: user.id })).map(({ action }) => action);

  describe("adding one", () => {
    it("keeps its public half under the name that was given, and tells its owner", async () => {
      expect(await add()).toEqual({ ok: true });
      expect(await listPasskeysOf(db, user.id)).toMatchObject([{ name: "Telefonas", lastUsedAt: null }]);
      expect(await actions()).toEqual(["add-passkey"]);
      const mails = await db.selectFrom("outbox").select("recipient").execute();
      expect(mails).toEqual([{ recipient: user.email }]);
    });

    it("takes several, each device's own", async () => {
      await add();
      expect(await add(new Authenticator(origin), { name: "Kompiuteris" })).toEqual({ ok: true });
      expect((await listPasskeysOf(db, user.id)).map(({ name }) => name).sort()).toEqual([
        "Kompiuteris",
        "Telefonas",
      ]);
    });

    it.each([
      ["of another site", { origin: "https://evil.example" }],
      ["for another site", { rpId: "evil.example" }],
      ["without a finger, face or PIN", { verifiesUser: false }],
    ])("refuses one made %s", async (_, slip) => {
      const answer = device.attest(await challenge("add"), slip);
      expect(await add(device, { answer })).toMatchObject({ ok: false });
      expect(await listPasskeysOf(db, user.id)).toEqual([]);
    });

    it("refuses an answer sent twice, one to no challenge, and what is no answer", async () => {
      const answer = device.attest(await challenge("add"));
      expect(await add(device, { answer })).toEqual({ ok: true });
      await removePasskey(db, { userId: user.id, id: device.id.toString("base64url") });
      expect(await add(device, { answer })).toMatchObject({ ok: false });
      await challenge("add");
      expect(await add(device, { answer: device.attest("made-up") })).toMatchObject({ ok: false });
      for (const wrong of ["{", "null", "[]", '{"id":"x"}', "x".repeat(40_000)])
        expect(await add(device, { answer: wrong })).toMatchObject({ ok: false });
    });

    it("never gives one person's passkey to another", async () => {
      await add();
      const other = await makeUser(db);
      expect(await add(device, { userId: other.id })).toMatchObject({ ok: false });
      expect(await listPasskeysOf(db, other.id)).toEqual([]);
    });
  });

  describe("signing in", () => {
    beforeEach(() => add());

    it("starts a new session in place of the browser's old one, and writes it down", async () => {
      const old = await startSession(db, user.id, { now: start });
      const answer = device.assert(await challenge("sign-in"), user.id);
      const result = await signInByPasskey(db, {
        ...{ answer, browser: "this browser", rp, now: start, oldSession: old },
        device: { browser: "Firefox", system: "Linux", device: "computer" },
      });
      if (!result.ok) throw new Error(result.reason);
      expect(await findViewer(db, old, start)).toBeNull();
      expect(await findViewer(db, result.session, start)).toMatchObject({ id: user.id, isFresh: true });
      expect(await listPasskeysOf(db, user.id)).toMatchObject([
        { counter: 1, lastUsedAt: start.toISOString() },
      ]);
      expect(await actions()).toContain("sign-in-by-passkey");
    });

    it("takes an answer once, also when it is sent ten times at once", async () => {
      const answer = device.assert(await challenge("sign-in"), user.id);
      const others = engine === "postgres" ? [db, connectAgain(), connectAgain()] : [db];
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => send(answer, { on: others[index % others.length] ?? db })),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await send(answer)).toEqual(refused);
      // And a new challenge does not bring an old answer back.
      await challenge("sign-in");
      expect(await send(answer)).toEqual(refused);
    });

    it("refuses the challenge of another browser, or of another purpose", async () => {
      const stolen = device.assert(await challenge("sign-in", { browser: "another" }), user.id);
      await challenge("sign-in");
      expect(await send(stolen)).toEqual(refused);
      const confirming = device.assert(await challenge("confirm"), user.id);
      expect(await send(confirming)).toEqual(refused);
    });

    it("refuses a challenge after five minutes", async () => {
      const answer = device.assert(await challenge("sign-in"), user.id);
      expect(await send(answer, { now: later(challengeMs) })).toEqual(refused);
      const next = device.assert(await challenge("sign-in"), user.id);
      expect((await send(next, { now: later(challengeMs - 1) })).ok).toBe(true);
    });

    it.each([
      ["another site's page", { origin: "https://evil.example" }],
      ["a passkey of another site", { rpId: "evil.example" }],
      ["nobody's finger, face or PIN", { verifiesUser: false }],
      ["somebody else's name", { userHandle: "somebody-else" }],
      ["an unknown passkey", { id: "AAAA" }],
    ])("refuses an answer with %s", async (_, slip) => {
      expect(await send(device.assert(await challenge("sign-in"), user.id, slip))).toEqual(refused);
      expect(await db.selectFrom("sessions").selectAll().execute()).toEqual([]);
    });

    it("refuses an answer that uses its challenge up by being wrong", async () => {
      const asked = await challenge("sign-in");
      await send(device.assert(asked, user.id, { verifiesUser: false }));
      expect(await send(device.assert(asked, user.id))).toEqual(refused);
    });

    it("refuses a copied device, whose count goes back", async () => {
      device.counter = 9;
      expect((await send(device.assert(await challenge("sign-in"), user.id))).ok).toBe(true);
      expect(await send(device.assert(await challenge("sign-in"), user.id, { counter: 10 }))).toEqual(
        refused,
      );
      expect((await send(device.assert(await challenge("sign-in"), user.id, { counter: 12 }))).ok).toBe(true);
    });

    it("refuses another person's passkey under one's own key", async () => {
      const thief = await makeUser(db);
      const own = new Authenticator(origin);
      await add(own, { userId: thief.id });
      const id = device.id.toString("base64url");
      const answer = own.assert(await challenge("sign-in"), user.id, { id });
      expect(await send(answer)).toEqual(refused);
    });

    it("refuses a passkey that was removed, and one whose owner's account is closed", async () => {
      const answer = device.assert(await challenge("sign-in"), user.id);
      await db.updateTable("users").set({ active: 0 }).where("id", "=", user.id).execute();
      expect(await send(answer)).toEqual(refused);
      await db.updateTable("users").set({ active: 1 }).where("id", "=", user.id).execute();
      const next = device.assert(await challenge("sign-in"), user.id);
      await removePasskey(db, { userId: user.id, id: device.id.toString("base64url") });
      expect(await send(next)).toEqual(refused);
    });

    it("gives a client as many challenges as links", async () => {
      const ask = () =>
        makePasskeyChallenge(db, {
          ...{ purpose: "sign-in", browser: "x", rp, siteName: "Sueiga", client: "many", now: start },
        });
      const answers = [];
      for (let time = 0; time <= signInLimits.perClient; time += 1) answers.push((await ask()).ok);
      expect(answers.indexOf(false)).toBe(signInLimits.perClient);
    });
  });

  describe("proving again who one is", () => {
    beforeEach(() => add());

    it("is for one's own passkey, and makes an old session fresh under the same form token", async () => {
      const session = await startSession(db, user.id, { now: start });
      const old = await findViewer(db, session, later(20 * 60_000));
      expect(old?.isFresh).toBe(false);
      const now = later(20 * 60_000);
      const answer = device.assert(await challenge("confirm", { browser: session, now }), user.id);
      const result = await signInByPasskey(db, {
        ...{ answer, browser: session, oldSession: session, rp, userId: user.id, now },
      });
      if (!result.ok) throw new Error(result.reason);
      expect(await findViewer(db, session, now)).toBeNull();
      const renewed = await findViewer(db, result.session, now);
      expect(renewed).toMatchObject({ isFresh: true, formToken: old?.formToken });
      expect(await actions()).toContain("confirm-by-passkey");
    });

    it("does not take a colleague's passkey", async () => {
      const colleague = await makeUser(db);
      const own = new Authenticator(origin);
      await add(own, { userId: colleague.id });
      const answer = own.assert(await challenge("confirm"), colleague.id);
      expect(await send(answer, { userId: user.id })).toEqual(refused);
    });
  });

  describe("keeping them", () => {
    const id = () => device.id.toString("base64url");
    beforeEach(() => add());

    it("lets its owner rename and remove one, and nobody else", async () => {
      const other = await makeUser(db);
      expect(await renamePasskey(db, { userId: other.id, id: id(), name: "Mano" })).toBe(false);
      expect(await removePasskey(db, { userId: other.id, id: id() })).toBe(false);
      expect(await renamePasskey(db, { userId: user.id, id: id(), name: "Darbo" })).toBe(true);
      expect(await listPasskeysOf(db, user.id)).toMatchObject([{ name: "Darbo" }]);
      expect(await removePasskey(db, { userId: user.id, id: id() })).toBe(true);
      expect(await removePasskey(db, { userId: user.id, id: id() })).toBe(false);
      expect((await actions()).sort()).toEqual(["add-passkey", "remove-passkey", "rename-passkey"]);
    });

    it("ends with the account, and opening it again brings none back", async () => {
      const byId = (await makeUser(db, { roles: ["administrator"] })).id;
      const answer = device.assert(await challenge("sign-in"), user.id);
      await setPersonActive(db, { id: user.id, byId, active: false });
      expect(await send(answer)).toEqual(refused);
      await setPersonActive(db, { id: user.id, byId, active: true });
      expect(await send(device.assert(await challenge("sign-in"), user.id))).toEqual(refused);
    });

    it("leaves none of somebody who is anonymised", async () => {
      const byId = (await makeUser(db, { roles: ["administrator"] })).id;
      await anonymiseUser(db, { id: user.id, byId });
      expect(await db.selectFrom("passkeys").selectAll().execute()).toEqual([]);
    });
  });
});
