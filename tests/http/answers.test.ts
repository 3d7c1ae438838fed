import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { type RunningServer, startServer } from "../setup/server";
import { getRaw } from "./raw";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ SEED: "starter" });
});
afterAll(() => server.stop());

const get = (target: string, headers: Record<string, string> = {}) => fetch(server.url + target, { headers });

describe("a public page", () => {
  it.each([
    `${pathsFor("lt").proposals()}?theme=senjorai`,
    pathsFor("en").theme("senjorai"),
    pathsFor("en").proposal(1),
  ])("names the feed of what is new on %s", async (page) => {
    const html = await (await fetch(server.url + page)).text();
    const named = /<link[^>]*type="application\/atom\+xml"[^>]*>/.exec(html)?.[0] ?? "";
    const address = (/href="([^"]+)"/.exec(named)?.[1] ?? "").replaceAll("&amp;", "&");
    const feed = await fetch(address);
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    const text = await feed.text();
    expect(text).toContain(
      `<link rel="self" type="application/atom+xml" href="${address.replaceAll("&", "&amp;")}"/>`,
    );
    expect(text).toContain("<entry>");
  });

  it("is known again by its ETag until something changes", async () => {
    const first = await get("/");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await get("/", { "If-None-Match": etag })).status).toBe(304);
    expect((await get("/", { "If-None-Match": `"x", W/${etag}` })).status).toBe(304);
    expect((await get("/", { "If-None-Match": '"something-else"' })).status).toBe(200);
  });

  it("comes compressed as the browser likes, with the same content", async () => {
    const plain = await getRaw(server.url, "/", "Accept-Encoding: identity");
    expect(plain?.headers["content-encoding"]).toBeUndefined();
    for (const encoding of ["br", "gzip"]) {
      const answer = await get("/", { "Accept-Encoding": encoding });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(answer.headers.get("vary")).toContain("Accept-Encoding");
      expect(Buffer.byteLength(await answer.text())).toBe(Number(plain?.headers["content-length"]));
    }
    const refused = await getRaw(server.url, "/", "Accept-Encoding: br;q=0, gzip;q=0");
    expect(refused?.headers["content-encoding"]).toBeUndefined();
  });

  it("comes compressed also where it is made for one visitor and not kept", async () => {
    const page = pathsFor("lt").signIn();
    const plain = await getRaw(server.url, page, "Accept-Encoding: identity");
    expect(plain?.headers["content-encoding"]).toBeUndefined();
    for (const encoding of ["br", "gzip"]) {
      const answer = await get(page, { "Accept-Encoding": encoding });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(answer.headers.get("vary")).toContain("Accept-Encoding");
      expect(Number(answer.headers.get("content-length"))).toBeLessThan(
        Number(plain?.headers["content-length"]),
      );
      expect(await answer.text()).toContain("</html>");
    }
  });

  it("is the same for somebody who is signed in, and sets no cookie", async () => {
    const [anonymous, withCookie] = await Promise.all([get("/"), get("/", { Cookie: "__Host-sueiga=x" })]);
    expect(withCookie.headers.get("set-cookie")).toBeNull();
    expect(await withCookie.text()).toBe(await anonymous.text());
  });

  it.each([
    "/",
    "/en",
    "/no-such-page",
    pathsFor("lt").newProposal(),
    "/workspace",
    "/robots.txt",
    "/favicon.svg",
  ])("%s carries the security headers", async (target) => {
    const answer = await fetch(server.url + target, { redirect: "manual" });
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBeTruthy();
    expect(answer.headers.get("permissions-policy")).toContain("camera=()");
    expect(answer.headers.get("x-powered-by")).toBeNull();
  });

  it("that does not exist says so in the language of its address", async () => {
    for (const [target, language] of [
      ["/no-such-page", "lt"],
      ["/en/no-such-page", "en"],
    ] as const) {
      const answer = await get(target);
      const html = await answer.text();
      expect(answer.status).toBe(404);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html).toContain(`href="${pathsFor(language).home}"`);
    }
  });
});

describe("the files of the build", () => {
  it("are compressed beforehand and kept for a year", async () => {
    const html = await (await get("/")).text();
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const answer = await getRaw(server.url, file, "Accept-Encoding: identity");
      expect(answer?.status).toBe(200);
      expect(answer?.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      const compressed = path.join(import.meta.dirname, "../../build/site/client", `${file}.br`);
      const sent = await get(file, { "Accept-Encoding": "br" });
      expect(sent.headers.get("content-encoding")).toBe("br");
      expect(Number(sent.headers.get("content-length"))).toBe(readFileSync(compressed).length);
      expect(brotliDecompressSync(readFileSync(compressed)).toString()).toBe(await sent.text());
    }
  });

  it("that do not exist are no page", async () => {
    const answer = await get("/assets/no-such-file.js");
    expect(answer.status).toBe(404);
  });
});

describe("/healthz", () => {
  it("says which engine and version runs, and is never kept", async () => {
    const answer = await get("/healthz");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      status: "ok",
      engine: "sqlite",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });
});
