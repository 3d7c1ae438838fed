import { listAuditOf } from "db/queries/audit-log";
import { findPerson } from "db/queries/users";
import { beforeEach, describe, expect, it } from "vitest";
import { acceptInvitation } from "~/features/accounts/accept-invitation.server";
import { accountState } from "~/features/accounts/account-state";
import { addPerson } from "~/features/accounts/add-person.server";
import { changePerson } from "~/features/accounts/change-person.server";
import { confirmAddress } from "~/features/accounts/confirm-address.server";
import { invitationMs } from "~/features/accounts/invite.server";
import { inviteAgain } from "~/features/accounts/invite-again.server";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { personSeen } from "~/features/accounts/managed-person.server";
import { setPersonActive } from "~/features/accounts/set-person-active.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { findViewer, startSession } from "~/platform/session.server";
import { newId } from "~/platform/tokens.server";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const mailOrigin = "https://sueiga.example";
const start = new Date("2026-03-02T08:00:00.000Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const spent = { ok: false, reason: "accounts:error.linkSpent" };
const email = "kviestine@example.org";

describeEachEngine("links that staff are sent", ({ db, engine, connectAgain }) => {
  let byId = "";
  beforeEach(async () => {
    byId = (await makeUser(db, { roles: ["administrator"], name: "Adomas" })).id;
  });

  const get = async (id: string) => {
    const person = await findPerson(db, id);
    if (!person) throw new Error("No such person");
    return person;
  };
  /** The tokens of every mail to an address, the newest last. */
  const tokensTo = async (to: string) => {
    const mails = await db
      .selectFrom("outbox")
      .select("text_body")
      .where("recipient", "=", to)
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    return mails.flatMap(({ text_body }) => /token=([\w-]{43})/.exec(text_body)?.[1] ?? []);
  };
  const invite = async () => {
    const id = newId();
    const form = { name: "Kviestinė", email, language: "lt" as const, roles: ["elder" as const] };
    await addPerson(db, { id, byId, mailOrigin, form, now: start });
    const [token = ""] = await tokensTo(email);
    return { id, token };
  };
  const accept = (token: string, now = start, on = db) =>
    acceptInvitation(on, { token, name: "Kviestinė Pavardenė", now });

  describe("an invitation", () => {
    it("signs in under the name that was confirmed, once", async () => {
      const { id, token } = await invite();
      expect(accountState(await get(id), start).kind).toBe("invitedUntil");
      const accepted = await accept(token, later(invitationMs - 1));
      if (!accepted.ok) throw new Error(accepted.reason);
      expect(await findViewer(db, accepted.session, later(invitationMs))).toMatchObject({
        ...{ id, name: "Kviestinė Pavardenė", isFresh: true },
      });
      expect(accountState(await get(id), later(invitationMs + 1)).kind).toBe("active");
      expect(await accept(token, start)).toEqual(spent);
      const log = await listAuditOf(db, { subjectKind: "user", subjectId: id });
      expect(log.map(({ action }) => action)).toEqual(
        expect.arrayContaining(["add-person", "accept-invitation"]),
      );
      expect(JSON.stringify(log)).not.toContain(token);
    });

    it("works for one of ten who press at once", async () => {
      const { token } = await invite();
      const others = engine === "postgres" ? [db, connectAgain(), connectAgain()] : [db];
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => accept(token, start, others[index % others.length])),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it("that has ended is revived by nothing: not by pressing it, nor by a sign-in link", async () => {
      const { id, token } = await invite();
      const early = await issueSignInLink(db, { email, now: later(invitationMs - 60_000) });
      const ended = later(invitationMs);
      expect(await accept(token, ended)).toEqual(spent);
      expect((await issueSignInLink(db, { email, now: ended })).ok).toBe(false);
      // Nor by one that was asked for just before.
      expect(early.ok && (await signIn(db, { token: early.token, now: ended }))).toEqual(spent);
      expect(accountState(await get(id), ended).kind).toBe("expired");
    });

    it("is taken up by a sign-in link while it holds, and is then used up itself", async () => {
      const { id, token } = await invite();
      const link = await issueSignInLink(db, { email, now: start });
      expect(link.ok && (await signIn(db, { token: link.token, now: start })).ok).toBe(true);
      expect(await accept(token)).toEqual(spent);
      expect((await issueSignInLink(db, { email, now: later(2 * invitationMs) })).ok).toBe(true);
      expect((await get(id)).hasSignedIn).toBe(true);
    });

    it("ends when a newer one is sent, also to somebody whose first one had ended", async () => {
      const { id } = await invite();
      expect(await inviteAgain(db, { id, byId, mailOrigin, now: later(2 * invitationMs) })).toEqual({
        ok: true,
      });
      const [first = "", second = ""] = await tokensTo(email);
      expect(await accept(first)).toEqual(spent);
      expect(await accept(first, later(2 * invitationMs))).toEqual(spent);
      expect((await accept(second, later(2 * invitationMs))).ok).toBe(true);
    });

    it("ends with the account, and opening that again brings neither it nor a sign-in link back", async () => {
      const { id, token } = await invite();
      await setPersonActive(db, { id, byId, active: false, now: start });
      expect(await accept(token)).toEqual(spent);
      await setPersonActive(db, { id, byId, active: true, now: start });
      expect(await accept(token)).toEqual(spent);
      expect((await issueSignInLink(db, { email, now: start })).ok).toBe(false);
      await inviteAgain(db, { id, byId, mailOrigin, now: later(1000) });
      const [, second = ""] = await tokensTo(email);
      expect((await accept(second, later(1000))).ok).toBe(true);
    });

    it("is not sent to somebody who has signed in: a link for a week would be theirs to lose", async () => {
      const { id, token } = await invite();
      await accept(token);
      expect(await inviteAgain(db, { id, byId, mailOrigin, now: start })).toMatchObject({ ok: false });
    });

    it("is no sign-in link, and a sign-in link is no invitation", async () => {
      const { token } = await invite();
      expect(await signIn(db, { token, now: start })).toEqual(spent);
      const link = await issueSignInLink(db, { email, now: start });
      expect(link.ok && (await accept(link.token))).toEqual(spent);
      expect(await confirmAddress(db, { token, now: start })).toEqual(spent);
      expect((await accept(token)).ok).toBe(true);
    });
  });

  describe("a new e-mail address of somebody who has signed in", () => {
    const newEmail = "naujas@example.org";
    const known = async () => {
      const { id, token } = await invite();
      await accept(token);
      return id;
    };
    const move = async (id: string, to = newEmail, now = start) => {
      const person = await get(id);
      const { name, language, roles } = person;
      const form = { name, language, roles, email: to };
      return changePerson(db, { id, byId, form, seen: personSeen(person), mailOrigin, now });
    };
    const confirm = (token: string, now = start, session?: string) =>
      confirmAddress(db, { token, now, ...(session && { session }) });

    it("holds once it is confirmed from there, and the old one is told", async () => {
      const id = await known();
      const [here, there] = [
        await startSession(db, id, { now: start }),
        await startSession(db, id, { now: start }),
      ];
      expect(await move(id)).toEqual({ ok: true, asks: true });
      expect((await get(id)).email).toBe(email);
      expect((await issueSignInLink(db, { email: newEmail, now: start })).ok).toBe(false);
      const told = await db.selectFrom("outbox").select(["recipient", "text_body"]).execute();
      const letter = told.find((mail) => mail.recipient === email && mail.text_body.includes(newEmail));
      expect(letter?.text_body).not.toContain("token=");
      const [token = ""] = await tokensTo(newEmail);
      expect(await confirm(token, start, here)).toEqual({ ok: true });
      expect((await get(id)).email).toBe(newEmail);
      expect(await findViewer(db, here, start)).not.toBeNull();
      expect(await findViewer(db, there, start)).toBeNull();
      expect(await confirm(token)).toEqual(spent);
    });

    it("is asked about once however often the form is sent, and only the newest link holds", async () => {
      const id = await known();
      await move(id);
      await move(id);
      expect(await tokensTo(newEmail)).toHaveLength(1);
      await move(id, "kitas@example.org");
      const [first = ""] = await tokensTo(newEmail);
      const [second = ""] = await tokensTo("kitas@example.org");
      expect(await confirm(first)).toEqual(spent);
      expect(await confirm(second, later(24 * 60 * 60_000))).toEqual(spent);
      expect((await get(id)).email).toBe(email);
    });

    it("does not hold when somebody else has it by then, or the account is closed", async () => {
      const id = await known();
      await move(id);
      const [token = ""] = await tokensTo(newEmail);
      await makeUser(db, { email: newEmail });
      expect(await confirm(token)).toMatchObject({ reason: "people:error.emailTaken" });
      await move(id, "kitas@example.org");
      const [other = ""] = await tokensTo("kitas@example.org");
      await setPersonActive(db, { id, byId, active: false });
      expect(await confirm(other)).toEqual(spent);
      expect(await move(id, "trecias@example.org")).toMatchObject({ reason: "people:error.closedAddress" });
    });
  });
});
