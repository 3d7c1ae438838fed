import type { Page } from "@playwright/test";
import sharp from "sharp";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectSound } from "./setup/axe";
import { planMeeting } from "./setup/meeting-pages";
import { field, fillIn, notice, send, summary, title } from "./setup/propose";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");
const words = "Tamsus takas prie upės, be suoliukų";

test.beforeEach(async ({ site }) => {
  await site.db.deleteFrom("rate_limits").execute();
});

/** A photo as phones make it, larger than is kept. */
async function takePhoto(name: string, background: string) {
  const create = { width: 2600, height: 1950, channels: 3 as const, background };
  const noise = { type: "gaussian" as const, mean: 128, sigma: 30 };
  const buffer = await sharp({ create: { ...create, noise } })
    .composite([{ input: { create: { ...create, width: 1300 } }, left: 0, top: 0 }])
    .jpeg({ quality: 95 })
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

const photos = (page: Page) => page.getByLabel(t("attachments:field.label"), { exact: true });
/** Waits until the browser has it and has drawn it. */
async function expectDrawn(page: Page, selector: string, count: number): Promise<void> {
  const images = page.locator(selector);
  await expect(images).toHaveCount(count);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    // Without script nothing can be asked of the page itself; that it takes up its place is left.
    await expect(image).toHaveJSProperty("complete", true);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
}

test("a resident's photo waits for a moderator's eyes, then everyone sees it @phone @no-js @postgres", async ({
  page,
  site,
  browser,
  javaScriptEnabled,
  signInAs,
  expectComplaint,
}) => {
  test.slow();
  const scripted = javaScriptEnabled !== false;
  const look = { scripted };
  await page.goto(paths.newProposal());
  await fillIn(page);
  await photos(page).setInputFiles([
    await takePhoto("takas.jpg", "#459a72"),
    await takePhoto("kita.jpg", "#a35fee"),
  ]);
  if (scripted) await expect(page.locator(".shrunk")).toHaveText(/Siųsime .+ vietoj/);
  await expectSound(page, look);
  await send(page).click();
  await expect(notice(page, t("receipt:done.new"))).toBeVisible();
  const receipt = new URL(page.url()).pathname;
  const number = Number(
    /P-(\d+)/.exec((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")?.[1],
  );
  await expect(page.locator(".photos img")).toHaveCount(2);
  if (scripted) await expectDrawn(page, ".photos img", 2);

  const describe = page.getByLabel(t("attachments:describe.label"), { exact: true });
  await describe.first().fill(words);
  await page
    .getByRole("button", { name: t("attachments:describe.save") })
    .first()
    .click();
  await expect(notice(page, t("receipt:done.edited"))).toBeVisible();
  await expect(page.getByRole("img", { name: words })).toBeVisible();
  await expectSound(page, look);

  // A stranger's browser, without any cookie of ours.
  const row = await site.db
    .selectFrom("attachments")
    .innerJoin("proposals", "proposals.id", "attachments.proposal_id")
    .select("attachments.id")
    .where("number", "=", number)
    .where("alternative", "=", words)
    .executeTakeFirstOrThrow();
  const stranger = await browser.newContext();
  const asStranger = async () => (await stranger.request.get(`${site.url}/attachments/${row.id}`)).status();
  expect(await asStranger()).toBe(404);

  await signInAs("moderator");
  await page.goto(paths.moderateProposal(number));
  if (scripted) await expectDrawn(page, ".photos img", 2);
  await expectSound(page, look);
  await page
    .getByRole("button", { name: t("attachments:remove") })
    .nth(1)
    .click();
  await expect(page.locator(".photos img")).toHaveCount(1);
  await expect(describe).toHaveValue(words);
  await page.getByRole("button", { name: t("moderation:decide.publish"), exact: true }).click();
  await expect(notice(page, t("moderation:done.publish", { number }))).toBeVisible();

  expect(await asStranger()).toBe(200);
  await stranger.close();
  await page.goto(paths.proposal(number));
  await expect(page.getByRole("img", { name: words })).toBeVisible();
  if (scripted) await expectDrawn(page, ".picture img", 1);
  await expectSound(page, look);

  expectComplaint(/404/);
  await page.goto(`${receipt}?ask=erase`);
  await page.getByRole("button", { name: t("receipt:ask.erase.confirm") }).click();
  await expect(notice(page, t("receipt:done.erased"))).toBeVisible();
  const left = await site.db.selectFrom("attachments").select("id").where("id", "=", row.id).execute();
  expect(left).toEqual([]);
});

test("a file that is no photo is explained beside the field, and all that was typed stays @phone @no-js", async ({
  page,
  javaScriptEnabled,
  expectComplaint,
}) => {
  expectComplaint(/400/);
  await page.goto(paths.newProposal());
  await fillIn(page);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await photos(page).setInputFiles({ name: "IMG_7.jpg", mimeType: "image/jpeg", buffer: Buffer.from(svg) });
  await send(page).click();
  const error = t("attachments:error.notPicture", { name: "IMG_7.jpg" });
  await expect(summary(page)).toContainText(error);
  await expect(page.locator("#photos-error")).toContainText(error);
  await expect(field(page, "submission:what.title")).toHaveValue(title);
  await expectSound(page, { scripted: javaScriptEnabled });

  await field(page, "submission:what.title").fill("abc");
  await photos(page).setInputFiles(await takePhoto("takas.jpg", "#459a72"));
  await send(page).click();
  await expect(page.locator("#photos-error")).toContainText(t("attachments:error.chooseAgain"));
  await field(page, "submission:what.title").fill(title);
  await send(page).click();
  await expect(notice(page, t("receipt:done.new"))).toBeVisible();
  // Forgotten in the form, and added afterwards.
  await photos(page).setInputFiles(await takePhoto("takas.jpg", "#459a72"));
  await page.getByRole("button", { name: t("attachments:field.add") }).click();
  await expect(notice(page, t("receipt:done.edited"))).toBeVisible();
  await expect(page.locator(".photos img")).toHaveCount(1);
});

test("a meeting's keeper keeps the attendance list to staff and shows the hall to everyone @phone @no-js", async ({
  page,
  site,
  javaScriptEnabled,
  signInAs,
}) => {
  test.slow();
  const scripted = javaScriptEnabled !== false;
  const look = { scripted };
  await signInAs("elder");
  const number = await planMeeting(page, { title: "Susitikimas su nuotraukomis" });
  await page.goto(paths.meetingMinutes(number));
  await page.getByRole("link", { name: t("attachments:meeting.manage") }).click();
  await expectSound(page, look);
  const choose = page.getByLabel(t("attachments:meeting.choose"), { exact: true });
  const add = page.getByRole("button", { name: t("attachments:meeting.add"), exact: true });
  const pdf = {
    name: "Dalyvių sąrašas.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7\n%%EOF\n"),
  };
  await choose.setInputFiles(pdf);
  await add.click();
  await expect(notice(page, t("attachments:meeting.added"))).toBeVisible();
  await expect(page.getByText(t("attachments:meeting.private"))).toBeVisible();
  await choose.setInputFiles(await takePhoto("salė.jpg", "#142a4c"));
  await page.getByRole("radio", { name: new RegExp(`^${t("attachments:meeting.everyone")}`) }).check();
  await add.click();
  await expect(page.getByText(t("attachments:meeting.public"))).toBeVisible();
  await page.getByLabel(t("attachments:describe.label"), { exact: true }).fill("Pilna salė žmonių");
  await page.getByRole("button", { name: /^Įrašyti: Nuotrauka/ }).click();
  await expect(notice(page, t("attachments:meeting.changed"))).toBeVisible();
  if (scripted) await expectDrawn(page, ".photos img", 1);
  await expectSound(page, look);

  await site.db.updateTable("meetings").set({ is_public: 1 }).where("number", "=", number).execute();
  await page.goto(paths.meeting(number));
  await expect(page.getByRole("img", { name: "Pilna salė žmonių" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Dalyvių sąrašas");
  await expectSound(page, look);
});
