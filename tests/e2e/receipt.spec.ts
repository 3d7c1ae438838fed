import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { translator } from "~/i18n";
import { hashToken } from "~/platform/tokens.server";
import { body, expectSound, field, notice, propose, summary, theme, title } from "./setup/propose";
import { expect, test } from "./setup/test";

const t = translator("lt");

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();
const main = (page: Page) => page.locator("main");
const current = (page: Page) => page.locator('[aria-current="step"]');

test.beforeEach(async ({ site }) => {
  await site.db.deleteFrom("rate_limits").execute();
});

test.describe("an author follows a proposal by its private link", () => {
  test("changes its words and themes while nobody has decided on it @phone @no-js", async ({
    page,
    javaScriptEnabled,
    expectComplaint,
  }) => {
    const receipt = await propose(page);
    await follow(page, t("receipt:own.edit"));
    await expect(field(page, "submission:what.title")).toHaveValue(title);
    await expect(theme(page, /^Senjorai/)).toBeChecked();
    await expectSound(page, javaScriptEnabled);

    expectComplaint(/400/);
    await field(page, "submission:what.body").fill("Trumpai");
    await press(page, t("receipt:edit.save"));
    await expect(summary(page)).toContainText(t("submission:error.bodyShort"));
    await expect(field(page, "submission:what.body")).toHaveValue("Trumpai");
    await expectSound(page, javaScriptEnabled);

    await field(page, "submission:what.body").fill(`${body} Ir šviestuvų.`);
    await theme(page, /^Savanorystės/).check();
    await press(page, t("receipt:edit.save"));
    await expect(page).toHaveURL(`${receipt}?done=edited`);
    await expect(notice(page, t("receipt:done.edited"))).toBeVisible();
    await expect(main(page)).toContainText("Ir šviestuvų.");
    await expect(main(page)).toContainText("Savanorystės");
  });

  test("and is shown both texts where another window was faster", async ({
    page,
    context,
    expectComplaint,
  }) => {
    expectComplaint(/400/);
    const receipt = await propose(page);
    await page.goto(`${receipt}?ask=edit`);
    const other = await context.newPage();
    await other.goto(`${receipt}?ask=edit`);
    await field(other, "submission:what.title").fill("Suoliukai kitame lange");
    await press(other, t("receipt:edit.save"));
    await expect(notice(other, t("receipt:done.edited"))).toBeVisible();

    await field(page, "submission:what.title").fill("Suoliukai šiame lange");
    await press(page, t("receipt:edit.save"));
    await expect(summary(page)).toContainText(t("receipt:error.changed"));
    await expect(main(page)).toContainText("Suoliukai kitame lange");
    await expect(field(page, "submission:what.title")).toHaveValue("Suoliukai šiame lange");
    await expectSound(page, true);
    await press(page, t("receipt:edit.save"));
    await expect(notice(page, t("receipt:done.edited"))).toBeVisible();
    await expect(main(page)).toContainText("Suoliukai šiame lange");
  });

  test("and keeps what was typed where it was published meanwhile", async ({
    page,
    site,
    expectComplaint,
  }) => {
    expectComplaint(/400/);
    const receipt = await propose(page);
    await page.goto(`${receipt}?ask=edit`);
    await site.db
      .updateTable("proposals")
      .set({ status: "published", published_at: new Date().toISOString() })
      .where("receipt_hash", "=", hashToken(receipt.split("/").at(-1) ?? ""))
      .execute();
    await field(page, "submission:what.title").fill("Suoliukai per vėlai");
    await press(page, t("receipt:edit.save"));
    await expect(summary(page)).toContainText(t("receipt:error.decided"));
    await expect(field(page, "submission:what.title")).toHaveValue("Suoliukai per vėlai");
    await expect(page.getByRole("button", { name: t("receipt:edit.save") })).toHaveCount(0);
    await expectSound(page, true);
    await follow(page, t("receipt:edit.cancel"));
    await expect(current(page)).toContainText(t("proposals:status.published"));
    await expect(page.getByRole("link", { name: t("receipt:own.edit") })).toHaveCount(0);
    await follow(page, t("receipt:standing.public"));
    await expect(page).toHaveURL(/\/proposals\/\d+$/);
  });

  test("asks for news by e-mail, and for no more of them @phone @no-js", async ({
    page,
    site,
    javaScriptEnabled,
    expectComplaint,
  }) => {
    expectComplaint(/400/);
    const email = `ona-${test.info().project.name}@example.org`;
    await propose(page);
    await field(page, "receipt:contact.email").fill("ne adresas");
    await press(page, t("receipt:contact.save"));
    await expect(summary(page)).toContainText(t("submission:error.email"));
    await expect(field(page, "receipt:contact.email")).toHaveValue("ne adresas");
    await expectSound(page, javaScriptEnabled);

    await field(page, "receipt:contact.email").fill(email);
    await press(page, t("receipt:contact.save"));
    await expect(notice(page, t("receipt:done.contact"))).toBeVisible();
    await expect(field(page, "receipt:contact.email")).toHaveValue(email);
    const mails = () => site.db.selectFrom("outbox").select("id").where("recipient", "=", email).execute();
    expect(await mails()).toHaveLength(1);

    await press(page, t("receipt:contact.remove"));
    await expect(notice(page, t("receipt:done.silent"))).toBeVisible();
    await expect(field(page, "receipt:contact.email")).toHaveValue("");
    expect(await mails()).toHaveLength(1);
  });

  test("takes along all that is kept, and has the name hidden @phone @no-js", async ({
    page,
    site,
    javaScriptEnabled,
  }) => {
    const receipt = await propose(page);
    await site.db
      .updateTable("proposals")
      .set({ status: "published", published_at: new Date().toISOString(), author_name: "Ona Onaitė" })
      .where("receipt_hash", "=", hashToken(receipt.split("/").at(-1) ?? ""))
      .execute();
    await page.goto(receipt);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      follow(page, t("receipt:data.download")),
    ]);
    expect(download.suggestedFilename()).toMatch(/^P-\d+\.json$/);
    const kept: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(kept).toMatchObject({ proposal: { title, text: body, nameShownToEveryone: "Ona Onaitė" } });

    await press(page, t("receipt:own.hideName"));
    await expect(notice(page, t("receipt:done.nameless"))).toBeVisible();
    await expect(main(page)).not.toContainText("Ona Onaitė");
    await expect(page.getByRole("button", { name: t("receipt:own.hideName") })).toHaveCount(0);
    await expectSound(page, javaScriptEnabled);
  });

  test("takes it back, and then has everything erased @phone @no-js @postgres", async ({
    page,
    site,
    javaScriptEnabled,
  }) => {
    const receipt = await propose(page);
    await follow(page, t("receipt:leave.withdraw"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("P-");
    await expectSound(page, javaScriptEnabled);
    await follow(page, t("receipt:keep"));
    await expect(current(page)).toContainText(t("proposals:status.received"));

    await follow(page, t("receipt:leave.withdraw"));
    await press(page, t("receipt:ask.withdraw.confirm"));
    await expect(notice(page, t("receipt:done.withdrawn"))).toBeVisible();
    await expect(main(page)).toContainText(body);
    await expect(page.getByRole("link", { name: t("receipt:leave.withdraw") })).toHaveCount(0);
    await expectSound(page, javaScriptEnabled);

    await follow(page, t("receipt:leave.erase"));
    await expectSound(page, javaScriptEnabled);
    await press(page, t("receipt:ask.erase.confirm"));
    await expect(notice(page, t("receipt:done.erased"))).toBeVisible();
    await expect(main(page)).not.toContainText(title);
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await expectSound(page, javaScriptEnabled);

    await page.goto(receipt);
    await expect(main(page)).toContainText(t("receipt:standing.erased"));
    const row = await site.db
      .selectFrom("proposals")
      .select(["title", "body", "status"])
      .where("receipt_hash", "=", hashToken(receipt.split("/").at(-1) ?? ""))
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ body: "", status: "withdrawn" });
  });

  test("reads why it was not published, in plain words", async ({ page, site }) => {
    const receipt = await propose(page);
    await site.db
      .updateTable("proposals")
      .set({ status: "rejected", status_reason: "personal_data", status_note: "Išbraukite kaimyno pavardę." })
      .where("receipt_hash", "=", hashToken(receipt.split("/").at(-1) ?? ""))
      .execute();
    await page.goto(receipt);
    await expect(main(page)).toContainText(t("receipt:standing.rejected"));
    await expect(main(page)).toContainText(t("receipt:reason.personal_data"));
    await expect(main(page)).toContainText("Išbraukite kaimyno pavardę.");
    await expect(page.getByRole("link", { name: t("receipt:leave.withdraw") })).toHaveCount(0);
    await expectSound(page, true);
  });

  test("copies the link with one press", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const receipt = await propose(page);
    await press(page, t("receipt:key.copy"));
    await expect(notice(page, t("receipt:key.copied"))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${new URL(page.url()).origin}${receipt}`,
    );
  });
});
