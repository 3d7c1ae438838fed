import { type Db, openDatabase } from "db/connection";
import { insertUser } from "db/queries/users";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { requestSignInLink } from "~/features/accounts/request-sign-in-link.server";
import { pathsFor } from "~/platform/paths";
import { startSession } from "~/platform/session.server";
import { hashToken, newId } from "~/platform/tokens.server";
import { sitemap } from "~/routes";
import { examplePath } from "../e2e/setup/pages";
import { type RunningServer, startServer } from "../setup/server";

const paths = pathsFor("lt");
const minute = 60_000;
const administrator = { id: newId(), email: "administratore@example.org" };
let server: RunningServer;
let db: Db;
/** Of a session that began longer ago than a proof holds. */
let old = "";
let formToken = "";

const cookieOf = (value: string) => `__Host-sueiga=${value}`;
const ask = (path: string, cookie: string, body?: Record<string, string>) =>
  fetch(server.url + path, {
    method: body ? "POST" : "GET",
    redirect: "manual",
    headers: { Origin: server.url, Cookie: cookie },
    ...(body && { body: new URLSearchParams(body) }),
  });

beforeAll(async () => {
  server = await startServer({ SEED: "sample" });
  db = openDatabase({ dataDir: server.dataDir });
  const createdAt = new Date().toISOString();
  await insertUser(db, {
    ...{ ...administrator, name: "Administratorė", language: "lt", createdAt, roles: ["administrator"] },
  });
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
});
beforeEach(async () => {
  const session = await startSession(db, administrator.id, { now: new Date(Date.now() - 15 * minute) });
  old = cookieOf(session);
  const own = await db
    .selectFrom("sessions")
    .select("form_token")
    .where("id_hash", "=", hashToken(session))
    .executeTakeFirstOrThrow();
  formToken = own.form_token;
});

const asking = sitemap.filter(({ fresh }) => fresh);

describe("an address that asks for a fresh proof", () => {
  it("is each of those that matter in a stolen session", () => {
    expect(asking.map(({ path }) => path).sort()).toEqual([
      "workspace/account/passkeys/new",
      "workspace/audit.csv",
      "workspace/people/:id",
      "workspace/people/new",
      "workspace/sample-data",
    ]);
  });

  it.each(asking.map(({ path }) => path))("/%s sends an old session to prove itself first", async (path) => {
    const address = `/${await examplePath(path, db)}`;
    for (const spelling of [address, `/en${address}`, `${address}.data`]) {
      const read = await ask(spelling, old);
      expect(read.status, spelling).toBe(302);
      expect(read.headers.get("location"), spelling).toContain("/confirm-identity?next=");
      expect(await read.text()).toBe("");
    }
    const fresh = cookieOf(await startSession(db, administrator.id));
    expect((await ask(address, fresh)).status).toBe(200);
  });

  it("counts from the moment of the proof, to the minute", async () => {
    const almost = await startSession(db, administrator.id, { now: new Date(Date.now() - 14 * minute) });
    expect((await ask(paths.newPerson, cookieOf(almost))).status).toBe(200);
  });

  it("is there for nobody whom it is closed to, and nothing else asks", async () => {
    const id = newId();
    const createdAt = new Date().toISOString();
    await insertUser(db, {
      ...{ id, email: `${id}@example.org`, name: "Skaitytoja", language: "lt", createdAt, roles: ["reader"] },
    });
    const reader = cookieOf(await startSession(db, id, { now: new Date(Date.now() - 60 * minute) }));
    expect((await ask(paths.newPerson, reader)).status).toBe(404);
    expect((await ask(paths.newPerson, reader, { name: "X" })).status).toBe(404);
    for (const path of [paths.people(), paths.mail(), paths.audit(), paths.account()])
      expect((await ask(path, old)).status, path).toBe(200);
  });
});

describe("a form that comes too late", () => {
  const typed = { name: "Rūta „Kabutė“ <b>", email: "ruta@example.org", language: "lt", roles: "elder" };
  const send = (cookie: string, more: Record<string, string> = {}) =>
    ask(paths.newPerson, cookie, { ...typed, id: newId(), "form-token": formToken, ...more });
  const added = async () =>
    (await db.selectFrom("users").select("id").where("email", "=", typed.email).execute()).length;

  it("is not acted on, and comes back whole on the page that asks", async () => {
    const answer = await send(old);
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain('value="Rūta „Kabutė“ &lt;b&gt;"');
    expect(page.toLowerCase()).toContain(`formaction="${paths.newPerson}"`);
    expect(await added()).toBe(0);
  });

  it("goes on after a link was opened in the same browser, with the token it had", async () => {
    await send(old);
    const link = await issueSignInLink(db, { email: administrator.email });
    const signedIn = await ask(paths.signIn(), old, { token: link.ok ? link.token : "" });
    const renewed = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect(renewed).not.toBe(old);
    // The session that was old is over, the form is not.
    expect((await ask(paths.workspace, old)).status).toBe(302);
    expect((await send(renewed)).status).toBe(303);
    expect(await added()).toBe(1);
  });

  it("goes on nowhere else for somebody else's session", async () => {
    const other = newId();
    const createdAt = new Date().toISOString();
    await insertUser(db, {
      ...{ id: other, email: `${other}@example.org`, name: "Kita", language: "lt", createdAt },
      roles: ["administrator"],
    });
    const link = await issueSignInLink(db, { email: `${other}@example.org` });
    const signedIn = await ask(paths.signIn(), old, { token: link.ok ? link.token : "" });
    const theirs = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect((await send(theirs, { email: "kita@example.org" })).status).toBe(403);
  });
});

describe("the page that asks", () => {
  it("sends a link for oneself, and leads to no other site", async () => {
    const body = { "form-token": formToken, "confirm-by": "link", next: "//evil.example/workspace" };
    const answer = await ask(paths.confirmIdentity(), old, body);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(paths.confirmIdentity({ sent: 1 }));
    const [mail] = await db
      .selectFrom("outbox")
      .select("text_body")
      .where("recipient", "=", administrator.email)
      .execute();
    expect(mail?.text_body).toContain("token=");
    expect(mail?.text_body).not.toContain("evil");
  });

  it("takes nothing without this session's token, or with a made-up passkey", async () => {
    expect((await ask(paths.confirmIdentity(), old, { "confirm-by": "link" })).status).toBe(403);
    const wrong = await ask(paths.confirmIdentity(), old, { "form-token": formToken, passkey: "{}" });
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get("set-cookie")).toBeNull();
  });

  it("lets go at once whoever is fresh, and sends others to sign in", async () => {
    const fresh = cookieOf(await startSession(db, administrator.id));
    const on = await ask(paths.confirmIdentity({ next: paths.newPerson }), fresh);
    expect(on.headers.get("location")).toBe(paths.newPerson);
    const nobody = await ask(paths.confirmIdentity({ next: paths.newPerson }), "");
    expect(nobody.headers.get("location")).toContain(paths.signIn());
  });
});

describe("a letter with a sign-in link, where no mail server takes it away", () => {
  it("shows the link only to who has just proved who they are", async () => {
    await requestSignInLink(db, {
      ...{ email: administrator.email, client: "x", secret: "s".repeat(32), mailOrigin: server.url },
    });
    const letter = await db
      .selectFrom("outbox")
      .select("id")
      .orderBy("created_at", "desc")
      .executeTakeFirstOrThrow();
    const hidden = await ask(paths.letter(letter.id), old);
    expect(hidden.status).toBe(200);
    expect(await hidden.text()).not.toContain("token=");
    const fresh = cookieOf(await startSession(db, administrator.id));
    expect(await (await ask(paths.letter(letter.id), fresh)).text()).toContain("token=");
  });
});
