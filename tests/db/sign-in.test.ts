import { listAuditOf } from "db/queries/audit-log";
import { insertUser } from "db/queries/users";
import { beforeEach, describe, expect, it } from "vitest";
import { issueSignInLink, signInLinkMs } from "~/features/accounts/issue-sign-in-link.server";
import { requestSignInLink, signInLimits } from "~/features/accounts/request-sign-in-link.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { endSession, findViewer, sessionLimits } from "~/platform/session.server";
import { newId } from "~/platform/tokens.server";
import { describeEachEngine } from "../setup/engines";

const email = "seniunaitis@example.org";
const start = new Date("2026-03-02T08:00:00.000Z");
const later = (ms: number) => new Date(start.getTime() + ms);

describeEachEngine("signing in", ({ db, engine, connectAgain }) => {
  let userId = "";
  beforeEach(async () => {
    userId = newId();
    await insertUser(db, {
      id: userId,
      email,
      name: "Seniūnaitis",
      language: "lt",
      createdAt: start.toISOString(),
      roles: ["elder"],
    });
  });

  const newToken = async (now = start) => {
    const link = await issueSignInLink(db, { email, now });
    if (!link.ok) throw new Error(link.reason);
    return link.token;
  };
  const newSession = async (now = start) => {
    const result = await signIn(db, { token: await newToken(now), now });
    if (!result.ok) throw new Error(result.reason);
    return result.session;
  };

  describe("with a link", () => {
    it("works once, also when it is sent twenty times at once", async () => {
      const token = await newToken();
      // Two SQLite connections in one thread would only wait for each other; in production there is one.
      const others = engine === "postgres" ? [db, connectAgain(), connectAgain()] : [db];
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          signIn(others[index % others.length] ?? db, { token, now: start }),
        ),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      const sessions = await db.selectFrom("sessions").select("id_hash").execute();
      expect(sessions).toHaveLength(1);
    });

    it("works until ten minutes have passed, and not after", async () => {
      const [early, late] = [await newToken(), await newToken()];
      expect((await signIn(db, { token: early, now: later(signInLinkMs - 1) })).ok).toBe(true);
      expect((await signIn(db, { token: late, now: later(signInLinkMs) })).ok).toBe(false);
    });

    it("does nothing for an account that was closed meanwhile", async () => {
      const token = await newToken();
      await db.updateTable("users").set({ active: 0 }).execute();
      expect((await signIn(db, { token, now: start })).ok).toBe(false);
    });

    it("starts a new session and ends the browser's old one", async () => {
      const old = await newSession();
      const result = await signIn(db, { token: await newToken(), oldSession: old, now: start });
      if (!result.ok) throw new Error(result.reason);
      expect(result.session).not.toBe(old);
      expect(await findViewer(db, old, start)).toBeNull();
      expect(await findViewer(db, result.session, start)).toMatchObject({ id: userId, roles: ["elder"] });
    });

    it("is written down without the token", async () => {
      const token = await newToken();
      await signIn(db, { token, now: start });
      const log = await listAuditOf(db, { subjectKind: "user", subjectId: userId });
      expect(log).toMatchObject([{ action: "sign-in", userId }]);
      expect(JSON.stringify(log)).not.toContain(token);
    });
  });

  describe("a session", () => {
    it("ends after two weeks without use", async () => {
      const session = await newSession();
      expect(await findViewer(db, session, later(sessionLimits.idleMs - 1))).not.toBeNull();
      expect(await findViewer(db, session, later(2 * sessionLimits.idleMs))).toBeNull();
    });

    it("ends after sixty days however much it is used", async () => {
      const session = await newSession();
      const dayMs = 24 * 60 * 60 * 1000;
      for (let day = 1; day < 60; day += 7)
        expect(await findViewer(db, session, later(day * dayMs))).not.toBeNull();
      expect(await findViewer(db, session, later(60 * dayMs))).toBeNull();
    });

    it("ends at sign-out", async () => {
      const session = await newSession();
      await endSession(db, session);
      expect(await findViewer(db, session, start)).toBeNull();
    });
  });

  describe("asking for a link by e-mail", () => {
    const ask = (address: string, client = "one", now = start) =>
      requestSignInLink(db, {
        email: address,
        next: "/workspace/meetings/4",
        client,
        secret: "s".repeat(32),
        mailOrigin: "https://sueiga.example",
        now,
      });
    const outbox = () => db.selectFrom("outbox").select(["recipient", "text_body"]).execute();

    it("mails a link that signs in, to the address on record", async () => {
      expect(await ask(" Seniunaitis@Example.org ")).toEqual({ ok: true });
      const [mail] = await outbox();
      expect(mail?.recipient).toBe(email);
      const address = new URL(/https:\S+/.exec(mail?.text_body ?? "")?.[0] ?? "");
      expect(address.origin).toBe("https://sueiga.example");
      expect(address.searchParams.get("next")).toBe("/workspace/meetings/4");
      const token = address.searchParams.get("token") ?? "";
      expect((await signIn(db, { token, now: start })).ok).toBe(true);
    });

    it("answers an unknown address and a closed account alike, and mails nothing", async () => {
      await db.updateTable("users").set({ active: 0 }).execute();
      expect(await ask("nobody@example.org")).toEqual(await ask(email));
      expect(await outbox()).toEqual([]);
    });

    it("mails an account no more than its share, and tells nobody", async () => {
      for (let time = 0; time < signInLimits.perAccount + 3; time += 1)
        expect(await ask(email, `client ${time}`)).toEqual({ ok: true });
      expect(await outbox()).toHaveLength(signInLimits.perAccount);
      await ask(email, "one", later(signInLimits.windowMs + 1));
      expect(await outbox()).toHaveLength(signInLimits.perAccount + 1);
    });

    it("refuses a client that tries many addresses", async () => {
      const answers = [];
      for (let time = 0; time <= signInLimits.perClient; time += 1)
        answers.push((await ask(`person-${time}@example.org`)).ok);
      expect(answers.indexOf(false)).toBe(signInLimits.perClient);
      expect((await ask(email, "another")).ok).toBe(true);
    });

    it("keeps no address in the counters", async () => {
      await ask(email);
      const rows = await db.selectFrom("rate_limits").select("key").execute();
      expect(JSON.stringify(rows)).not.toContain("example.org");
    });

    it("counts every one of many uses at the same moment", async () => {
      await Promise.all(Array.from({ length: 20 }, (_, index) => ask(`x${index % 2}@example.org`)));
      const rows = await db
        .selectFrom("rate_limits")
        .select("uses")
        .where("key", "like", "%client%")
        .execute();
      expect(rows).toEqual([{ uses: 20 }]);
    });
  });
});
