import { afterAll, beforeAll, expect, it } from "vitest";
import { pathsFor } from "~/platform/paths";
import { randomToken } from "~/platform/tokens.server";
import { type RunningServer, startServer } from "../setup/server";

const paths = pathsFor("lt");
let server: RunningServer;

const send = (target: string, form: Record<string, string>) =>
  fetch(server.url + target, {
    method: "POST",
    headers: { Origin: server.url, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form),
    redirect: "manual",
  });

beforeAll(async () => {
  server = await startServer({ SEED: "starter" });
  const answer = await send(paths.newProposal(), {
    ...{ title: "Suoliukai", body: "Prie tako reikia suoliukų su atlošais.", themes: "senjorai" },
    ...{ where: "city", key: randomToken(), opened: "1", language: "lt", email: "ona@example.org" },
  });
  expect(answer.status).toBe(303);
});
afterAll(() => server.stop());

it("answers every address alike, in words and in time", async () => {
  const told = async (form: Record<string, string>) => {
    const started = performance.now();
    const { status, headers } = await send(paths.lostLink(), form);
    return { took: performance.now() - started, answer: { status, where: headers.get("location") } };
  };
  const known = await told({ email: "ona@example.org" });
  const unknown = await told({ email: "niekas@example.org" });
  const numbered = await told({ email: "niekas@example.org", number: "P-1" });
  expect(known.answer.status).toBe(303);
  expect(unknown.answer).toEqual(known.answer);
  expect(numbered.answer).toEqual(known.answer);
  for (const { took } of [known, unknown, numbered]) expect(took).toBeGreaterThanOrEqual(395);
  const page = await fetch(server.url + paths.lostLink({ sent: 1 }));
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(await page.text()).not.toContain("ona@example.org");
});

it("says what is wrong with an address, keeps what was typed, and is written to no log", async () => {
  const answer = await send(paths.lostLink(), { email: 'ona"><q>', number: "penki" });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(html).toContain("ona&quot;&gt;&lt;q&gt;");
  expect(html).not.toContain("<q>");
  expect(server.output()).not.toMatch(/ona["@]/);
});

it("leads there from every page's foot and from an address that is not there", async () => {
  for (const target of [paths.home, paths.receipt(randomToken())]) {
    const html = await (await fetch(server.url + target)).text();
    expect(html).toContain(`href="${paths.lostLink()}"`);
  }
});
