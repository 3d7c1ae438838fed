import type { Page } from "@playwright/test";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { makeProposal } from "../factories/proposals";
import { expectSound } from "./setup/axe";
import { body, field, notice, propose, send, theme, title } from "./setup/propose";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const done = (page: Page) => page.getByRole("status");
const open = (page: Page, name: string) => page.locator("summary", { hasText: name }).click();
const numberOn = async (page: Page) =>
  Number(/P-(\d+)/.exec((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")?.[1]);

test("merges a proposal into one that resembles it, and takes it apart again @no-js", async ({
  page,
  site,
  signInAs,
  expectComplaint,
  javaScriptEnabled,
}) => {
  expectComplaint(/400/);
  const target = await makeProposal(site.db, { title: "Fontanas prie kultūros rūmų aikštės" });
  const { number } = await makeProposal(site.db, { title: "Fontanas kultūros rūmų aikštėje" });
  await signInAs("moderator");
  await page.goto(paths.moderateProposal(number));
  await open(page, t("moderation:merge.title"));
  await page.getByLabel(t("moderation:merge.other")).fill(`P-${number}`);
  await button(page, t("moderation:merge.button")).click();
  await expect(page.getByRole("link", { name: t("moderation:error.targetSelf") })).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.getByLabel(t("moderation:merge.other")).fill("");
  await page.getByRole("radio", { name: `P-${target.number}` }).check();
  await button(page, t("moderation:merge.button")).click();
  await expect(done(page)).toContainText(t("moderation:done.merge", { number }));
  await expect(page.getByRole("link", { name: `P-${target.number}` }).first()).toBeVisible();

  await page.goto(paths.proposal(number));
  await expect(page).toHaveURL(paths.proposal(target.number));
  await page.goto(paths.moderateProposal(number));
  await button(page, t("moderation:done.undoLast")).click();
  await expect(done(page)).toContainText(t("moderation:done.undo", { number }));
  await page.goto(paths.proposal(number));
  await expect(page).toHaveURL(paths.proposal(number));
});

test("asks an author, who answers through the receipt, where nobody else reads it @no-js", async ({
  page,
  signInAs,
  expectComplaint,
  javaScriptEnabled,
}) => {
  expectComplaint(/400/);
  const receipt = await propose(page);
  const number = await numberOn(page);
  await signInAs("moderator");
  await page.goto(paths.moderateProposal(number));
  await open(page, t("moderation:ask.title"));
  await page.getByLabel(t("moderation:ask.question")).fill("Prie kurio kranto?");
  await button(page, t("moderation:ask.button")).click();
  await expect(done(page)).toContainText(t("moderation:done.ask", { number }));
  await expect(page.getByText(t("moderation:ask.waits"))).toBeVisible();
  await page.goto(paths.moderation({ status: "asked" }));
  await expect(page.getByRole("article").filter({ hasText: `P-${number}` })).toHaveCount(1);

  await page.goto(receipt);
  await button(page, t("receipt:question.send")).click();
  await page.getByRole("link", { name: t("receipt:error.replyMissing") }).click();
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.getByLabel(t("receipt:question.reply")).fill("Prie kairiojo.");
  await button(page, t("receipt:question.send")).click();
  await expect(notice(page, t("receipt:done.replied"))).toBeVisible();

  await page.goto(paths.moderation({ status: "replied" }));
  await page
    .getByRole("article")
    .filter({ hasText: `P-${number}` })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByText("Prie kairiojo.")).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await button(page, t("moderation:ask.settle")).click();
  await expect(done(page)).toContainText(t("moderation:done.settle", { number }));
  await button(page, t("moderation:decide.publish")).click();
  await page.goto(paths.proposal(number));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("kairiojo")).toHaveCount(0);
});

test("takes out what looks like personal data with one button, and says so to everyone @no-js", async ({
  page,
  site,
  signInAs,
  javaScriptEnabled,
}) => {
  const { number } = await makeProposal(site.db, {
    title: "Liepų alėja",
    body: "Sodinkime liepas. Skambinkite +370 612 34567.",
  });
  await signInAs("moderator");
  await page.goto(paths.moderateProposal(number));
  await page.getByRole("link", { name: t("moderation:redact.propose") }).click();
  await expect(page.getByLabel(t("moderation:redact.body"))).toHaveValue(
    "Sodinkime liepas. Skambinkite [pašalinta].",
  );
  await expectSound(page, { scripted: javaScriptEnabled });
  await button(page, t("moderation:redact.button")).click();
  await expect(done(page)).toContainText(t("moderation:done.redact", { number }));
  await open(page, t("moderation:redact.originals", { count: 1 }));
  await expect(page.getByText("Skambinkite +370 612 34567.")).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.goto(paths.proposal(number));
  await expect(page.getByText(t("proposals:page.redacted.personal_data"))).toBeVisible();
  expect(await page.content()).not.toContain("34567");
});

test("a visitor reports a proposal, and a moderator lets it stay @no-js", async ({
  page,
  site,
  signInAs,
  expectComplaint,
  javaScriptEnabled,
}) => {
  expectComplaint(/400/);
  const { number } = await makeProposal(site.db, { title: "Tylos zona prie ežero" });
  await page.goto(paths.proposal(number));
  await page.getByRole("link", { name: t("proposals:page.report") }).click();
  await button(page, t("moderation:report.send")).click();
  await page.getByRole("link", { name: t("moderation:error.reportReason") }).click();
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.getByLabel(t("moderation:report.reasons.misleading")).check();
  await page.getByLabel(t("moderation:report.words")).fill("Ežero ten nėra.");
  await button(page, t("moderation:report.send")).click();
  await expect(done(page)).toContainText(t("moderation:report.done"));
  await page.goto(paths.proposal(number));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tylos zona prie ežero");

  await signInAs("moderator");
  await page.goto(paths.moderation({ status: "reported" }));
  const card = page.getByRole("article").filter({ hasText: `P-${number}` });
  await expect(card).toContainText(t("moderation:report.reasons.misleading"));
  await expectSound(page, { scripted: javaScriptEnabled });
  await card.getByRole("link").first().click();
  await expect(page.getByText("Ežero ten nėra.")).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await button(page, t("moderation:report.dismiss")).click();
  await expect(done(page)).toContainText(t("moderation:done.dismiss", { number }));
  await expect(page.getByText("Ežero ten nėra.")).toHaveCount(0);
});

test("an author hears kindly that a phone number would be public @no-js", async ({
  page,
  javaScriptEnabled,
}) => {
  const words = t("moderation:page.hintKind.phone");
  await page.goto(paths.newProposal());
  await field(page, "submission:what.title").fill(title);
  await field(page, "submission:what.body").fill(`${body} Mano numeris 8 612 34567.`);
  await theme(page, /^Senjorai/).check();
  if (javaScriptEnabled !== false) await expect(page.getByText(`Pastebėjome: ${words}`)).toBeVisible();
  await send(page).click();
  await expect(page.getByText(t("submission:personal.title"))).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await button(page, t("submission:personal.send")).click();
  await expect(notice(page, t("receipt:done.new"))).toBeVisible();
  await expect(page.getByText(`pastebėjome: ${words}`)).toHaveCount(0);
  await page.goto(new URL(page.url()).pathname);
  await expect(page.getByText(`pastebėjome: ${words}`)).toBeVisible();
  await page
    .getByRole("link", { name: t("receipt:own.edit") })
    .first()
    .click();
  await field(page, "submission:what.body").fill(body);
  await button(page, t("receipt:edit.save")).click();
  await expect(notice(page, t("receipt:done.edited"))).toBeVisible();
  await expect(page.getByText(`pastebėjome: ${words}`)).toHaveCount(0);
});

test("keys move through the queue and to the decisions, never while writing, and can be turned off", async ({
  page,
  signInAs,
}) => {
  await signInAs("moderator");
  await page.goto(paths.moderation());
  await expect(page.locator("summary", { hasText: t("moderation:keys.title") })).toBeVisible();
  const links = page.getByRole("article").getByRole("heading").getByRole("link");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/moderation\/\d+$/);

  await expect(page.locator("summary", { hasText: t("moderation:keys.title") })).toBeVisible();
  await page.keyboard.press("p");
  await expect(button(page, t("moderation:decide.publish"))).toBeFocused();
  await page.keyboard.press("r");
  const words = page.getByLabel(t("moderation:decide.rejectWords")).first();
  await words.fill("");
  await words.pressSequentially("pr?");
  await expect(words).toHaveValue("pr?");
  await expect(words).toBeFocused();
  await words.blur();
  await page.keyboard.press("?");
  await expect(page.getByText(t("moderation:keys.on"))).toBeVisible();
  await expectSound(page);
  await button(page, t("moderation:keys.turnOff")).click();
  await page.keyboard.press("p");
  await expect(button(page, t("moderation:decide.publish"))).not.toBeFocused();
});
