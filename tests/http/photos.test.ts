import { randomBytes } from "node:crypto";
import { type Db, openDatabase } from "db/connection";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { translator } from "~/i18n";
import { files, pathsFor } from "~/platform/paths";
import { randomToken } from "~/platform/tokens.server";
import { sitemap } from "~/routes";
import { aJpeg } from "../factories/photos";
import { type RunningServer, startServer } from "../setup/server";
import { sendRaw } from "./raw";

const paths = pathsFor("lt");
const t = translator("lt");
const MB = 1024 * 1024;
let server: RunningServer;
let db: Db;

beforeAll(async () => {
  server = await startServer({ SEED: "starter" });
  db = openDatabase({ dataDir: server.dataDir });
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
});
beforeEach(async () => {
  await db.deleteFrom("rate_limits").execute();
});

async function aForm(...photos: File[]): Promise<FormData> {
  const { slug } = await db.selectFrom("themes").select("slug").executeTakeFirstOrThrow();
  const form = new FormData();
  const words = { title: "Suoliukai prie upės", body: "Prie tako reikia suoliukų su atlošais." };
  for (const [name, value] of Object.entries({ ...words, themes: slug, key: randomToken() }))
    form.set(name, value);
  for (const photo of photos) form.append("photos", photo);
  return form;
}
const photo = async (colour?: string) =>
  new File([new Uint8Array(await aJpeg(colour))], "IMG_1.jpg", { type: "image/jpeg" });
const send = (body: FormData, path = paths.newProposal()) =>
  fetch(server.url + path, { method: "POST", headers: { Origin: server.url }, redirect: "manual", body });

/** Sends `megabytes` of a body that does not say how long it is. */
function sendChunks(path: string, megabytes: number) {
  const chunk = `${(64 * 1024).toString(16)}\r\n${"a".repeat(64 * 1024)}\r\n`;
  const head = `POST ${path} HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nOrigin: ${server.url}\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n`;
  return sendRaw(server.url, head, ...Array.from({ length: megabytes }, () => chunk.repeat(16)), "0\r\n\r\n");
}

describe("how much a form may carry", () => {
  it("is 37 MB where photos are sent, 12 MB where an outline is, and the usual 2 MB everywhere else", () => {
    const larger = sitemap.filter(({ maxBody }) => maxBody !== undefined);
    for (const { path, act, maxBody } of larger) {
      expect(act, path).toBeDefined();
      expect(maxBody, path).toBe((path.startsWith("workspace/neighbourhoods/") ? 12 : 37) * MB);
    }
    expect(larger.map(({ path }) => path)).toContain("proposals/new");
  });

  it.each([
    ["lt", paths.newProposal(), 38, 37],
    ["en", pathsFor("en").newProposal(), 38, 37],
    ["lt", paths.signIn(), 3, 2],
  ] as const)("is said in %s with what to do, by %s", async (language, path, sent, most) => {
    const answer = await sendChunks(path, sent);
    expect(answer?.status).toBe(413);
    expect(answer?.headers.connection).toBe("close");
    expect(answer?.headers["cache-control"]).toBe("no-store");
    const said = translator(language)("frame:refused.largeText", { most });
    expect(answer?.body).toContain(said.slice(0, 30));
    expect(answer?.body).toContain(`<html lang="${language}"`);
  });

  it("is also said to a sender who tells the size beforehand, after all has arrived", async () => {
    const form = await aForm(new File([new Uint8Array(38 * MB)], "large.jpg"));
    const answer = await send(form);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain(t("frame:refused.large"));
    expect(await db.selectFrom("proposals").select("id").where("origin", "=", "online").execute()).toEqual(
      [],
    );
  });

  it("is not more for somebody who may not send anything there", async () => {
    const hidden = sitemap.find(({ path, maxBody }) => path.startsWith("workspace/") && maxBody);
    if (hidden) expect((await sendChunks(`/${hidden.path.replace(/:\w+/g, "1")}`, 3))?.status).toBe(413);
  });
});

describe("a form with photos that is no form", () => {
  it.each([
    ["without its boundary", "multipart/form-data", "whatever"],
    [
      "cut short",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n\xff\xd8\xff',
    ],
    ["of nothing but noise", "multipart/form-data; boundary=x", randomBytes(3000).toString("latin1")],
    ["of another kind", "application/json", "{}"],
  ])("%s is the sender's mistake, not ours", async (_, type, body) => {
    const answer = await fetch(server.url + paths.newProposal(), {
      method: "POST",
      headers: { Origin: server.url, "Content-Type": type },
      body,
    });
    expect(answer.status).toBe(400);
  });
});

describe("a photo", () => {
  it("is its author's alone until the proposal is public, and nobody's but theirs afterwards", async () => {
    const sent = await send(await aForm(await photo()));
    expect(sent.status).toBe(303);
    const token = /receipt\/([\w-]{43})/.exec(sent.headers.get("location") ?? "")?.[1] ?? "";
    const { id, hash } = await db.selectFrom("attachments").select(["id", "hash"]).executeTakeFirstOrThrow();
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(server.url + path, { redirect: "manual", headers });

    expect((await get(files.attachment(id))).status).toBe(404);
    expect((await get(files.attachment(id, "small"))).status).toBe(404);
    expect((await get(files.ownPhoto(randomToken(), id))).status).toBe(404);
    const number = (
      await db.selectFrom("proposals").select("number").orderBy("number", "desc").executeTakeFirstOrThrow()
    ).number;
    expect((await get(paths.moderatePhoto(number, id))).status).toBe(302);
    const own = await get(files.ownPhoto(token, id));
    expect(own.status).toBe(200);
    expect(own.headers.get("cache-control")).toBe("private, no-store");
    expect(own.headers.get("x-robots-tag")).toBe("noindex");

    await db.updateTable("proposals").set({ status: "published", published_at: "2026-03-02" }).execute();
    const seen = await get(files.attachment(id));
    expect(seen.status).toBe(200);
    expect(seen.headers.get("content-type")).toBe("image/webp");
    expect(seen.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    expect(seen.headers.get("x-content-type-options")).toBe("nosniff");
    expect(seen.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(seen.headers.get("content-disposition")).toBeNull();
    const etag = seen.headers.get("etag") ?? "";
    expect(etag).toBe(`"${hash.slice(0, 32)}"`);
    expect((await get(files.attachment(id), { "If-None-Match": etag })).status).toBe(304);
    const small = await get(files.attachment(id, "small"));
    expect(Number(small.headers.get("content-length"))).toBeLessThan(
      Number(seen.headers.get("content-length")),
    );

    await db.updateTable("proposals").set({ status: "rejected", status_reason: "personal_data" }).execute();
    expect((await get(files.attachment(id))).status).toBe(404);
    expect((await get(files.attachment(id), { "If-None-Match": etag })).status).toBe(404);
  });

  it("that many send at once is taken from each of them, while others are answered", async () => {
    const forms = await Promise.all(
      Array.from({ length: 6 }, async (_, i) => aForm(await photo(`rgb(${i * 40},80,80)`))),
    );
    const sending = Promise.all(forms.map((form) => send(form)));
    const started = performance.now();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1500);
    expect((await sending).map(({ status }) => status)).toEqual(Array(6).fill(303));
  });
});
