import { listAuditOf } from "db/queries/audit-log";
import { countAdministrators, findPerson } from "db/queries/users";
import type { Role } from "db/tables/accounts";
import { beforeEach, describe, expect, it } from "vitest";
import { addPerson } from "~/features/accounts/add-person.server";
import { changeOwnAccount, ownAccountSeen } from "~/features/accounts/change-own-account.server";
import { changePerson } from "~/features/accounts/change-person.server";
import { endOtherSessions, listOwnSessions } from "~/features/accounts/end-other-sessions.server";
import { firstAdministratorEmail } from "~/features/accounts/ensure-first-administrator.server";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { personSeen } from "~/features/accounts/managed-person.server";
import { setPersonActive } from "~/features/accounts/set-person-active.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { findViewer, startSession } from "~/platform/session.server";
import { newId } from "~/platform/tokens.server";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const mailOrigin = "https://sueiga.example";
const rasa = { name: "Rasa Rasienė", email: "rasa@example.org", language: "lt" as const };

describeEachEngine("people and their rights", ({ db, engine, connectAgain }) => {
  let byId = "";
  beforeEach(async () => {
    byId = (await makeUser(db, { roles: ["administrator"], name: "Adomas" })).id;
  });

  const get = async (id: string) => {
    const person = await findPerson(db, id);
    if (!person) throw new Error("No such person");
    return person;
  };
  const change = async (
    id: string,
    values: { roles?: Role[]; email?: string; name?: string },
    { by = byId, seen, on = db }: { by?: string; seen?: string; on?: typeof db } = {},
  ) => {
    const { name, email, language, roles, ...rest } = await get(id);
    const form = { name, email, language, roles, ...values };
    const shown = seen ?? personSeen({ ...rest, name, email, language, roles });
    return changePerson(on, { id, byId: by, form, seen: shown, mailOrigin });
  };
  const linkOf = async (email: string) => {
    const link = await issueSignInLink(db, { email });
    if (!link.ok) throw new Error(link.reason);
    return link.token;
  };
  const outbox = () => db.selectFrom("outbox").select(["recipient", "subject", "text_body"]).execute();

  describe("adding somebody", () => {
    const add = (id: string, form: Partial<typeof rasa> & { roles?: Role[] } = {}) =>
      addPerson(db, { id, byId, mailOrigin, form: { ...rasa, roles: ["moderator"], ...form } });

    it("invites them, with a way to sign in that does not end in ten minutes", async () => {
      const id = newId();
      expect(await add(id)).toEqual({ ok: true });
      expect(await get(id)).toMatchObject({
        ...rasa,
        roles: ["moderator"],
        active: true,
        hasSignedIn: false,
      });
      const [mail] = await outbox();
      expect(mail?.recipient).toBe(rasa.email);
      expect(mail?.text_body).toContain(`${mailOrigin}/sign-in\n`);
      expect(mail?.text_body).toContain("Adomas");
      const [entry] = await listAuditOf(db, { subjectKind: "user", subjectId: id });
      expect(entry).toMatchObject({ action: "add-person", userId: byId });
      expect(JSON.stringify(entry)).not.toContain(rasa.email);
    });

    it("takes a form sent twice for one, and refuses an address that somebody has", async () => {
      const id = newId();
      const both = await Promise.all([add(id), add(id)]);
      expect(both).toEqual([{ ok: true }, { ok: true }]);
      expect(await outbox()).toHaveLength(1);
      expect(await add(newId())).toMatchObject({ ok: false, reason: "people:error.emailTaken" });
    });

    it("is for administrators who still are", async () => {
      const former = await makeUser(db, { roles: ["moderator"] });
      const form = { ...rasa, roles: ["administrator" as const] };
      const result = await addPerson(db, { id: newId(), byId: former.id, mailOrigin, form });
      expect(result).toMatchObject({ ok: false, reason: "gone" });
    });
  });

  describe("changing somebody", () => {
    it("gives and takes rights at once, and writes it down", async () => {
      const { id } = await makeUser(db, { roles: ["elder"] });
      const session = await startSession(db, id);
      expect(await change(id, { roles: ["reader", "drafter"] })).toEqual({ ok: true });
      expect((await findViewer(db, session))?.roles.toSorted()).toEqual(["drafter", "reader"]);
      const [entry] = await listAuditOf(db, { subjectKind: "user", subjectId: id });
      expect(entry).toMatchObject({ action: "change-person", userId: byId });
      expect(entry?.before).toContain("elder");
    });

    it("does not overwrite what somebody else changed", async () => {
      const { id } = await makeUser(db, { roles: ["elder"] });
      const seen = personSeen(await get(id));
      await change(id, { name: "Nauja Pavardė" });
      expect(await change(id, { roles: ["reader"] }, { seen })).toMatchObject({
        ...{ ok: false, reason: "people:error.changed", person: { name: "Nauja Pavardė" } },
      });
      expect((await get(id)).roles).toEqual(["elder"]);
    });

    it("ends what the old address opened, and invites the new one", async () => {
      const { id, email } = await makeUser(db, { roles: ["elder"] });
      const [session, token] = [await startSession(db, id), await linkOf(email)];
      expect(await change(id, { email: "kita@example.org" })).toEqual({ ok: true });
      expect(await findViewer(db, session)).toBeNull();
      expect((await signIn(db, { token })).ok).toBe(false);
      expect(await outbox()).toMatchObject([{ recipient: "kita@example.org" }]);
    });

    it("answers the same for somebody who does not exist", async () => {
      const form = { ...rasa, roles: ["reader" as const] };
      expect(await changePerson(db, { id: newId(), byId, form, seen: "", mailOrigin })).toMatchObject({
        reason: "gone",
      });
      expect(await setPersonActive(db, { id: newId(), byId, active: false })).toMatchObject({
        reason: "gone",
      });
    });
  });

  describe("closing an account", () => {
    it("signs out everywhere and spoils every link, and opening it again brings neither back", async () => {
      const { id, email } = await makeUser(db, { roles: ["elder"] });
      const [session, token] = [await startSession(db, id), await linkOf(email)];
      expect(await setPersonActive(db, { id, byId, active: false })).toEqual({ ok: true });
      expect(await setPersonActive(db, { id, byId, active: true })).toEqual({ ok: true });
      expect(await findViewer(db, session)).toBeNull();
      expect((await signIn(db, { token })).ok).toBe(false);
      expect((await signIn(db, { token: await linkOf(email) })).ok).toBe(true);
      const log = await listAuditOf(db, { subjectKind: "user", subjectId: id });
      expect(log.map(({ action }) => action)).toEqual(
        expect.arrayContaining(["deactivate-person", "reactivate-person"]),
      );
    });
  });

  describe("the last administrator", () => {
    const refused = { ok: false, reason: "people:error.lastAdministrator" };

    it("keeps the right and the account", async () => {
      await makeUser(db, { roles: ["moderator"] });
      expect(await change(byId, { roles: ["moderator"] })).toMatchObject(refused);
      expect(await setPersonActive(db, { id: byId, byId, active: false })).toMatchObject(refused);
      expect(await get(byId)).toMatchObject({ active: true, roles: ["administrator"] });
    });

    it("is not made up for by one whose account is closed", async () => {
      const other = await makeUser(db, { roles: ["administrator"] });
      expect(await setPersonActive(db, { id: other.id, byId, active: false })).toEqual({ ok: true });
      expect(await change(byId, { roles: ["reader"] })).toMatchObject(refused);
    });

    it("may go where there is another", async () => {
      await makeUser(db, { roles: ["administrator"] });
      expect(await change(byId, { roles: ["reader"] })).toEqual({ ok: true });
    });

    it.each(["rights", "accounts"] as const)(
      "stays when two administrators take each other's %s at the same moment",
      async (what) => {
        const other = await makeUser(db, { roles: ["administrator"] });
        const second = engine === "postgres" ? connectAgain() : db;
        const take = (id: string, by: string, on: typeof db) =>
          what === "rights"
            ? change(id, { roles: ["reader"] }, { by, on })
            : setPersonActive(on, { id, byId: by, active: false });
        const results = await Promise.all([take(other.id, byId, db), take(byId, other.id, second)]);
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await countAdministrators(db)).toBe(1);
      },
    );

    it("is never lost although five administrators close each other's accounts at once", async () => {
      const others = await Promise.all(
        [1, 2, 3, 4].map(async () => (await makeUser(db, { roles: ["administrator"] })).id),
      );
      const all = [byId, ...others];
      const connections = all.map(() => (engine === "postgres" ? connectAgain() : db));
      await Promise.all(
        all.flatMap((by, index) =>
          all
            .filter((id) => id !== by)
            .map((id) => setPersonActive(connections[index] ?? db, { id, byId: by, active: false })),
        ),
      );
      expect(await countAdministrators(db)).toBe(1);
    });
  });

  describe("one's own account", () => {
    it("has a name and a language to change, and the address only where it has none of its own", async () => {
      const user = await get(byId);
      const values = {
        userId: byId,
        name: "Adomas A.",
        language: "en" as const,
        email: "naujas@example.org",
      };
      expect(await changeOwnAccount(db, { ...values, seen: ownAccountSeen(user) })).toEqual({ ok: true });
      expect(await get(byId)).toMatchObject({ name: "Adomas A.", language: "en", email: user.email });
      expect(await changeOwnAccount(db, { ...values, name: "Kitas", seen: "old" })).toMatchObject({
        reason: "people:error.changed",
      });
      await db.updateTable("users").set({ email: firstAdministratorEmail }).where("id", "=", byId).execute();
      expect(await changeOwnAccount(db, values)).toEqual({ ok: true });
      expect((await get(byId)).email).toBe("naujas@example.org");
    });

    it("shows where one is signed in and ends all but here, with links not used yet", async () => {
      const { id, email } = await makeUser(db, { roles: ["elder"] });
      const [here, there] = [await startSession(db, id), await startSession(db, id)];
      const token = await linkOf(email);
      const sessions = await listOwnSessions(db, { userId: id, session: here });
      expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
      expect(sessions).toHaveLength(2);
      await endOtherSessions(db, { userId: id, session: here });
      expect(await findViewer(db, there)).toBeNull();
      expect(await findViewer(db, here)).not.toBeNull();
      expect((await signIn(db, { token })).ok).toBe(false);
    });
  });
});
