import { type Db, openDatabase } from "db/connection";
import { bumpContentVersion } from "db/queries/counters";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { submitProposal } from "~/features/proposals/submit-proposal.server";
import { files, pathsFor } from "~/platform/paths";
import { sessionCookieHeader, startSession } from "~/platform/session.server";
import { hashToken, newId, randomToken } from "~/platform/tokens.server";
import { aSubmission } from "../factories/submissions";
import { makeUser } from "../factories/users";
import { type RunningServer, startServer } from "../setup/server";

/**
 * What has gone wrong in other platforms of this kind, each tried on ours by its public number. Most of these rules have
 * closer tests elsewhere; this is the list that nobody should have to find out again.
 */
const paths = pathsFor("lt");
const markup = `<img src=x onerror=alert(1)>"'`;
let server: RunningServer;
let db: Db;
let administrator = { id: "", cookie: "" };

beforeAll(async () => {
  server = await startServer({ SEED: "sample" });
  db = openDatabase({ dataDir: server.dataDir });
  const { id } = await makeUser(db, { roles: ["administrator"], name: `Administratorė ${markup}` });
  const [cookie = ""] = sessionCookieHeader(server.url, await startSession(db, id)).split(";");
  administrator = { id, cookie };
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
});

const ask = (
  path: string,
  options: { cookie?: string; form?: Record<string, string>; origin?: string } = {},
) =>
  fetch(server.url + path, {
    method: options.form ? "POST" : "GET",
    redirect: "manual",
    headers: { Origin: options.origin ?? server.url, ...(options.cookie && { Cookie: options.cookie }) },
    ...(options.form && { body: new URLSearchParams(options.form) }),
  });
const read = async (path: string, cookie?: string) => (await ask(path, cookie ? { cookie } : {})).text();
const cookieOf = (answer: Response) => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

describe("markup stays words", () => {
  it.each([
    ["in a user's name (CVE-2026-23891)", () => paths.people()],
    ["in a user's name, on every page of the workspace", () => paths.workspace],
    [
      "in a parameter of a page (CVE-2024-32469)",
      () => `${paths.proposals()}?q=${encodeURIComponent(markup)}`,
    ],
    ["in a parameter of the log (CVE-2024-32034)", () => `${paths.audit()}?q=${encodeURIComponent(markup)}`],
  ])("%s", async (_, address) => {
    const html = await read(address(), administrator.cookie);
    expect(html).toContain("onerror=alert(1)");
    expect(html).not.toContain("<img src=x");
  });

  it("in the log of what staff did (CVE-2024-32034)", async () => {
    await db
      .insertInto("audit_log")
      .values({
        ...{ id: newId(), at: new Date().toISOString(), user_id: administrator.id, action: "change-person" },
        ...{ subject_kind: "user", subject_id: administrator.id },
        ...{ before: JSON.stringify({ name: markup }), after: JSON.stringify({ name: `${markup}!` }) },
      })
      .execute();
    const html = await read(paths.audit(), administrator.cookie);
    expect(html).toContain("onerror=alert(1)");
    expect(html).not.toContain("<img src=x");
  });

  it("in the name of an uploaded file (CVE-2023-51447)", async () => {
    const meeting = await db
      .selectFrom("meetings")
      .select(["id", "number"])
      .where("minutes", "=", "published")
      .executeTakeFirstOrThrow();
    const attachment = { id: newId(), number: meeting.number };
    const hash = hashToken(attachment.id);
    await db
      .insertInto("attachment_files")
      .values({ hash, content_type: "application/pdf", bytes: Buffer.from("%PDF-1.4") })
      .execute();
    await db
      .insertInto("attachments")
      .values({
        ...{ id: attachment.id, proposal_id: null, meeting_id: meeting.id, hash, small_hash: null },
        ...{ width: null, height: null, alternative: markup, name: `${markup}.pdf`, is_public: 1 },
        ...{ is_sample: 0, created_at: "2026-05-20T15:00:00.000Z" },
      })
      .execute();
    await bumpContentVersion(db);
    for (const page of [paths.meeting(attachment.number), paths.meetingAttachments(attachment.number)]) {
      const html = await read(page, administrator.cookie);
      expect(html, page).toContain("onerror=alert(1)");
      expect(html, page).not.toContain("<img src=x");
    }
    const file = await ask(files.attachment(attachment.id));
    expect(file.headers.get("content-disposition") ?? "").toMatch(/^attachment;[^<>\r\n]+$/);
    expect(file.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

it("nobody takes or changes what is another's with a link of their own (CVE-2026-40869)", async () => {
  const secret = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", "session-secret")
    .executeTakeFirst();
  const submit = async (title: string) => {
    const made = await submitProposal(db, {
      ...aSubmission({ title }, { secret: secret?.value ?? "" }),
    });
    if (!made.ok) throw new Error(made.reason);
    return made;
  };
  const [own, other] = [await submit("Mano pasiūlymas"), await submit("Svetimas pasiūlymas")];
  const before = await db
    .selectFrom("proposals")
    .selectAll()
    .where("number", "=", other.number)
    .executeTakeFirst();
  const aim = { number: String(other.number), id: before?.id ?? "", token: other.token.slice(0, 5) };
  for (const intent of ["edit", "withdraw", "erase", "hide-name"])
    await ask(paths.receipt(own.token), {
      form: {
        ...aim,
        intent,
        title: "Perimta",
        body: "Perimtas tekstas, kuris pakankamai ilgas.",
        version: "1",
      },
    });
  const after = await db
    .selectFrom("proposals")
    .selectAll()
    .where("number", "=", other.number)
    .executeTakeFirst();
  expect(before).toBeDefined();
  expect(after).toEqual(before);
});

it("what is not published is in nothing that is given away (CVE-2024-27090)", async () => {
  const hidden = await db
    .selectFrom("proposals")
    .select(["number", "title"])
    .where("status", "in", ["received", "rejected", "withdrawn"])
    .execute();
  expect(hidden.length).toBeGreaterThan(2);
  const world = "bbox=-180,-85,180,85&zoom=12&each=1";
  const given = [
    ...["proposals.csv", "proposals.json", "proposals.geojson"].map((name) => files.dataFile(name)),
    ...[files.feed(), `${files.mapFeatures()}?${world}`, files.similarProposals({ title: hidden[0]?.title })],
    ...[paths.proposals(), paths.answers(), paths.map(), paths.home],
  ];
  for (const address of given) {
    const answer = await ask(address);
    expect(answer.status, address).toBe(200);
    const text = await answer.text();
    // What nobody decided on may share a title with what is public, so numbers are looked for.
    for (const { number } of hidden) expect(text, address).not.toMatch(new RegExp(`proposals/${number}\\b`));
  }
  for (const { number } of hidden) {
    expect((await ask(paths.proposal(number))).status).toBe(404);
    expect((await ask(files.feed({ proposal: number }))).status).toBe(404);
  }
});

it("an export opens for nobody who is not signed in (CVE-2026-45377)", async () => {
  for (const address of [paths.auditExport(), `${paths.auditExport()}?format=json`]) {
    const answer = await ask(address);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toContain(paths.signIn());
    expect(await answer.text()).toBe("");
  }
  expect((await ask(paths.receiptData("not-a-token"))).status).toBe(404);
});

it("a list filters by what it offers and by nothing else (CVE-2023-34090)", async () => {
  const all = await read(files.dataFile("proposals.json"));
  for (const query of [
    "status=received",
    "email=a",
    "author_name=a",
    "submission_key=x",
    "q[email]=a",
    "where=1",
  ])
    expect(await read(`${files.dataFile("proposals.json")}?${query}`), query).toBe(all);
  expect(JSON.parse(all).length).toBeGreaterThan(50);
});

it("an order is one of those that are offered (CVE-2026-45376)", async () => {
  for (const sort of ["title", "(select 1)", "newest;drop table users", "newest desc,1", "newest'"]) {
    const answer = await ask(`${paths.proposals()}?sort=${encodeURIComponent(sort)}`);
    expect([answer.status, answer.headers.get("location")], sort).toEqual([302, paths.proposals()]);
  }
  expect(await db.selectFrom("users").select("id").execute()).not.toEqual([]);
});

it("one browser supports once, however often it says so at the same moment (CVE-2023-47634)", async () => {
  const { number, support_count: before } = await db
    .selectFrom("proposals")
    .select(["number", "support_count"])
    .where("status", "=", "published")
    .executeTakeFirstOrThrow();
  const address = paths.supportProposal(number);
  const cookie = cookieOf(await ask(address, { form: { supports: "no" } }));
  expect(cookie).not.toBe("");
  await Promise.all(Array.from({ length: 50 }, () => ask(address, { cookie, form: { supports: "yes" } })));
  const count = async () =>
    (await db.selectFrom("proposals").select("support_count").where("number", "=", number).executeTakeFirst())
      ?.support_count;
  expect(await count()).toBe(before + 1);
  await Promise.all(Array.from({ length: 50 }, () => ask(address, { cookie, form: { supports: "no" } })));
  expect(await count()).toBe(before);
});

it("an invitation that has ended lets nobody in (CVE-2023-48220)", async () => {
  const { id } = await makeUser(db, { roles: ["drafter"] });
  const invite = async (expiresAt: string) => {
    const token = randomToken();
    await db
      .insertInto("login_tokens")
      .values({
        ...{ token_hash: hashToken(token), user_id: id, kind: "invitation", used_at: null },
        ...{ created_at: "2026-01-01T08:00:00.000Z", expires_at: expiresAt },
      })
      .execute();
    return token;
  };
  const take = async (token: string) =>
    ask(paths.invitation({ token }), { form: { token, name: "Nauja darbuotoja" } });
  const ended = await take(await invite("2026-01-08T08:00:00.000Z"));
  expect(ended.headers.get("set-cookie") ?? "").not.toContain("sueiga=");
  const open = await take(await invite(new Date(Date.now() + 60_000).toISOString()));
  expect(open.headers.get("set-cookie") ?? "").toContain("sueiga=");
});

it("signing in begins a new session, whatever one was brought along (CVE-2025-64100)", async () => {
  const { email } = await makeUser(db, { roles: ["moderator"] });
  const link = await issueSignInLink(db, { email });
  if (!link.ok) throw new Error(link.reason);
  const brought = `__Host-sueiga=${randomToken()}`;
  const signedIn = await ask(paths.signIn(), { cookie: brought, form: { token: link.token } });
  const given = cookieOf(signedIn);
  expect(given).toMatch(/^__Host-sueiga=/);
  expect(given).not.toBe(brought);
  expect((await ask(paths.workspace, { cookie: brought })).status).toBe(302);
  expect((await ask(paths.workspace, { cookie: given })).status).toBe(200);
});

it("a form is heard from our own pages only, whatever address it is sent to (CVE-2026-22030)", async () => {
  for (const address of [
    paths.newProposal(),
    `${paths.newProposal()}.data`,
    `${paths.newProposal()}?index`,
    "/",
    paths.workspace,
  ]) {
    const answer = await ask(address, {
      origin: "https://evil.example",
      form: { title: "x" },
      cookie: administrator.cookie,
    });
    expect([403, 404, 405], `${address}: ${answer.status}`).toContain(answer.status);
  }
});

it("the framework's list of routes is no work, and tells nothing (CVE-2026-42342)", async () => {
  const query = Array.from({ length: 400 }, (_, index) => `p=/workspace/${index}`).join("&");
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(`/__manifest?${query}&version=1`)));
  expect(performance.now() - started).toBeLessThan(5_000);
  for (const answer of answers) {
    expect(answer.status).toBeLessThan(500);
    expect(answer.status === 200 ? await answer.text() : "").not.toContain("workspace");
  }
});

it("opening a sign-in link, as programs that check mails do, does not use it up (CVE-2019-1020018)", async () => {
  const { email } = await makeUser(db, { roles: ["reader"] });
  const link = await issueSignInLink(db, { email });
  if (!link.ok) throw new Error(link.reason);
  for (let time = 0; time < 3; time += 1) {
    const opened = await ask(paths.signIn({ token: link.token }));
    expect(opened.status).toBe(200);
    expect(opened.headers.get("set-cookie")).toBeNull();
  }
  const form = { token: link.token };
  expect(cookieOf(await ask(paths.signIn(), { form }))).toMatch(/^__Host-sueiga=/);
  expect(cookieOf(await ask(paths.signIn(), { form }))).toBe("");
});
