import type { Page } from "@playwright/test";
import { textOf, translator } from "~/i18n";
import { inVilnius } from "~/i18n/formats";
import { pathsFor } from "~/platform/paths";
import { makeMeeting } from "../factories/proposals";
import { expectSound, field, notice, summary, theme } from "./setup/propose";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");
const press = (page: Page, key: string) =>
  page.getByRole("button", { name: textOf(t, key), exact: true }).click();

test("somebody in the hall proposes, corrects what was published, and a moderator accepts @no-js", async ({
  page,
  site,
  signInAs,
  javaScriptEnabled,
  expectComplaint,
}) => {
  expectComplaint(/400/);
  await site.db.deleteFrom("rate_limits").execute();
  const { date } = inVilnius(new Date().toISOString());
  const meeting = await makeMeeting(site.db, { held_on: date, title: "Susitikimas bibliotekoje" });
  await page.goto(paths.meetingQr(meeting.number));
  await expect(page.getByRole("img", { name: t("hall:projectorQr") })).toBeVisible();
  await expect(page.locator("main")).toContainText(paths.hallForm(meeting.number));

  await page.goto(paths.hallForm(meeting.number));
  await expect(page.locator("script")).toHaveCount(0);
  await press(page, "submission:send");
  await expect(summary(page)).toContainText(t("hall:error.missing"));
  await expectSound(page, javaScriptEnabled);
  await field(page, "hall:what").fill("Prie bibliotekos reikia stovo dviračiams");
  await theme(page, /^Senjorai/).check();
  await press(page, "submission:send");
  await expect(page).toHaveURL(/\/receipt\/[\w-]{43}\?done=new$/);
  const receipt = new URL(page.url()).pathname;
  await page.getByRole("link", { name: t("receipt:card.print") }).click();
  await expect(page.locator(".card-paper")).toContainText(receipt);
  await expectSound(page, javaScriptEnabled);

  const { number } = await site.db
    .updateTable("proposals")
    .set({ status: "published", published_at: new Date().toISOString() })
    .where("meeting_id", "=", meeting.id)
    .returning("number")
    .executeTakeFirstOrThrow();
  await page.goto(receipt);
  await page.getByRole("link", { name: t("receipt:correction.propose") }).click();
  await field(page, "submission:what.title").fill("Prie bibliotekos reikia dviejų stovų dviračiams");
  await press(page, "receipt:correction.send");
  await expect(summary(page)).toContainText(t("receipt:error.correctionReason"));
  await expectSound(page, javaScriptEnabled);
  await field(page, "receipt:correction.why").fill("Apsirikau");
  await press(page, "receipt:correction.send");
  await expect(notice(page, t("receipt:done.corrected"))).toBeVisible();
  await expect(page.locator("ins").first()).toContainText("dviejų");
  await expectSound(page, javaScriptEnabled);

  await signInAs("moderator");
  await page.goto(paths.moderation({ status: "corrected" }));
  await page.getByRole("link", { name: "Prie bibliotekos reikia stovo dviračiams" }).click();
  await expectSound(page, javaScriptEnabled);
  await press(page, "moderation:correction.accept");
  await expect(notice(page, t("moderation:done.accept_correction", { number }))).toBeVisible();
  await page.goto(paths.proposal(number));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("dviejų stovų");
});
