import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { sitemap } from "~/routes";
import { type RunningServer, startServer } from "../setup/server";
import { getRaw } from "./raw";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** A workspace page was shown when its answer is 200; signing in (302) and not found (404) are both right. */
const closed = [302, 404];

const staffPages = sitemap
  .filter((entry) => entry.view !== "everyone")
  .map((entry) => `/${entry.path.replace(/:[a-z]+/gi, "1").replace("*", "x")}`);

describe("a staff page and somebody who has not signed in", () => {
  it("there are such pages", () => {
    expect(staffPages.length).toBeGreaterThan(0);
  });

  it.each(staffPages)("%s is closed in every spelling", async (page) => {
    const spellings = [
      page,
      `/en${page}`,
      `${page}/`,
      `${page}.data`,
      `/en${page}.data`,
      `${page}/_root.data`,
      page.toUpperCase(),
      `/EN${page}`,
      `/EN${page}.data`,
      `/En${page}`,
      page.replace("workspace", "work%73pace"),
      page.replace("workspace", "WORK%53PACE"),
      `/%65n${page}`,
      `/${page}`,
      `/.${page}`,
      `/x/..${page}`,
      `/x/%2e%2e${page}`,
      page.replaceAll("/", "%2f").replace("%2f", "/"),
      `${page}?_routes=root`,
      `${page}.data?_routes=workspace`,
      `${page};x=1`,
      `${page}%00`,
      `${page}%20`,
      `${page}.DATA`,
    ];
    for (const spelling of spellings) {
      const answer = await getRaw(server.url, spelling);
      expect(closed.concat(400), `${spelling} → ${answer?.status}`).toContain(answer?.status);
    }
  });

  it.each(staffPages)("%s takes no form", async (page) => {
    for (const spelling of [page, `/EN${page}`, `${page}.data`, page.replace("workspace", "work%73pace")]) {
      const answer = await fetch(server.url + spelling, {
        method: "POST",
        headers: { Origin: server.url, "Content-Type": "application/x-www-form-urlencoded" },
        body: "intent=publish",
        redirect: "manual",
      });
      expect([302, 400, 404, 405], `${spelling} → ${answer.status}`).toContain(answer.status);
    }
  });

  it("absent and forbidden look the same", async () => {
    const strip = (html: string) => html.replace(/(href|content)="[^"]*"/g, "").replace(/nonce="[^"]*"/g, "");
    const absent = await fetch(`${server.url}/no-such-page`, { method: "GET" });
    const forbidden = await fetch(`${server.url}/workspace-x`, { method: "GET" });
    expect(forbidden.status).toBe(absent.status);
    expect(strip(await forbidden.text())).toBe(strip(await absent.text()));
  });

  it("the framework's list of routes tells a visitor nothing and is no work to ask for", async () => {
    const many = Array.from(
      { length: 2_000 },
      (_, index) => `p=${encodeURIComponent(`/workspace/x${index}`)}`,
    ).join("&");
    for (const query of ["p=/workspace", many.slice(0, 12_000)]) {
      const answer = await fetch(`${server.url}/__manifest?${query}&version=1`, { redirect: "manual" });
      expect(answer.status).toBeLessThan(500);
      expect(answer.status === 200 ? await answer.text() : "").not.toContain("workspace");
    }
  });
});

describe("a form from somewhere else", () => {
  const form = pathsFor("lt").newProposal();
  const send = (headers: Record<string, string>) =>
    fetch(server.url + form, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body: "title=",
      redirect: "manual",
    });

  it.each([
    ["another site", { Origin: "https://evil.example" }],
    ["a page that hides where it is", { Origin: "null" }],
    ["another port of this machine", { Origin: "http://localhost:1" }],
    ["a program that is no browser", {}],
    ["a link on another site", { "Sec-Fetch-Site": "cross-site" }],
  ])("%s is refused", async (_, headers: Record<string, string>) => {
    expect((await send(headers)).status).toBe(403);
  });

  it("our own page is heard", async () => {
    expect((await send({ Origin: server.url })).status).not.toBe(403);
  });
});
