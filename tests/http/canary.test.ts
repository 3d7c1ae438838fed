import { type Db, openDatabase } from "db/connection";
import { bumpContentVersion } from "db/queries/counters";
import { insertUser } from "db/queries/users";
import { type Role, roles } from "db/tables/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { inLanguage } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { hashToken, newId, randomToken } from "~/platform/tokens.server";
import { resources, type SitemapEntry, sitemap } from "~/routes";
import { examplePath } from "../e2e/setup/pages";
import { type RunningServer, startServer } from "../setup/server";

type Visitor = Role | "nobody";

/** Where a planted word may be read: whoever the page is for reads it on an address that begins so. */
const workspace = {
  moderation: "workspace/moderation",
  mail: "workspace/mail",
  people: "workspace/people",
  audit: "workspace/audit",
  meetings: "workspace/meetings",
} as const;
const nowhere: readonly string[] = [];

/** One word for every private field, found nowhere else, and where staff may read it. */
const fields = {
  contactEmail: [workspace.mail],
  hiddenName: nowhere,
  waitingTitle: [workspace.moderation],
  waitingText: [workspace.moderation],
  waitingPlace: [workspace.moderation],
  waitingName: [workspace.moderation],
  privateTitle: [workspace.moderation],
  privateText: [workspace.moderation],
  privatePlace: [workspace.moderation],
  privateName: [workspace.moderation],
  redactionNote: nowhere,
  rejectedText: [workspace.moderation],
  rejectedNote: [workspace.moderation],
  stepNote: [workspace.moderation],
  question: [workspace.moderation],
  reply: [workspace.moderation],
  report: [workspace.moderation],
  submissionKey: nowhere,
  hiddenMeeting: [workspace.meetings],
  attachmentName: [workspace.meetings],
  attachmentText: [workspace.meetings],
  staffEmail: [workspace.people, workspace.audit],
  sessionHash: nowhere,
  formToken: nowhere,
  linkHash: nowhere,
  mailWords: [workspace.mail],
  auditWords: [workspace.audit],
  client: nowhere,
} as const satisfies Record<string, readonly string[]>;
type Field = keyof typeof fields;

const canary = (field: Field) => `kanarele${field.toLowerCase()}7f3`;
const names = Object.keys(fields).filter((name): name is Field => name in fields);

let server: RunningServer;
let db: Db;
const cookies = new Map<Visitor, string>([["nobody", ""]]);
/** What the private link of the proposal that was made here ends with. */
let token = "";
/** Addresses beside those of the sitemap: the proposals and the meeting that hold the planted words. */
let planted: { path: string; entry: string }[] = [];

beforeAll(async () => {
  server = await startServer({ SEED: "sample" });
  db = openDatabase({ dataDir: server.dataDir });
  for (const role of roles) cookies.set(role, await signIn(role));
  await plant();
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
});

const ask = (path: string, visitor: Visitor = "nobody") =>
  fetch(server.url + path, { redirect: "manual", headers: { Cookie: cookies.get(visitor) ?? "" } });
const send = (path: string, form: Record<string, string>) =>
  fetch(server.url + path, {
    ...{ method: "POST", redirect: "manual", headers: { Origin: server.url } },
    body: new URLSearchParams(form),
  });

async function signIn(role: Role): Promise<string> {
  const email = `${role}@example.org`;
  const createdAt = new Date().toISOString();
  await insertUser(db, { id: newId(), email, name: role, language: "lt", createdAt, roles: [role] });
  const link = await issueSignInLink(db, { email });
  if (!link.ok) throw new Error(link.reason);
  const answer = await send(pathsFor("lt").signIn(), { token: link.token });
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

/** Makes a proposal as a resident does, then puts a word into every private field that it and its like have. */
async function plant(): Promise<void> {
  const theme = await db.selectFrom("themes").select("slug").executeTakeFirstOrThrow();
  const sent = await send(pathsFor("lt").newProposal(), {
    ...{ title: "Suoliukai su atlošais prie tako", body: "Prie tako reikia suoliukų su atlošais." },
    ...{ themes: theme.slug, where: "city", key: randomToken(), opened: String(Date.now() - 60_000) },
    ...{ name: canary("hiddenName"), email: `${canary("contactEmail")}@example.org` },
  });
  token = /\/receipt\/([\w-]+)/.exec(sent.headers.get("location") ?? "")?.[1] ?? "";
  const at = new Date().toISOString();
  const changed_in = await bumpContentVersion(db);
  const own = await db
    .updateTable("proposals")
    .set({ status: "published", published_at: at, submission_key: canary("submissionKey"), changed_in })
    .where("receipt_hash", "=", hashToken(token))
    .returning(["id", "number"])
    .executeTakeFirstOrThrow();
  const proposal_id = own.id;
  const others = await db
    .selectFrom("proposals")
    .select(["id", "number"])
    .where("status", "=", "published")
    .where("id", "<>", own.id)
    .orderBy("number", "desc")
    .limit(2)
    .execute();
  const [waiting, rejected] = others;
  const author = await db
    .selectFrom("users")
    .select("id")
    .where("email", "=", "elder@example.org")
    .executeTakeFirstOrThrow();
  if (!waiting || !rejected) throw new Error("The sample has too few published proposals");
  const change = (id: string, set: object) =>
    db
      .updateTable("proposals")
      .set({ ...set, changed_in })
      .where("id", "=", id)
      .execute();
  await change(waiting.id, {
    ...{ status: "received", published_at: null, title: canary("waitingTitle"), body: canary("waitingText") },
    ...{ place: canary("waitingPlace"), author_name: canary("waitingName"), is_sample: 0 },
  });
  await change(rejected.id, {
    ...{ status: "rejected", status_reason: "insult", status_note: canary("rejectedNote") },
    ...{ published_at: null, body: canary("rejectedText") },
  });
  const step = { at, kind: "considered", user_id: null } as const;
  await db
    .insertInto("proposal_events")
    .values({ ...step, id: newId(), proposal_id, note: canary("stepNote") })
    .execute();
  await db
    .updateTable("proposal_revisions")
    .set({ is_private: 1, title: canary("privateTitle"), body: canary("privateText") })
    .set({ place: canary("privatePlace"), author_name: canary("privateName") })
    .where("proposal_id", "=", proposal_id)
    .execute();
  await db
    .insertInto("proposal_revisions")
    .values({
      ...{ proposal_id, revision: 2, title: "Suoliukai", body: "Prie tako", made_at: at, made_by: null },
      ...{ redaction_reason: "insult", redaction_note: canary("redactionNote") },
    })
    .execute();
  await change(proposal_id, { revision: 2 });
  await db
    .insertInto("proposal_questions")
    .values({
      ...{ id: newId(), proposal_id, question: canary("question"), asked_at: at },
      ...{ reply: canary("reply"), replied_at: at },
    })
    .execute();
  await db
    .insertInto("proposal_reports")
    .values({
      ...{ id: newId(), proposal_id, form_key: newId(), reason: "other", words: canary("report") },
      ...{ reported_at: at, seems_automatic: 0 },
    })
    .execute();
  const meetings = await db
    .selectFrom("meetings")
    .select(["id", "number"])
    .orderBy("number")
    .limit(2)
    .execute();
  const [open, hidden] = meetings;
  if (!open || !hidden) throw new Error("The sample has too few meetings");
  await db
    .updateTable("meetings")
    .set({ title: canary("hiddenMeeting"), is_public: 0, created_by: author.id })
    .where("id", "=", hidden.id)
    .execute();
  const picture = await db.selectFrom("attachments").selectAll().executeTakeFirstOrThrow();
  const list = newId();
  await db
    .insertInto("attachments")
    .values({
      ...{ ...picture, id: list, proposal_id: null, meeting_id: open.id, is_public: 0 },
      ...{ name: canary("attachmentName"), alternative: canary("attachmentText") },
    })
    .execute();
  const user_id = newId();
  const email = `${canary("staffEmail")}@example.org`;
  await insertUser(db, {
    id: user_id,
    email,
    name: "Senas",
    language: "lt",
    createdAt: at,
    roles: ["reader"],
  });
  const ends = new Date(Date.now() + 3_600_000).toISOString();
  const times = { created_at: at, expires_at: ends };
  await db
    .insertInto("sessions")
    .values({
      ...{ id_hash: canary("sessionHash"), user_id, form_token: canary("formToken"), last_seen_at: at },
      ...times,
    })
    .execute();
  await db
    .insertInto("login_tokens")
    .values({ token_hash: canary("linkHash"), user_id, kind: "sign-in", ...times, used_at: null })
    .execute();
  await db
    .updateTable("outbox")
    .set({ text_body: canary("mailWords") })
    .where("recipient", "=", `${canary("contactEmail")}@example.org`)
    .execute();
  const told = { user_id, action: "publish-proposal", subject_kind: "proposal", subject_id: proposal_id };
  await db
    .insertInto("audit_log")
    .values({
      ...{ ...told, id: newId(), at },
      ...{ before: null, after: JSON.stringify({ status: canary("auditWords") }) },
    })
    .execute();
  await db
    .insertInto("rate_limits")
    .values({ key: canary("client"), window_start: at, uses: 1 })
    .execute();
  await bumpContentVersion(db);
  const at1 = (entry: string, value: string | number, parameter = ":number") => ({
    ...{ entry, path: entry.replace(parameter, String(value)) },
  });
  planted = [
    ...[own, waiting, rejected].flatMap(({ number }) => [
      at1("proposals/:number", number),
      at1("proposals/:number/report", number),
      at1("workspace/moderation/:number", number),
      at1("workspace/strategy/decisions/:number", number),
    ]),
    ...[open, hidden].flatMap(({ number }) => [
      at1("meetings/:number", number),
      at1("meetings/:number/calendar.ics", number),
      at1("workspace/meetings/:number", number),
      at1("workspace/meetings/:number/attachments", number),
    ]),
    at1("attachments/:id", list, ":id"),
    at1("workspace/people/:id", user_id, ":id"),
    ...["", "?q=suoliukai", "?status=received", `?meeting=${hidden.number}`].map((query) => ({
      ...{ entry: "proposals", path: `proposals${query}` },
    })),
    ...["csv", "json", "geojson"].flatMap((kind) =>
      ["proposals", "meetings"].map((file) => ({ entry: "data/:file", path: `data/${file}.${kind}` })),
    ),
    ...["?bbox=20,53,27,57&zoom=18", "?bbox=20,53,27,57&zoom=3"].map((query) => ({
      ...{ entry: "map/features.geojson", path: `map/features.geojson${query}` },
    })),
    ...["received", "rejected", "published"].map((status) => ({
      ...{ entry: "workspace/moderation", path: `workspace/moderation?status=${status}` },
    })),
  ];
}

const mayView = ({ view }: SitemapEntry, visitor: Visitor) =>
  view === "everyone" || (visitor !== "nobody" && view.includes(visitor));

/** Every address that a visitor may open, in both languages where it has one. */
async function addressesOf(visitor: Visitor): Promise<{ path: string; entry: string }[]> {
  const own = sitemap.filter((entry) => mayView(entry, visitor));
  const addresses = await Promise.all(
    own.map(async ({ path }) => ({ entry: path, path: await examplePath(path, db) })),
  );
  const more = planted.filter(({ entry }) => own.some(({ path }) => path === entry));
  const files = resources.map(({ path }) => path);
  return [...addresses, ...more].flatMap(({ entry, path }) =>
    // What a page holds does not depend on its language: one visitor reads both.
    files.includes(entry) || visitor !== "nobody"
      ? [{ entry, path: `/${path}` }]
      : [`/${path}`, inLanguage(`/${path}`, "en")].map((one) => ({ entry, path: one })),
  );
}

/** What is planted and read at an address: in what is sent and in what is said about it. */
async function wordsAt(path: string, visitor: Visitor): Promise<string[]> {
  const answer = await ask(path, visitor);
  const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
  const secrets = [...names.map((name) => [name, canary(name)]), ["token", token]] as const;
  return secrets.filter(([, word]) => said.includes(word)).map(([name]) => name);
}

describe("what is private", () => {
  it("was planted, and its author reads what is theirs", async () => {
    expect(token).toHaveLength(43);
    const found = await wordsAt(pathsFor("lt").receipt(token), "nobody");
    expect(found).toEqual(
      expect.arrayContaining(["contactEmail", "hiddenName", "question", "reply", "redactionNote", "token"]),
    );
    for (const secret of ["report", "submissionKey", "mailWords", "auditWords"])
      expect(found).not.toContain(secret);
  });

  const seen = new Map<string, Set<string>>();
  it.each(["nobody", ...roles] as const)("is read by %s only where it belongs", async (visitor) => {
    const leaks: string[] = [];
    const addresses = (await addressesOf(visitor)).filter(({ entry }) => entry !== "sign-out");
    expect(addresses.length).toBeGreaterThan(40);
    for (const { entry, path } of addresses)
      for (const name of await wordsAt(path, visitor)) {
        const allowed = names.flatMap((field) => (field === name ? fields[field] : []));
        if (allowed.some((where) => entry.startsWith(where)))
          seen.set(name, (seen.get(name) ?? new Set()).add(entry));
        else leaks.push(`${name} at ${path}`);
      }
    expect(leaks).toEqual([]);
  });

  it("was there to be found: what staff may read was read", () => {
    const readable = names.filter((name) => fields[name].length > 0);
    expect(readable.filter((name) => !seen.has(name))).toEqual([]);
  });
});
