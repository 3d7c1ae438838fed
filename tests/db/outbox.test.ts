import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deleteMailWith } from "db/queries/mail-delivery";
import { afterEach, beforeEach, expect, it } from "vitest";
import { deliverOutbox, mostAttempts } from "~/features/notifications/deliver-outbox.server";
import { enqueueMail } from "~/features/notifications/enqueue-mail.server";
import { forgetMailFiles } from "~/features/notifications/forget-mail-files.server";
import { createMailTransport } from "~/features/notifications/mail-transport.server";
import { describeEachEngine } from "../setup/engines";
import { type MailServer, startMailServer } from "../setup/mail-server";

const start = Date.parse("2026-03-01T08:00:00.000Z");
const minute = 60_000;

describeEachEngine("the outbox", ({ db, engine, connectAgain }) => {
  let dataDir: string;
  let server: MailServer | undefined;
  const complaints: string[] = [];
  const note = (entry: object, message?: string) => complaints.push(`${message}: ${JSON.stringify(entry)}`);
  const log = { warn: note, error: note };

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), "sueiga-mail-"));
    complaints.length = 0;
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  });

  const enqueue = (subject: string, to = "ona@example.org") =>
    enqueueMail(db, {
      to,
      language: "lt",
      subject,
      paragraphs: ["Jūsų pasiūlymas paskelbtas. Ačiū, žąsele!"],
      link: { label: "Atidaryti", href: "https://sueiga.example/receipt/abc" },
      now: new Date(start),
    });
  const rows = () => db.selectFrom("outbox").selectAll().orderBy("id").execute();
  const at = (ms: number) => () => new Date(start + ms);
  const transport = (smtpUrl?: string) =>
    createMailTransport({ smtpUrl, mailFrom: "Sueiga <sueiga@example.org>", dataDir });

  it("keeps mails as private files where there is no mail server", async () => {
    await enqueue("Paskelbtas");
    await deliverOutbox(db, { send: transport(), log, now: at(1000) });
    const [mail] = await rows();
    expect(mail).toMatchObject({ attempts: 1, last_error: null, sent_at: "2026-03-01T08:00:01.000Z" });
    const folder = path.join(dataDir, "mail");
    expect(readdirSync(folder)).toEqual([`${mail?.id}.eml`]);
    const file = path.join(folder, `${mail?.id}.eml`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("To: ona@example.org");
    expect(text).toContain(`Message-ID: <${mail?.id}@example.org>`);
    expect(text).toContain("multipart/alternative");
  });

  it("hands mails to the mail server, in UTF-8, once", async () => {
    server = await startMailServer();
    await enqueue("Jūsų pasiūlymas");
    await enqueue("Antras");
    await deliverOutbox(db, { send: transport(server.url), log, now: at(0) });
    await deliverOutbox(db, { send: transport(server.url), log, now: at(minute) });
    expect(server.received).toHaveLength(2);
    expect(server.received[0]).toContain("Subject: =?UTF-8?");
    expect(server.received[0]).toContain("https://sueiga.example/receipt/abc");
    expect((await rows()).every((row) => row.sent_at !== null)).toBe(true);
  });

  it("writes one recipient and one subject, whatever was typed", async () => {
    server = await startMailServer();
    await enqueue("Tema\r\nBcc: kitas@example.org", "ona@example.org, kitas@example.org");
    await deliverOutbox(db, { send: transport(server.url), log, now: at(0) });
    const [head = ""] = (server.received[0] ?? "").split("\r\n\r\n");
    expect(head).not.toMatch(/^Bcc:/m);
    expect(head).toContain("Subject: Tema Bcc: kitas@example.org\r\n");
    expect(head).toContain('To: <"ona@example.org, kitas"@example.org>\r\n');
  });

  it("tries again later and later, gives up in the end, and says why without the address", async () => {
    server = await startMailServer();
    server.refuseWith("550 ona@example.org does not live here");
    await enqueue("Paskelbtas");
    const send = transport(server.url);
    await deliverOutbox(db, { send, log, now: at(0) });
    await deliverOutbox(db, { send, log, now: at(30_000) });
    expect((await rows())[0]).toMatchObject({ attempts: 1, sent_at: null });
    const gaps: number[] = [];
    for (let now = Date.parse((await rows())[0]?.next_attempt_at ?? ""); ; ) {
      await deliverOutbox(db, { send, log, now: () => new Date(now) });
      const [row] = await rows();
      if (row?.attempts === mostAttempts) break;
      const next = Date.parse(row?.next_attempt_at ?? "");
      gaps.push(next - now);
      now = next;
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    await deliverOutbox(db, { send, log, now: at(1e10) });
    expect((await rows())[0]).toMatchObject({ attempts: mostAttempts, sent_at: null });
    expect((await rows())[0]?.last_error).toContain("550");
    expect(complaints.at(-1)).toContain("given up");
    expect(complaints.join("")).not.toContain("ona@example.org");
  });

  it("lets one bad address hold up nobody else", async () => {
    await enqueue("Pirmas", "bad@example.org");
    await enqueue("Antras", "good@example.org");
    const sent: string[] = [];
    const send = async ({ recipient }: { recipient: string }) => {
      if (recipient.startsWith("bad")) throw new Error("no such host");
      sent.push(recipient);
    };
    await deliverOutbox(db, { send, log, now: at(0) });
    expect(sent).toEqual(["good@example.org"]);
  });

  it("sends each mail once although four processes deliver at the same moment", async () => {
    for (let i = 0; i < 12; i += 1) await enqueue(`Laiškas ${i}`);
    const sent: string[] = [];
    const send = async ({ id }: { id: string }) => {
      await new Promise((resolve) => setImmediate(resolve));
      sent.push(id);
    };
    // SQLite waits for a lock without letting go of the process, so its second connection belongs to another process.
    const connections = [0, 1, 2, 3].map(() => (engine === "postgres" ? connectAgain() : db));
    await Promise.all(connections.map((from) => deliverOutbox(from, { send, log, now: at(0) })));
    expect(sent.sort()).toEqual((await rows()).map((row) => row.id));
  });

  it("gives a mail back when the process that took it died", async () => {
    await enqueue("Paskelbtas");
    // A process that never comes back is one whose delivery never ends.
    void deliverOutbox(db, { send: () => new Promise(() => undefined), log, now: at(0) });
    const sent: string[] = [];
    const send = async ({ id }: { id: string }) => void sent.push(id);
    await expect.poll(async () => (await rows())[0]?.attempts).toBe(1);
    await deliverOutbox(db, { send, log, now: at(minute) });
    expect(sent).toHaveLength(0);
    await deliverOutbox(db, { send, log, now: at(6 * minute) });
    expect(sent).toHaveLength(1);
  });

  it("keeps the files of mails that are there, and no others", async () => {
    await enqueue("Senas");
    await deliverOutbox(db, { send: transport(), log, now: at(0) });
    const folder = path.join(dataDir, "mail");
    const stray = path.join(folder, "0195-gone.eml");
    writeFileSync(stray, "mail");
    await forgetMailFiles(db, { dataDir });
    expect(existsSync(stray)).toBe(false);
    expect(readdirSync(folder)).toHaveLength(1);
    await db.deleteFrom("outbox").execute();
    await forgetMailFiles(db, { dataDir });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("forgets the mails that carry a private link", async () => {
    await enqueue("Paskelbtas");
    expect(await deleteMailWith(db, { words: "/receipt/other" })).toEqual([]);
    expect(await deleteMailWith(db, { words: "/receipt/abc" })).toHaveLength(1);
  });
});
