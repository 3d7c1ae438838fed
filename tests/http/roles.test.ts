import { type Db, openDatabase } from "db/connection";
import { insertUser } from "db/queries/users";
import { type Role, roles } from "db/tables/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";
import { type Access, sitemap } from "~/routes";
import { examplePath } from "../e2e/setup/pages";
import { type RunningServer, startServer } from "../setup/server";

const all = roles;
const moderators: Access = ["administrator", "moderator"];
const keepers: Access = ["administrator", "moderator", "elder"];
const drafters: Access = ["administrator", "drafter"];
const administrators: Access = ["administrator"];
type Right = { view: Access; act?: Access; fresh?: boolean };
const open: Right = { view: "everyone" };
const openForm: Right = { view: "everyone", act: "everyone" };
const form = (access: Access): Right => ({ view: access, act: access });
/** Asks who does it to prove again who they are. */
const fresh = (right: Right): Right => ({ ...right, fresh: true });
/** Administrators' own, and needs no new proof. */
const calm = (right: Right): Right => ({ ...right, fresh: false });

/**
 * Who may read and who may send, written down a second time: a new address fails until somebody has thought about who
 * may open it, and a change of rights has to be made in both places.
 */
const RIGHTS: Readonly<Record<string, Right>> = {
  "": open,
  proposals: open,
  "proposals/new": openForm,
  "proposals/similar": openForm,
  "proposals/:number": open,
  "proposals/:number/support": openForm,
  "proposals/:number/report": openForm,
  "receipt/:token": openForm,
  "receipt/:token/data.json": open,
  "receipt/:token/card": open,
  "lost-link": openForm,
  "receipt/:token/photos/:id": open,
  map: open,
  meetings: open,
  "meetings/:number": open,
  "meetings/:number/submit": openForm,
  "meetings/:number/qr": open,
  "meetings/:number/poster": open,
  themes: open,
  "themes/:slug": open,
  answers: open,
  strategy: open,
  "strategy/:section": open,
  implementation: open,
  privacy: open,
  accessibility: open,
  "dev/components": open,
  "sign-in": openForm,
  "sign-in/challenge": openForm,
  "confirm-identity": openForm,
  invitation: openForm,
  "confirm-address": openForm,
  "tiles/:z/:x/:y": open,
  "attachments/:id": open,
  data: open,
  "data/:file": open,
  "feed.xml": open,
  "meetings.ics": open,
  "meetings/:number/calendar.ics": open,
  "meetings/:number/protocol.docx": open,
  "map/features.geojson": open,
  workspace: { view: all },
  "workspace/map": { view: all },
  "workspace/moderation": { view: moderators },
  "workspace/moderation/:number": form(moderators),
  "workspace/moderation/:number/photos/:id": form(moderators),
  "workspace/meetings": { view: keepers },
  "workspace/meetings/new": form(keepers),
  "workspace/meetings/:number": form(keepers),
  "workspace/meetings/:number/log": form(keepers),
  "workspace/meetings/:number/entries": form(keepers),
  "workspace/meetings/:number/minutes": form(keepers),
  "workspace/meetings/:number/attachments": form(keepers),
  "workspace/meetings/:number/attachments/:id": { view: keepers },
  "workspace/strategy": form(drafters),
  "workspace/strategy/decisions/:number": form(drafters),
  "workspace/strategy/:section": form(drafters),
  "workspace/setup": calm(form(administrators)),
  "workspace/mail": calm(form(administrators)),
  "workspace/mail/:id": calm(form(administrators)),
  "workspace/people": calm({ view: administrators }),
  "workspace/people/new": fresh(form(administrators)),
  "workspace/people/:id": fresh(form(administrators)),
  "workspace/themes": calm(form(administrators)),
  "workspace/themes/new": calm(form(administrators)),
  "workspace/themes/:id": calm(form(administrators)),
  "workspace/neighbourhoods": calm({ view: administrators }),
  "workspace/neighbourhoods/new": calm(form(administrators)),
  "workspace/neighbourhoods/:id": calm(form(administrators)),
  "workspace/audit": calm({ view: administrators }),
  "workspace/audit.csv": fresh({ view: administrators }),
  "workspace/account": form(all),
  "workspace/account/passkeys/new": fresh(form(all)),
  "workspace/sample-data": fresh(form(administrators)),
  // Last, for it ends the sessions that the others need.
  "sign-out": openForm,
};

const OWN_MEETING = 1;
const NEEDS_MORE = [
  "workspace/moderation/:number/photos/:id",
  "workspace/meetings/:number/attachments/:id",
  "receipt/:token/photos/:id",
  "receipt/:token",
  "receipt/:token/data.json",
  "receipt/:token/card",
  "tiles/:z/:x/:y",
];

let server: RunningServer;
let db: Db;
/** Cookie of somebody with that one role; none is somebody who has not signed in. */
const cookies = new Map<Role | "nobody", string>();

beforeAll(async () => {
  server = await startServer({ SEED: "sample" });
  db = openDatabase({ dataDir: server.dataDir });
  cookies.set("nobody", "");
  for (const role of roles) cookies.set(role, await signIn(role));
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
});

async function signIn(role: Role): Promise<string> {
  const email = `${role}@example.org`;
  const createdAt = new Date().toISOString();
  const id = newId();
  await insertUser(db, { id, email, name: role, language: "lt", createdAt, roles: [role] });
  // Elders keep their own meetings only: this one is theirs, the next is not.
  if (role === "elder")
    await db.updateTable("meetings").set({ created_by: id }).where("number", "=", OWN_MEETING).execute();
  const link = await issueSignInLink(db, { email });
  if (!link.ok) throw new Error(link.reason);
  const answer = await fetch(server.url + pathsFor("lt").signIn(), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: server.url },
    body: new URLSearchParams({ token: link.token }),
  });
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

const ask = (path: string, who: Role | "nobody", method: "GET" | "POST") =>
  fetch(server.url + path, {
    method,
    redirect: "manual",
    headers: { Origin: server.url, Cookie: cookies.get(who) ?? "" },
    ...(method === "POST" && { body: new URLSearchParams({ intent: "none" }) }),
  });

const may = (access: Access | undefined, who: Role | "nobody") =>
  access === "everyone" || (who !== "nobody" && access?.includes(who) === true);

describe("every address", () => {
  it("is classified here as in the sitemap", () => {
    const classified = Object.fromEntries(
      sitemap.map(({ path, view, act, fresh }) => [
        path,
        { view, ...(act && { act }), ...(fresh !== undefined && { fresh }) },
      ]),
    );
    expect(classified).toEqual(RIGHTS);
  });

  it("of administrators alone says whether it asks for a fresh proof of who somebody is", () => {
    const own = sitemap.filter(({ view }) => JSON.stringify(view) === JSON.stringify(administrators));
    expect(own.length).toBeGreaterThan(5);
    for (const { path, fresh } of own) expect(fresh, path).toBeTypeOf("boolean");
  });

  it.each(["", "/log", "/entries", "/minutes"])(
    "of another's meeting is closed to an elder: %s",
    async (page) => {
      const address = `${pathsFor("lt").workspaceMeeting(OWN_MEETING + 1)}${page}`;
      expect((await ask(address, "elder", "GET")).status).toBe(404);
      expect((await ask(address, "moderator", "GET")).status).toBe(200);
    },
  );

  it("looks the same when it is forbidden as when it is absent", async () => {
    const strip = (html: string) => html.replace(/(nonce|href|content)="[^"]*"/g, "");
    for (const path of Object.keys(RIGHTS).filter((path) => !may(RIGHTS[path]?.view, "reader"))) {
      const forbidden = await ask(`/${await examplePath(path, db)}`, "reader", "GET");
      const absent = await ask("/workspace/no-such-page", "reader", "GET");
      expect(strip(await forbidden.text()), path).toBe(strip(await absent.text()));
    }
  });

  describe.each(Object.keys(RIGHTS))("/%s", (path) => {
    it.each(["nobody", ...roles] as const)("for %s", async (who) => {
      const { view, act } = RIGHTS[path] ?? {};
      const address = `/${await examplePath(path, db)}${path === "map/features.geojson" ? "?bbox=24,54.3,24.1,54.5&zoom=12" : ""}`;
      const read = await ask(address, who, "GET");
      const sent = await ask(address, who, "POST");
      if (who === "nobody" && path.startsWith("workspace")) {
        expect([read.status, sent.status]).toEqual([302, 404]);
        expect(read.headers.get("location")).toContain(pathsFor("lt").signIn());
        return;
      }
      // Receipts and tiles: without their owner's secret, or without a map's upstream, there is nothing there.
      if (NEEDS_MORE.includes(path)) return expect([read.status, sent.status]).not.toContain(500);
      if (may(view, who)) expect([200, 302], `GET ${address}`).toContain(read.status);
      else expect(read.status, `GET ${address}`).toBe(404);
      if (!may(view, who)) expect(sent.status, `POST ${address}`).toBe(404);
      else if (!act) expect(sent.status, `POST ${address}`).toBe(405);
      else if (!may(act, who)) expect(sent.status, `POST ${address}`).toBe(404);
      else expect([302, 303, 400, 403, 410], `POST ${address}`).toContain(sent.status);
    });
  });
});
