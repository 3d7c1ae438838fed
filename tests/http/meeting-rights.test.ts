import { randomBytes } from "node:crypto";
import { type Db, openDatabase } from "db/connection";
import { setUserNeighbourhoods } from "db/queries/elders";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Keeper } from "~/features/meetings/keeping.rules";
import { newEntryKey } from "~/features/meetings/log-entry";
import { formTokenField } from "~/platform/form-token";
import { pathsFor } from "~/platform/paths";
import { findViewer, sessionCookieHeader, startSession } from "~/platform/session.server";
import { workspacePages } from "~/routes";
import { draftOf, logger, makePlannedMeeting } from "../factories/meetings";
import { makeUser } from "../factories/users";
import { type RunningServer, startServer } from "../setup/server";

interface Elder extends Keeper {
  name: string;
  cookie: string;
  formToken: string;
  meeting: { id: string; number: number; items: string[] };
  attachment: string;
}

let server: RunningServer;
let db: Db;
let ona: Elder;
let petras: Elder;

beforeAll(async () => {
  server = await startServer({ SEED: "starter" });
  db = openDatabase({ dataDir: server.dataDir });
  ona = await makeElder("Ona");
  petras = await makeElder("Petras");
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
});

async function makeElder(name: string): Promise<Elder> {
  const { id } = await makeUser(db, { roles: ["elder"], name });
  const token = await startSession(db, id);
  const [cookie = ""] = sessionCookieHeader(server.url, token).split(";");
  const formToken = (await findViewer(db, token))?.formToken ?? "";
  const keeper = { id, roles: ["elder" as const] };
  const meeting = await makePlannedMeeting(db, keeper, draftOf({ title: `${name} susitikimas` }));
  await logger(db, keeper, meeting.number)({ kind: "notes", item: null, revision: 1, text: "Užrašai" });
  const attachment = newEntryKey();
  const hash = randomBytes(32).toString("hex");
  await db
    .insertInto("attachment_files")
    .values({ hash, content_type: "application/pdf", bytes: Buffer.from("%PDF-") })
    .execute();
  await db
    .insertInto("attachments")
    .values({
      ...{
        id: attachment,
        proposal_id: null,
        meeting_id: meeting.id,
        hash,
        small_hash: null,
        name: "a.pdf",
      },
      ...{ width: null, height: null, alternative: "", is_public: 0, is_sample: 0 },
      created_at: "2026-05-20T15:00:00.000Z",
    })
    .execute();
  return { ...keeper, name, cookie, formToken, meeting, attachment };
}

const below = workspacePages.map(({ path }) => path).filter((path) => path.startsWith("meetings/:number"));
const addressOf = (path: string, number: number, attachment: string) =>
  `${pathsFor("lt").workspace}/${path.replace(":number", String(number)).replace(":id", attachment)}`;

/** Fields with which each address would do something, were the meeting one's own. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  "meetings/:number": { type: "sueiga", title: "Pavogtas", version: "2" },
  "meetings/:number/log": { kind: "notes", revision: "2", text: "Svetimi", item: "" },
  "meetings/:number/entries": { kind: "notes", revision: "2", text: "Svetimi", item: "" },
  "meetings/:number/minutes": { incomplete: "on" },
  "meetings/:number/attachments": { intent: "remove" },
};

function ask(
  who: Elder,
  path: string,
  method: string,
  { number, attachment = "x" }: { number: number; attachment?: string },
) {
  const key = newEntryKey();
  const fields = { [formTokenField]: who.formToken, key, file: attachment, ...forms[path] };
  return fetch(server.url + addressOf(path, number, attachment), {
    ...{ method, redirect: "manual" },
    headers: { Origin: server.url, Cookie: who.cookie },
    ...(method === "GET" || method === "HEAD" ? {} : { body: new URLSearchParams(fields) }),
  });
}

const everything = async (id: string) =>
  JSON.stringify([
    await db.selectFrom("meetings").selectAll().where("id", "=", id).execute(),
    await db.selectFrom("attachments").selectAll().where("meeting_id", "=", id).execute(),
    await db.selectFrom("agenda_items").selectAll().where("meeting_id", "=", id).execute(),
  ]);

const plain = (html: string, number: number) =>
  html.replace(/(nonce|href|content)="[^"]*"/g, "").replaceAll(`/meetings/${number}`, "/meetings/#");

describe.each(below)("/workspace/%s", (path) => {
  it("is open to its keeper", async () => {
    const { meeting, attachment } = ona;
    expect((await ask(ona, path, "GET", { number: meeting.number, attachment })).status).toBe(200);
  });

  it.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])(
    "answers %s of another elder as if the meeting did not exist, and changes nothing",
    async (method) => {
      for (const [who, owner] of [
        [ona, petras],
        [petras, ona],
      ] as const) {
        const before = await everything(owner.meeting.id);
        const { number } = owner.meeting;
        const theirs = await ask(who, path, method, { number, attachment: owner.attachment });
        const absent = await ask(who, path, method, { number: 99_999 });
        expect(theirs.status).toBe(absent.status);
        if (method === "GET" || method === "POST") expect([404, 405]).toContain(theirs.status);
        if (path in forms && method === "POST") expect(theirs.status).toBe(404);
        expect(plain(await theirs.text(), number)).toBe(plain(await absent.text(), 99_999));
        expect(await everything(owner.meeting.id)).toBe(before);
      }
    },
  );
});

describe("an elder", () => {
  const titles = async (who: Elder) => {
    const page = await fetch(server.url + pathsFor("lt").workspaceMeetings, {
      headers: { Cookie: who.cookie },
    });
    return page.text();
  };

  it("finds their own meetings in the list, and those of others on the public site", async () => {
    const page = await titles(ona);
    expect(page).toContain("Ona susitikimas");
    expect(page).not.toContain("Petras susitikimas");
    expect(page).toContain(`href="${pathsFor("lt").meetings()}"`);
  });

  it("cannot reach another's attachment through their own meeting", async () => {
    const { number } = ona.meeting;
    const asked = await ask(ona, "meetings/:number/attachments/:id", "GET", {
      number,
      attachment: petras.attachment,
    });
    expect(asked.status).toBe(404);
    await ask(ona, "meetings/:number/attachments", "POST", { number, attachment: petras.attachment });
    expect(
      await db.selectFrom("attachments").select("id").where("id", "=", petras.attachment).execute(),
    ).toHaveLength(1);
  });

  it("opens all of a meeting once it is of their neighbourhood, and nothing when it no longer is", async () => {
    const { id } = await db.selectFrom("neighbourhoods").select("id").executeTakeFirstOrThrow();
    const { id: meeting_id, number } = petras.meeting;
    await db.insertInto("meeting_neighbourhoods").values({ meeting_id, neighbourhood_id: id }).execute();
    const statuses = () =>
      Promise.all(
        below.map(
          async (path) => (await ask(ona, path, "GET", { number, attachment: petras.attachment })).status,
        ),
      );
    expect(new Set(await statuses())).toEqual(new Set([404]));
    await setUserNeighbourhoods(db, { userId: ona.id, neighbourhoodIds: [id] });
    expect(new Set(await statuses())).toEqual(new Set([200]));
    expect(await titles(ona)).toContain("Petras susitikimas");
    await setUserNeighbourhoods(db, { userId: ona.id, neighbourhoodIds: [] });
    expect(new Set(await statuses())).toEqual(new Set([404]));
  });
});
