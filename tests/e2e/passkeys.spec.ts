import type { Page } from "@playwright/test";
import type { Db } from "db/connection";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";
import { expectSound } from "./setup/axe";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

/** A device that makes passkeys and gives a finger whenever it is asked. */
async function giveDevice(page: Page): Promise<void> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send("WebAuthn.enable");
  await chromium.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

/** Every session began longer ago than a proof holds. */
async function age(db: Db): Promise<void> {
  const long = new Date(Date.now() - 16 * 60_000).toISOString();
  await db.updateTable("sessions").set({ created_at: long }).execute();
}

test("somebody adds a passkey, signs in by it, and proves by it who they are", async ({
  page,
  site,
  signInAs,
  expectComplaint,
}) => {
  // The form that came too late is answered 403, and the page that asks stands in its place.
  expectComplaint(/403/);
  await giveDevice(page);
  await signInAs("administrator");
  await page.goto(paths.account());
  await page.getByRole("link", { name: t("accounts:passkey.addOne") }).click();
  await page.getByLabel(t("accounts:passkey.name")).fill("Darbo kompiuteris");
  await expectSound(page);
  await button(page, t("accounts:passkey.add")).click();
  await expect(told(page, t("accounts:passkey.added"))).toBeVisible();
  await expect(page.getByRole("heading", { name: "Darbo kompiuteris" })).toBeVisible();
  await expectSound(page);

  await page.goto(paths.workspace);
  await button(page, t("common:navigation.signOut")).click();
  await expect(page.getByText(t("accounts:signIn.signedOut"))).toBeVisible();
  await page.goto(paths.signIn({ next: paths.people() }));
  await expect(button(page, t("accounts:signIn.byPasskey"))).toBeVisible();
  await expectSound(page);
  await button(page, t("accounts:signIn.byPasskey")).click();
  await expect(page).toHaveURL(site.url + paths.people());

  await test.step("asked before the form, and again when it is sent too late, with nothing lost", async () => {
    await age(site.db);
    await page.goto(paths.newPerson);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("accounts:confirm.title"));
    await button(page, t("accounts:confirm.byPasskey")).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("people:form.newTitle"));
    await page.getByLabel(t("people:form.name")).fill("Laima „Laukianti“");
    const email = `${newId()}@example.org`;
    await page.getByLabel(t("people:form.email")).fill(email);
    await page.getByLabel(t("people:role.reader")).check();
    await age(site.db);
    await button(page, t("people:form.invite")).click();
    await expect(page.getByText(t("accounts:confirm.held"))).toBeVisible();
    await expectSound(page);
    await button(page, t("accounts:confirm.byPasskey")).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Laima „Laukianti“");
    await expect(told(page, email)).toBeVisible();
  });

  await page.goto(paths.account());
  await page.getByText(t("accounts:passkey.change"), { exact: true }).click();
  await page.getByLabel(t("accounts:passkey.name")).fill("Namų kompiuteris");
  await button(page, t("accounts:passkey.rename")).click();
  await expect(page.getByRole("heading", { name: "Namų kompiuteris" })).toBeVisible();
  await page.getByText(t("accounts:passkey.change"), { exact: true }).click();
  await page.getByRole("button", { name: t("accounts:passkey.remove") }).click();
  await expect(told(page, t("accounts:passkey.removed"))).toBeVisible();
  await expect(page.getByText(t("accounts:passkey.none"))).toBeVisible();
});

test("an invitation welcomes, works once, and says so @no-js", async ({
  page,
  site,
  context,
  signInAs,
  javaScriptEnabled,
  expectComplaint,
}) => {
  expectComplaint(/410/);
  await signInAs("administrator");
  const email = `${newId()}@example.org`;
  await page.goto(paths.newPerson);
  await page.getByLabel(t("people:form.name")).fill("Kviestinė");
  await page.getByLabel(t("people:form.email")).fill(email);
  await page.getByLabel(t("people:role.elder")).check();
  await button(page, t("people:form.invite")).click();
  await expect(told(page, email)).toBeVisible();
  const mail = await site.db
    .selectFrom("outbox")
    .select("text_body")
    .where("recipient", "=", email)
    .execute();
  const link = /http\S+token=\S+/.exec(mail[0]?.text_body ?? "")?.[0] ?? "";

  await context.clearCookies();
  // Without script no button promises what only script can do.
  await page.goto(paths.signIn());
  const byPasskey = button(page, t("accounts:signIn.byPasskey"));
  await expect(byPasskey).toBeVisible({ visible: javaScriptEnabled !== false });
  await page.goto(link);
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.getByLabel(t("people:form.name")).fill("Kviestinė Pavardenė");
  await button(page, t("accounts:welcome.begin")).click();
  await expect(told(page, t("people:account.welcome"))).toBeVisible();
  await expect(page.getByLabel(t("people:form.name"))).toHaveValue("Kviestinė Pavardenė");
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("accounts:welcome.spentTitle"));
  await expectSound(page, { scripted: javaScriptEnabled });
});
