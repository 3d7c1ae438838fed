import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { files, pathsFor } from "~/platform/paths";
import { randomToken } from "~/platform/tokens.server";
import { type RunningServer, startServer } from "../setup/server";

const paths = pathsFor("lt");
const canary = "kanarėlė-7f3";

let server: RunningServer;
/** Path of a receipt. */
let receipt: string;

beforeAll(async () => {
  server = await startServer({ SEED: "starter" });
  const answer = await send(paths.newProposal(), {
    ...{ title: `Suoliukai ${canary}`, body: "Prie tako reikia suoliukų su atlošais.", themes: "senjorai" },
    ...{ where: "city", key: randomToken(), opened: "1", language: "lt" },
  });
  expect(answer.status).toBe(303);
  receipt = new URL(answer.headers.get("location") ?? "", server.url).pathname;
});
afterAll(() => server.stop());

const get = (target: string) => fetch(server.url + target, { redirect: "manual" });
const send = (target: string, form: Record<string, string>, origin = server.url) =>
  fetch(server.url + target, {
    method: "POST",
    headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form),
    redirect: "manual",
  });

describe("the form for a new proposal", () => {
  it("is never kept, and gives each visitor a key of their own", async () => {
    const keys = new Set<string | undefined>();
    for (const target of [paths.newProposal(), pathsFor("en").newProposal()]) {
      const answer = await get(target);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      keys.add(/name="key" value="([\w-]+)"/.exec(await answer.text())?.[1]);
    }
    expect(keys.size).toBe(2);
  });

  it("answers wrong input with 400 and shows markup as the words it is", async () => {
    const answer = await send(paths.newProposal(), { title: '"><script>alert(1)</script>' });
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(html).not.toContain("<script>alert");
    expect(html).toContain("&lt;script&gt;alert(1)");
  });

  it("offers similar proposals as data, whatever it is asked", async () => {
    for (const query of [{}, { title: "" }, { title: '"><script>' }, { title: "x".repeat(5_000) }]) {
      const answer = await get(files.similarProposals({ ...query, language: "xx", written: "yy" }));
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
      expect(await answer.json()).toEqual([]);
    }
    const found = await get(
      files.similarProposals({ title: "Stiprinti savanorystę", language: "en", written: "lt" }),
    );
    expect(await found.json()).toEqual([
      expect.objectContaining({ language: "lt", href: expect.stringMatching(/^\/en\/proposals\/\d+$/) }),
    ]);
    const written = { title: "Stiprinti savanorystę", body: "Dėkoti.", written: "lt", themes: "nera" };
    const sent = await send(files.similarProposals({ language: "en" }), written);
    expect([sent.status, sent.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await sent.json()).toEqual([expect.objectContaining({ given: false, language: "lt" })]);
    const hidden = await get(files.similarProposals({ title: `Suoliukai ${canary}` }));
    expect(await hidden.text()).not.toContain(canary);
  });
});

describe("a receipt", () => {
  it("is kept by nobody, found by no search engine, and named to no other site", async () => {
    for (const target of [receipt, `/en${receipt}`, `${receipt}?ask=erase`, `${receipt}?done=new`]) {
      const answer = await get(target);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
      expect(answer.headers.get("x-robots-tag")).toBe("noindex");
      expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
    }
  });

  it("is not there for anybody else, and looks like any page that is not there", async () => {
    const bare = (html: string) => html.replace(/(href|content)="[^"]*"/g, "");
    const absent = await get("/no-such-page");
    const expected = bare(await absent.text());
    for (const target of [paths.receipt(randomToken()), paths.receipt("x"), `${receipt.slice(0, -1)}_`]) {
      const answer = await get(target);
      expect(answer.status).toBe(404);
      expect(bare(await answer.text())).toBe(expected);
    }
    const sent = await send(paths.receipt(randomToken()), { intent: "erase" });
    expect(sent.status).toBe(404);
  });

  it("does nothing for a form from another site, nor for a link that is opened", async () => {
    expect((await send(receipt, { intent: "erase" }, "https://evil.example")).status).toBe(403);
    await get(`${receipt}?intent=erase`);
    await get(`${receipt}?done=erased`);
    const html = await (await get(receipt)).text();
    expect(html).toContain(canary);
  });

  it("does nothing it was not asked for", async () => {
    const answer = await send(receipt, { intent: "publish" });
    expect(answer.status).toBe(303);
    expect(await (await get(receipt)).text()).toContain(canary);
  });

  it("is written to no log", () => {
    expect(server.output()).not.toContain(receipt.split("/").at(-1));
  });
});
