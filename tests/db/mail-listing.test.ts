import { listAuditOf } from "db/queries/audit-log";
import { countMail, listMail } from "db/queries/outbox";
import { expect, it } from "vitest";
import { requestSignInLink } from "~/features/accounts/request-sign-in-link.server";
import { deliverOutbox, mostAttempts } from "~/features/notifications/deliver-outbox.server";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { readLetter } from "~/features/notifications/read-letter.server";
import { retryFailedMail } from "~/features/notifications/retry-mail.server";
import { makeUser } from "../factories/users";
import { describeEachEngine } from "../setup/engines";

const start = Date.parse("2026-03-01T08:00:00.000Z");
const at = (minutes: number) => new Date(start + minutes * 60_000);
const clock = (minutes: number) => ({ now: at(minutes).toISOString(), mostAttempts });
const log = { warn: () => undefined, error: () => undefined };
const origin = "https://sueiga.example";

describeEachEngine("the mails that administrators see", ({ db }) => {
  const enqueue = (subject: string, minutes = 0) =>
    enqueueMail(db, {
      ...{ to: "ona@example.org", language: "lt", subject, paragraphs: ["Sveiki"] },
      now: at(minutes),
    });
  const list = async (minutes: number, more: { page?: number; state?: "sent" | "waiting" | "failed" } = {}) =>
    (await listMail(db, { ...clock(minutes), page: 1, pageSize: 2, ...more })).map(({ subject }) => subject);
  const refuse = async () => {
    throw new Error("550 nobody here");
  };
  const deliver = (send: () => Promise<void>, minutes: number) =>
    deliverOutbox(db, { send, log, now: () => at(minutes) });

  it("are listed newest first, page by page, by what became of them", async () => {
    await enqueue("pirmas", 0);
    await deliver(async () => undefined, 0);
    await enqueue("antras", 1);
    await deliver(refuse, 1);
    await enqueue("trečias", 2);
    expect(await list(2)).toEqual(["trečias", "antras"]);
    expect(await list(2, { page: 2 })).toEqual(["pirmas"]);
    expect(await list(2, { state: "failed" })).toEqual(["antras"]);
    expect(await list(2, { state: "waiting" })).toEqual(["trečias"]);
    expect(await countMail(db, clock(2))).toEqual({ sent: 1, waiting: 1, failed: 1 });
  });

  it("that failed are tried again at once, one or all, also those that were given up", async () => {
    await enqueue("pirmas");
    await enqueue("antras");
    await deliver(refuse, 0);
    await db.updateTable("outbox").set({ attempts: mostAttempts }).where("subject", "=", "antras").execute();
    const [first] = await listMail(db, { ...clock(0), state: "failed", page: 1, pageSize: 1 });
    expect(await retryFailedMail(db, { id: first?.id, now: at(0) })).toBe(1);
    await deliver(async () => undefined, 0);
    expect(await countMail(db, clock(0))).toEqual({ sent: 1, waiting: 0, failed: 1 });
    expect(await retryFailedMail(db, { now: at(0) })).toBe(1);
    await deliver(async () => undefined, 0);
    expect(await countMail(db, clock(0))).toEqual({ sent: 2, waiting: 0, failed: 0 });
    expect(await retryFailedMail(db, { now: at(0) })).toBe(0);
  });

  it("are not handed out a second time while a try is under way", async () => {
    await enqueue("pirmas");
    await deliver(refuse, 0);
    let tried = 0;
    const send = async () => {
      tried += 1;
      expect(await retryFailedMail(db, { now: at(5) })).toBe(0);
    };
    await deliver(send, 5);
    expect(tried).toBe(1);
  });

  it("count as failed when the process died at the last try", async () => {
    await enqueue("pirmas");
    await db.updateTable("outbox").set({ attempts: mostAttempts }).execute();
    expect(await countMail(db, clock(10))).toMatchObject({ failed: 1 });
  });

  it("show another person's sign-in link only where no mail leaves, and that is written down", async () => {
    const reader = await makeUser(db, { roles: ["administrator"] });
    const elder = await makeUser(db, { roles: ["elder"] });
    await requestSignInLink(db, {
      ...{ email: elder.email, client: "x", secret: "s".repeat(32), mailOrigin: origin, now: at(0) },
    });
    const [mail] = await listMail(db, { ...clock(0), page: 1, pageSize: 1 });
    const read = (mailLeaves: boolean, userId = reader.id) =>
      readLetter(db, { id: mail?.id ?? "", userId, isFresh: true, mailLeaves, origins: [origin] });
    expect(JSON.stringify(await read(true))).not.toContain("token");
    expect(await listAuditOf(db, { subjectKind: "mail", subjectId: mail?.id ?? "" })).toEqual([]);

    const letter = await read(false);
    expect(letter?.signsInAsOther).toBe(true);
    expect(letter?.parts.find(({ kind }) => kind === "link")).toMatchObject({
      href: expect.stringMatching(/^\/sign-in\?token=/),
    });
    const audit = await listAuditOf(db, { subjectKind: "mail", subjectId: mail?.id ?? "" });
    expect(audit).toMatchObject([{ action: "read-sign-in-mail", userId: reader.id }]);
    expect((await read(false, elder.id))?.signsInAsOther).toBe(false);
  });

  it("answer nothing for a mail that is forgotten", async () => {
    const { id } = await makeUser(db);
    expect(
      await readLetter(db, { id: "gone", userId: id, isFresh: true, mailLeaves: false, origins: [] }),
    ).toBeUndefined();
  });
});
