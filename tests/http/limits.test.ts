import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { type RunningServer, startServer } from "../setup/server";
import { getRaw, sendRaw } from "./raw";

const form = pathsFor("lt").signIn();
const THREE_MB = 3 * 1024 * 1024;
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe("a client that sends too much", () => {
  it("is told 413 when it says so beforehand", async () => {
    const answer = await fetch(server.url + form, {
      method: "POST",
      headers: { Origin: server.url, "Content-Type": "application/x-www-form-urlencoded" },
      body: `title=${"a".repeat(THREE_MB)}`,
    }).catch((error: Error) => error);
    // Some clients see the connection end while they still send; what counts is that nothing was accepted.
    if (!(answer instanceof Error)) expect(answer.status).toBe(413);
  });

  it("is told 413 when it does not say how much it sends", async () => {
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    const head = `POST ${form} HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nOrigin: ${server.url}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await sendRaw(server.url, head, chunk.repeat(48), "0\r\n\r\n");
    expect(answer?.status).toBe(413);
    expect(answer?.headers.connection).toBe("close");
  });

  it("is refused headers of more than 16 kB", async () => {
    const answer = await getRaw(server.url, "/", `X-Long: ${"a".repeat(20_000)}`);
    expect(answer?.status).toBe(431);
  });

  it("is refused two lengths of one body", async () => {
    const answer = await sendRaw(
      server.url,
      `POST ${form} HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    );
    expect(answer?.status).toBe(400);
  });

  it("leaves the server well", async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe("a client that sends too slowly", () => {
  it("loses its connection when its headers take more than 15 s", async () => {
    const started = Date.now();
    const answer = await sendRaw(server.url, "GET / HTTP/1.1\r\nHost: slow");
    expect(answer?.status).toBe(408);
    expect(Date.now() - started).toBeLessThan(25_000);
  });
});

describe("methods", () => {
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])(
    "%s is answered with 405 and what is allowed",
    async (method) => {
      const answer = await fetch(server.url, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toContain("GET");
    },
  );

  it("TRACE does not send back what it was sent", async () => {
    const answer = await sendRaw(
      server.url,
      "TRACE / HTTP/1.1\r\nHost: x\r\nCookie: secret=1\r\nConnection: close\r\n\r\n",
    );
    expect(answer?.status).toBe(405);
    expect(answer?.body).not.toContain("secret");
  });

  it("HEAD answers like GET, without the body", async () => {
    const [get, head] = await Promise.all([fetch(server.url), fetch(server.url, { method: "HEAD" })]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect((await get.text()).length).toBeGreaterThan(500);
    for (const name of ["content-type", "etag", "content-security-policy", "cache-control"])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it("POST to a page that takes none is answered with 405", async () => {
    const answer = await fetch(server.url + pathsFor("lt").home, {
      method: "POST",
      headers: { Origin: server.url },
    });
    expect(answer.status).toBe(405);
  });
});

describe("addresses that no page of ours links to", () => {
  it.each([
    "//",
    "///",
    "/%",
    "/%E0%A4%A",
    "/%00",
    "/proposals?q=%E0%A4%A",
    "/proposals?q=%00",
    "/proposals/%F0%28",
    "/\\",
    "/?a[]=%",
    "*",
  ])("%s is answered, and not with a failure", async (target) => {
    const answer = await getRaw(server.url, target);
    expect(answer?.status).toBeLessThan(500);
  });

  it.each([
    "//evil.example/",
    "//evil.example/..",
    "/\\evil.example",
    "http://evil.example/",
    "/%2F/evil.example",
    "//en/",
  ])("%s never sends a visitor to another host", async (target) => {
    const answer = await getRaw(server.url, target);
    expect(answer?.status).toBeLessThan(500);
    const location = answer?.headers.location;
    if (location !== undefined) expect(new URL(location, server.url).host).toBe(new URL(server.url).host);
  });

  it.each([
    "/assets/../../../package.json",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/assets/..\\..\\..\\package.json",
    "/../data/sueiga.sqlite",
  ])("%s reaches no file outside the build", async (target) => {
    const answer = await getRaw(server.url, target);
    expect(answer?.status).toBeGreaterThanOrEqual(300);
    expect(answer?.body).not.toContain('"dependencies"');
    expect(answer?.body).not.toContain("SQLite format");
  });

  it("a host header of somebody's own is not believed to be a host", async () => {
    const answer = await sendRaw(
      server.url,
      'GET / HTTP/1.1\r\nHost: "><script>alert(1)</script>\r\nConnection: close\r\n\r\n',
    );
    expect(answer?.status).toBeLessThan(500);
    expect(answer?.body).not.toContain("<script>alert");
  });
});
