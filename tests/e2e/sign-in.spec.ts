import type { Page } from "@playwright/test";
import type { Db } from "db/connection";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { makeUser } from "../factories/users";
import { expectSound } from "./setup/axe";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

const confirm = (page: Page) =>
  page.getByRole("main").getByRole("button", { name: t("accounts:signIn.confirmButton"), exact: true });
const send = (page: Page) => page.getByRole("button", { name: t("accounts:signIn.send"), exact: true });
const email = (page: Page) => page.getByLabel(t("accounts:signIn.email"), { exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function makeLink(db: Db): Promise<string> {
  const user = await makeUser(db, { roles: ["elder"], name: "Seniūnaitė Rasa" });
  const link = await issueSignInLink(db, user);
  if (!link.ok) throw new Error(link.reason);
  return paths.signIn({ token: link.token });
}

/** The link in the newest mail to an address. */
async function mailedLink(db: Db, to: string): Promise<string | undefined> {
  const mail = await db
    .selectFrom("outbox")
    .select("text_body")
    .where("recipient", "=", to)
    .orderBy("created_at", "desc")
    .executeTakeFirst();
  return /http\S+token=\S+/.exec(mail?.text_body ?? "")?.[0];
}

test("a link is used up by its button, not by being opened @no-js @postgres", async ({
  page,
  site,
  context,
  javaScriptEnabled,
  expectComplaint,
}) => {
  expectComplaint(/410/);
  const link = await makeLink(site.db);
  // A program that looks through mail opens links, more than once.
  for (const _ of [1, 2]) expect((await page.request.get(site.url + link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByText(/Seniūnaitė Rasa/)).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await confirm(page).click();
  await expect(page).toHaveURL(new RegExp(`${paths.workspace}$`));

  await context.clearCookies();
  await page.goto(link);
  await expect(heading(page)).toHaveText(t("accounts:signIn.spentTitle"));
  await expect(confirm(page)).toHaveCount(0);
  await expectSound(page, { scripted: javaScriptEnabled });
  // How to get another is on the same page.
  await email(page).fill("rasa@example.org");
  await send(page).click();
  await expect(heading(page)).toHaveText(t("accounts:signIn.sentTitle"));
});

test("a press that comes second says what to do @no-js", async ({ page, site, context, expectComplaint }) => {
  expectComplaint(/410/);
  const link = await makeLink(site.db);
  await page.goto(link);
  const other = await context.newPage();
  await other.goto(site.url + link);
  await confirm(other).click();
  await expect(other).toHaveURL(new RegExp(`${paths.workspace}$`));
  await other.close();
  await context.clearCookies();
  await confirm(page).click();
  await expect(heading(page)).toHaveText(t("accounts:signIn.spentTitle"));
  await expect(email(page)).toBeVisible();
});

test("who asks for a page without a session gets there by the mailed link @phone @no-js", async ({
  page,
  site,
  javaScriptEnabled,
  expectComplaint,
}) => {
  expectComplaint(/400/);
  const user = await makeUser(site.db, { roles: ["elder"] });
  await page.goto(paths.planMeeting);
  await expect(page).toHaveURL(new RegExp(`${paths.signIn()}\\?next=`));
  await expect(heading(page)).toHaveText(t("accounts:signIn.title"));
  await expectSound(page, { scripted: javaScriptEnabled });
  await email(page).fill("ne adresas");
  await send(page).click();
  await expect(page.getByRole("link", { name: t("accounts:error.emailWrong") })).toBeVisible();
  await expect(email(page)).toHaveValue("ne adresas");
  await expectSound(page, { scripted: javaScriptEnabled });

  await email(page).fill(` ${user.email.toUpperCase()} `);
  await send(page).click();
  await expect(heading(page)).toHaveText(t("accounts:signIn.sentTitle"));
  await expectSound(page, { scripted: javaScriptEnabled });
  const link = await mailedLink(site.db, user.email);
  expect(link).toContain(`${site.url}${paths.signIn()}`);
  await page.goto(link ?? "");
  await confirm(page).click();
  await expect(page).toHaveURL(site.url + paths.planMeeting);
  await expect(heading(page)).toHaveText(t("meetings:plan.newTitle"));
});

test("nobody learns who has an account, and no link leads to another site", async ({ page, site }) => {
  await page.goto(paths.signIn({ next: "https://evil.example/workspace" }));
  await email(page).fill("niekas@example.org");
  await send(page).click();
  await expect(heading(page)).toHaveText(t("accounts:signIn.sentTitle"));
  expect(await mailedLink(site.db, "niekas@example.org")).toBeUndefined();
  const link = await makeLink(site.db);
  await page.goto(`${link}&next=${encodeURIComponent("//evil.example/workspace")}`);
  await confirm(page).click();
  await expect(page).toHaveURL(site.url + paths.workspace);
});

test("signing out ends the session, in every tab @no-js", async ({
  page,
  context,
  site,
  signInAs,
  javaScriptEnabled,
}) => {
  await signInAs("elder");
  await page.goto(paths.workspace);
  const stolen = await context.cookies();
  await page.getByRole("button", { name: t("common:navigation.signOut") }).click();
  await expect(page.getByText(t("accounts:signIn.signedOut"))).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.goto(paths.workspaceMeetings);
  await expect(page).toHaveURL(/sign-in\?next=/);
  // A copy of the cookie opens nothing any more.
  await context.addCookies(stolen);
  await page.goto(site.url + paths.workspace);
  await expect(page).toHaveURL(/sign-in\?next=/);
});
