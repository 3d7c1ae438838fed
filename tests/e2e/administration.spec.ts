import type { Browser, Page } from "@playwright/test";
import { openDatabase } from "db/connection";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";
import { publicPages, workspacePages } from "~/routes";
import { type RunningServer, startServer } from "../setup/server";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { expect, signInByLink, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");
const NARROW = { width: 320, height: 640 };

const field = (page: Page, key: "name" | "shortName" | "territory" | "contactEmail" | "centre" | "radius") =>
  page.getByLabel(t(`organisation:setup.${key}`), { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Axe, and no scrolling sideways on the narrowest phone; axe needs script. */
async function expectSound(page: Page, scripted: boolean | undefined = true): Promise<void> {
  if (scripted) await expectAccessible(page);
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  if (before) await page.setViewportSize(before);
}

async function setUp(page: Page): Promise<void> {
  await page.getByLabel(t("organisation:setup.ownName")).fill("Rasa Rasienė");
  await page.getByLabel(t("organisation:setup.ownEmail")).fill("rasa@nemunas.example");
  await field(page, "name").fill("Nemuno krašto vietos veiklos grupė");
  await field(page, "shortName").fill("Nemuno krašto VVG");
  await field(page, "territory").fill("Nemuno kraštas");
  await field(page, "contactEmail").fill("rastine@nemunas.example");
  await field(page, "centre").fill("55.1694, 23.8813");
  await press(page, t("organisation:setup.begin"));
  await expect(page.getByText(t("organisation:setup.saved"))).toBeVisible();
}

/** Somebody else's browser. */
async function elsewhere(browser: Browser, server: { url: string }, scripted = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: scripted });
  return context.newPage();
}

test.describe("an empty system", () => {
  let server: RunningServer;
  // Each starts a server of its own.
  test.slow();
  test.beforeEach(async ({ expectComplaint }) => {
    // A server of its own, and forms that are sent wrong.
    expectComplaint(/other host|40[09]/);
    server = await startServer({ SEED: "none" });
  });
  test.afterEach(() => server.stop());

  test("is set up on one page, and then has every page @phone @no-js", async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(server.url + paths.map());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("home:waiting.title"));
    await signInByLink(page, server.signInLink);
    await page.goto(server.url + paths.moderation());
    await expect(page).toHaveURL(server.url + paths.setup);
    await expectSound(page, javaScriptEnabled);

    await test.step("asks again for what is missing, and keeps what was typed", async () => {
      await field(page, "name").fill("Nemuno krašto vietos veiklos grupė");
      await field(page, "centre").fill("Nemunas");
      await press(page, t("organisation:setup.begin"));
      await expect(page.getByRole("alert")).toContainText(t("organisation:error.centre"));
      await expect(field(page, "name")).toHaveValue("Nemuno krašto vietos veiklos grupė");
      await expectSound(page, javaScriptEnabled);
    });
    await setUp(page);
    await expectSound(page, javaScriptEnabled);
    await page.goto(`${server.url}/`);
    await expect(page.getByRole("contentinfo")).toContainText("Nemuno krašto vietos veiklos grupė");

    await test.step("has every page, without themes and neighbourhoods", async () => {
      for (const { path } of publicPages.filter((entry) => !/:|sign-out/.test(entry.path)))
        expect((await page.request.get(`${server.url}/${path}`)).status(), path).toBe(200);
      for (const { path, file } of workspacePages.filter((entry) => !entry.path.includes(":")))
        if (file.endsWith(".tsx"))
          expect((await page.request.get(`${server.url}${paths.workspace}/${path}`)).status(), path).toBe(
            200,
          );
    });
  });

  test("gets a moderator, who signs in by a mail that no server takes away @phone @no-js", async ({
    page,
    browser,
    javaScriptEnabled,
  }) => {
    await signInByLink(page, server.signInLink);
    await setUp(page);
    await page.goto(server.url + paths.people());
    await page.getByRole("link", { name: t("people:add") }).click();
    await page.getByLabel(t("people:form.name")).fill("Milda Mildienė");
    await page.getByLabel(t("people:form.email")).fill("milda@nemunas.example");
    await page.getByLabel(t("people:role.moderator")).check();
    await press(page, t("people:form.invite"));
    await expect(page.getByRole("status")).toContainText("milda@nemunas.example");
    await expectSound(page, javaScriptEnabled);

    const milda = await elsewhere(browser, server, javaScriptEnabled);
    await milda.goto(paths.signIn());
    await milda.getByLabel(t("accounts:signIn.email")).fill("milda@nemunas.example");
    await press(milda, t("accounts:signIn.send"));
    await expect(milda.getByRole("heading", { level: 1 })).toHaveText(t("accounts:signIn.sentTitle"));

    await page.goto(server.url + paths.mail());
    await expect(page.getByText(t("mail:noServerTitle"))).toBeVisible();
    await expectSound(page, javaScriptEnabled);
    await page.getByRole("link", { name: t("accounts:mail.signInSubject") }).click();
    await expect(page.getByText(t("mail:signInTitle"))).toBeVisible();
    await expectSound(page, javaScriptEnabled);
    const link = await page.locator(".mail-text a").getAttribute("href");
    await signInByLink(milda, server.url + link);
    await milda.goto(paths.moderation());
    await expect(milda.getByRole("heading", { level: 1 })).toHaveText(t("moderation:title"));
    // What is not a moderator's is not there.
    expect((await milda.request.get(paths.people())).status()).toBe(404);
    await milda.context().close();
  });

  test("keeps its last administrator, and overwrites nobody's change of its facts", async ({ page }) => {
    await signInByLink(page, server.signInLink);
    await setUp(page);
    await page.goto(server.url + paths.people());
    await page.getByRole("link", { name: "Rasa Rasienė" }).click();
    await page.getByLabel(t("people:role.administrator")).uncheck();
    await page.getByLabel(t("people:role.reader")).check();
    await press(page, t("people:form.save"));
    await expect(page.getByRole("alert")).toContainText(t("people:error.lastAdministrator"));
    await expectSound(page);
    await page.getByText(t("people:person.close"), { exact: true }).click();
    await press(page, t("people:person.closeButton"));
    await expect(page.getByRole("alert")).toContainText(t("people:error.lastAdministrator"));

    await page.goto(server.url + paths.setup);
    const db = openDatabase({ dataDir: server.dataDir });
    await db.updateTable("organisation").set({ territory: '{"lt":"Kitas kraštas"}' }).execute();
    await db.destroy();
    await field(page, "shortName").fill("Nemuno VVG");
    await press(page, t("organisation:setup.save"));
    await expect(page.getByRole("alert")).toContainText("Kitas kraštas");
    await expect(field(page, "shortName")).toHaveValue("Nemuno VVG");
    await expectSound(page);
    await press(page, t("organisation:setup.save"));
    await expect(page.getByText(t("organisation:setup.saved"))).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Nemuno VVG");
  });
});

test.describe("an administrator", () => {
  test("takes the sample data out in two steps @no-js", async ({
    page,
    expectComplaint,
    javaScriptEnabled,
  }) => {
    expectComplaint(/other host/);
    const server = await startServer({ SEED: "sample" });
    try {
      await signInByLink(page, server.signInLink);
      await page.goto(server.url + paths.sampleData);
      await expectSound(page, javaScriptEnabled);
      await page.getByRole("link", { name: t("organisation:sample.remove") }).click();
      await expectSound(page, javaScriptEnabled);
      await press(page, t("organisation:sample.confirm"));
      await expect(page.getByRole("status")).toContainText(t("organisation:sample.removed"));
      await expect(page.locator(".figures")).toContainText("120");
      await expectSound(page, javaScriptEnabled);
      await page.goto(server.url + paths.proposals());
      await expect(page.getByText(t("common:sample.label"))).toHaveCount(0);
      await page.goto(server.url + paths.workspace);
      await expect(page.getByText(t("workspace:sample"))).toHaveCount(0);
    } finally {
      await server.stop();
    }
  });

  test("invites somebody, changes what they may do and closes their account @postgres @phone", async ({
    page,
    browser,
    site,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/40[049]/);
    await signInAs("administrator");
    await page.goto(paths.newPerson);
    await press(page, t("people:form.invite"));
    await expect(page.getByRole("alert")).toContainText(t("people:error.roles"));
    await expectSound(page);
    const email = `zita-${newId()}@example.org`;
    await page.getByLabel(t("people:form.name")).fill("Zita Zitienė");
    await page.getByLabel(t("people:form.email")).fill(email);
    await page.getByLabel(t("people:role.elder")).check();
    await press(page, t("people:form.invite"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zita Zitienė");
    const own = page.url().replace(/\?.*/, "");

    const seen = page.locator('input[name="seen"]');
    const old = (await seen.getAttribute("value")) ?? "";
    await page.getByLabel(t("people:role.drafter")).check();
    await press(page, t("people:form.save"));
    await expect(page.getByRole("status")).toContainText(t("people:person.saved"));
    await page.getByLabel(t("people:role.reader")).check();
    await seen.evaluate((input, value) => input.setAttribute("value", value), old);
    await press(page, t("people:form.save"));
    await expect(page.getByRole("alert")).toContainText(t("people:person.conflictTitle"));
    await expectSound(page);

    await page.goto(own);
    await page.getByText(t("people:person.close"), { exact: true }).click();
    await press(page, t("people:person.closeButton"));
    await expect(page.getByText(t("people:person.closedText"))).toBeVisible();
    await expectSound(page);
    const zita = await elsewhere(browser, site);
    await zita.goto(paths.signIn());
    await zita.getByLabel(t("accounts:signIn.email")).fill(email);
    await press(zita, t("accounts:signIn.send"));
    await expect(zita.getByRole("heading", { level: 1 })).toHaveText(t("accounts:signIn.sentTitle"));
    await zita.context().close();
    const mails = await site.db
      .selectFrom("outbox")
      .select("subject")
      .where("recipient", "=", email)
      .execute();
    expect(mails).toHaveLength(1);

    const absent = await page.goto(paths.person(newId()));
    expect(absent?.status()).toBe(404);
  });

  test("has a mail that failed tried again", async ({ page, site, signInAs }) => {
    await signInAs("administrator");
    const id = newId();
    const at = new Date().toISOString();
    await site.db
      .insertInto("outbox")
      .values({
        ...{ id, recipient: `${"ilgas".repeat(12)}@example.org`, subject: "Nepavykęs <b>laiškas</b>" },
        ...{ text_body: "<script>alert(1)</script>\nhttps://evil.example/x\n", html_body: "<p>ne šitas</p>" },
        ...{ created_at: at, next_attempt_at: at, attempts: 10, sent_at: null },
        last_error: "connect ECONNREFUSED 127.0.0.1:25",
      })
      .execute();
    await page.goto(paths.mail({ state: "failed" }));
    await expectSound(page);
    await page.getByRole("link", { name: "Nepavykęs <b>laiškas</b>" }).click();
    await expect(page.locator(".mail-text")).toHaveText(/<script>alert\(1\)<\/script>\s+https:\/\/evil/);
    await expect(page.locator(".mail-text a")).toHaveCount(0);
    await expect(page.getByText("ECONNREFUSED")).toBeVisible();
    await expectSound(page);
    await press(page, t("mail:retry"));
    await expect(page.getByRole("status")).toContainText(t("mail:retried"));
    await expect(async () => {
      await page.goto(paths.letter(id));
      await expect(page.getByText(t("mail:state.kept"))).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
  });
});
