import type { Locator, Page } from "@playwright/test";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectAccessible } from "./setup/axe";
import {
  body,
  expectSound,
  field,
  fillIn,
  notice,
  propose,
  send,
  summary,
  theme,
  title,
} from "./setup/propose";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

const way = (page: Page, name: string) => page.getByRole("radio", { name: new RegExp(`^${name}`) });

/** One network may send only so many an hour; the journeys all come from here. */
test.beforeEach(async ({ site }) => {
  await site.db.deleteFrom("rate_limits").execute();
});

test.describe("a resident makes a proposal", () => {
  test("with two themes and a neighbourhood, and gets the only key to it @phone @no-js @postgres", async ({
    page,
    javaScriptEnabled,
    expectComplaint,
  }) => {
    await page.goto(paths.proposals());
    await page
      .getByRole("link", { name: t("proposals:list.write") })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${paths.newProposal()}$`));
    await expectSound(page, javaScriptEnabled);
    await expect(way(page, t("submission:where.pin"))).toBeVisible({ visible: javaScriptEnabled !== false });

    await fillIn(page);
    await theme(page, /^Mažiau galimybių/).check();
    await way(page, t("submission:where.neighbourhood")).check();
    await field(page, "submission:where.neighbourhoodField").selectOption({ label: "Dainavos seniūnaitija" });
    await field(page, "submission:you.name").fill("Ona");
    await send(page).click();

    await expect(notice(page, t("receipt:done.new"))).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^P-\d+$/);
    await expect(page.locator("main")).toContainText("Dainavos seniūnaitija");
    await expect(page.locator("main")).toContainText("Senjorai");
    await expect(page.locator("main")).toContainText(t("receipt:own.nameHidden", { name: "Ona" }));
    await expect(page.locator('[aria-current="step"]')).toContainText(t("proposals:status.received"));
    await expectSound(page, javaScriptEnabled);

    const link = await page.getByLabel(t("receipt:key.label"), { exact: true }).inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/receipt\/[\w-]{43}$/);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^P-\d+$/);
    await expect(notice(page, t("receipt:done.new"))).toHaveCount(0);

    expectComplaint(/404/);
    await page.goto(`${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("common:error.notFoundTitle"));
  });

  test("and is told of every mistake beside its field, with all that was typed @phone @no-js", async ({
    page,
    javaScriptEnabled,
    expectComplaint,
  }) => {
    expectComplaint(/400/);
    await page.goto(paths.newProposal({ theme: "jaunimas" }));
    await expect(theme(page, /^Mažiau galimybių/)).toBeChecked();
    await field(page, "submission:what.title").fill("abc");
    await field(page, "submission:what.body").fill("Per trumpai");
    await field(page, "submission:what.language").selectOption("uk");
    for (const name of [/^Senjorai/, /^Smurto/, /^Socialinis verslas/]) await theme(page, name).check();
    await way(page, t("submission:where.place")).check();
    await field(page, "submission:you.email").fill("ne adresas");
    await page.getByRole("checkbox", { name: t("submission:you.nameIsPublic") }).check();
    await send(page).click();

    const wrong = ["titleShort", "bodyShort", "themesMany", "placeMissing", "email"] as const;
    await expect(summary(page).getByRole("listitem")).toHaveText(
      wrong.map((key) => t(`submission:error.${key}`)),
    );
    for (const key of wrong)
      await expect(page.locator(".error").filter({ hasText: t(`submission:error.${key}`) })).toBeVisible();
    await expectSound(page, javaScriptEnabled);

    await expect(field(page, "submission:what.title")).toHaveValue("abc");
    await expect(field(page, "submission:what.title")).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, "submission:what.body")).toHaveValue("Per trumpai");
    await expect(field(page, "submission:what.language")).toHaveValue("uk");
    await expect(
      page
        .getByRole("group", { name: t("submission:themes.legend") })
        .getByRole("checkbox", { checked: true }),
    ).toHaveCount(4);
    await expect(way(page, t("submission:where.place"))).toBeChecked();
    await expect(field(page, "submission:you.email")).toHaveValue("ne adresas");
    await expect(page.getByRole("checkbox", { name: t("submission:you.nameIsPublic") })).toBeChecked();

    await summary(page)
      .getByRole("link", { name: t("submission:error.titleShort") })
      .click();
    await expect(field(page, "submission:what.title")).toBeFocused();
    await field(page, "submission:what.title").fill(title);
    await field(page, "submission:what.body").fill(body);
    for (const name of [/^Smurto/, /^Socialinis verslas/]) await theme(page, name).uncheck();
    await field(page, "submission:where.placeField").fill("Liepų gatvė");
    await field(page, "submission:you.email").fill("");
    await send(page).click();
    await expect(page.locator("main")).toContainText("Liepų gatvė");
  });

  test("once, however often the same form is sent @no-js", async ({ page, site }) => {
    const own = `Kiemo šventė ${test.info().project.name}`;
    await page.goto(paths.newProposal());
    await fillIn(page);
    await field(page, "submission:what.title").fill(own);
    await send(page).dblclick();
    await expect(page).toHaveURL(/\/receipt\//);
    const rows = await site.db.selectFrom("proposals").select("number").where("title", "=", own).execute();
    expect(rows).toHaveLength(1);
  });

  test("for a meeting that it was asked for at @no-js", async ({ page, site }) => {
    const meeting = await site.db
      .selectFrom("meetings")
      .select(["id", "number", "title"])
      .where("is_public", "=", 1)
      .orderBy("number")
      .executeTakeFirstOrThrow();
    await page.goto(paths.newProposal({ meeting: meeting.number }));
    await expect(page.locator(".notice", { hasText: meeting.title })).toBeVisible();
    await fillIn(page);
    await field(page, "submission:what.title").fill("Daugiau tokių susitikimų vakarais");
    await send(page).click();
    await expect(page).toHaveURL(/\/receipt\//);
    const row = await site.db
      .selectFrom("proposals")
      .select("meeting_id")
      .where("title", "=", "Daugiau tokių susitikimų vakarais")
      .executeTakeFirstOrThrow();
    expect(row.meeting_id).toBe(meeting.id);
  });

  test("and is asked to wait where too many came from one network, with all that was typed", async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/429/);
    for (let made = 0; made < 10; made += 1) await propose(page);
    await page.goto(paths.newProposal());
    await fillIn(page);
    await send(page).click();
    await expect(summary(page)).toContainText(t("submission:error.tooMany"));
    await expect(field(page, "submission:what.body")).toHaveValue(body);
    await expectAccessible(page);
  });

  test("in English under /en", async ({ page }) => {
    const english = translator("en");
    await page.goto(pathsFor("en").newProposal());
    await expect(page.getByLabel(english("submission:what.language"))).toHaveValue("en");
    await page.getByLabel(english("submission:what.title")).fill("Benches by the river path");
    await page
      .getByLabel(english("submission:what.body"))
      .fill("Older people need somewhere to rest on the way.");
    await page.locator(".choice.theme-senjorai").click();
    await page.getByRole("button", { name: english("submission:send") }).click();
    await expect(page).toHaveURL(/\/en\/receipt\/[\w-]{43}\?done=new$/);
    await expect(notice(page, english("receipt:done.new"))).toBeVisible();
    await expectSound(page, true);
  });
});

test.describe("what is written", () => {
  test("is kept on the device through another language and a lost network, until it is sent @phone", async ({
    page,
    context,
    site,
    expectComplaint,
  }) => {
    const own = `Juodraštis ${test.info().project.name}`;
    await page.goto(paths.newProposal());
    await fillIn(page);
    await field(page, "submission:what.title").fill(own);
    await field(page, "submission:you.email").fill("ona@example.org");
    await page.goto(pathsFor("en").newProposal());
    await expect(page.locator("#draft-back")).toBeVisible();
    await expect(page.locator("#title")).toHaveValue(own);
    await expect(page.locator("#email")).toHaveValue("");
    await expectSound(page, true);
    await page.goto(paths.newProposal());
    await expect(theme(page, /^Senjorai/)).toBeChecked();
    expectComplaint(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await send(page).click();
    await expect(page.locator("#offline")).toBeVisible();
    await context.setOffline(false);
    await send(page).click();
    await expect(page).toHaveURL(/\/receipt\//);
    const rows = await site.db.selectFrom("proposals").select("number").where("title", "=", own).execute();
    expect(rows).toHaveLength(1);
    await page.goto(paths.newProposal());
    await expect(field(page, "submission:what.title")).toHaveValue("");
  });

  test("is pointed out once where it looks like personal data @no-js", async ({ page }) => {
    await page.goto(paths.newProposal());
    await fillIn(page);
    await field(page, "submission:what.body").fill("Skambinkite kaimynui Jonui Kazlauskui, 8 612 34567.");
    await send(page).click();
    const asked = page.locator("#personal-ask");
    await expect(asked.getByRole("listitem")).toHaveText([/Jonui Kazlauskui/, /8 612 34567/]);
    await asked.getByRole("button", { name: t("submission:personal.send") }).click();
    await expect(page).toHaveURL(/\/receipt\//);
  });
});

test.describe("a place on the map", () => {
  const map = (page: Page) => page.getByRole("region", { name: t("submission:picker.map") });
  const told = (page: Page): Locator => page.locator(".told");
  const near = new RegExp(t("submission:picker.near").replace("{name}", ".+"));

  async function openMap(page: Page): Promise<void> {
    await page.goto(paths.newProposal());
    await fillIn(page);
    await way(page, t("submission:where.pin")).check();
    await expect(map(page)).toBeVisible();
  }

  async function expectPinKept(page: Page): Promise<void> {
    await send(page).click();
    await expect(page).toHaveURL(/\/receipt\//);
    await expect(page.locator("main")).toContainText(t("receipt:own.onMap"));
    await expect(page.getByRole("img", { name: t("receipt:own.mapLabel") })).toBeVisible();
  }

  test("is marked by a finger or a mouse, and can be taken back @phone", async ({ page, hasTouch }) => {
    await openMap(page);
    await expectSound(page, true);
    const place = { x: 120, y: 130 };
    if (hasTouch) await map(page).tap({ position: place });
    else await map(page).click({ position: place });
    await expect(told(page)).toHaveText(near);
    await expectAccessible(page);
    await page.getByRole("button", { name: t("submission:picker.remove") }).click();
    await expect(told(page)).toHaveText(t("submission:picker.removed"));
    await expect(page.locator("#lat")).toHaveValue("");
    await map(page).click({ position: place });
    await expect(told(page)).toHaveText(near);
    await expectPinKept(page);
  });

  test("is marked by keyboard alone, and survives a mistake elsewhere @postgres", async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/400/);
    await openMap(page);
    await map(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(told(page)).toHaveText(near);
    const lng = await page.locator("#lng").inputValue();
    await field(page, "submission:you.email").fill("ne adresas");
    await send(page).click();
    await expect(summary(page)).toContainText(t("submission:error.email"));
    await expect(page.locator("#lng")).toHaveValue(lng);
    await expect(told(page)).toHaveText(near);
    await field(page, "submission:you.email").fill("");
    await expectPinKept(page);
  });

  test("is asked for where the map was chosen and left empty", async ({ page, expectComplaint }) => {
    expectComplaint(/400/);
    await openMap(page);
    await send(page).click();
    await summary(page)
      .getByRole("link", { name: t("submission:error.pinMissing") })
      .click();
    await expect(map(page)).toBeInViewport();
    await page.getByRole("button", { name: t("submission:picker.center") }).click();
    await expectPinKept(page);
  });

  test("can be where the visitor stands, or says kindly why not", async ({ page, context }) => {
    await openMap(page);
    const mine = page.getByRole("button", { name: t("submission:picker.mine") });
    await mine.click();
    await expect(told(page)).toHaveText(t("submission:picker.denied"));
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ latitude: 48.85, longitude: 2.35 });
    await mine.click();
    await expect(told(page)).toHaveText(t("submission:picker.outside"));
    await context.setGeolocation({ latitude: 54.4, longitude: 24.03 });
    await mine.click();
    await expect(told(page)).toHaveText(near);
    await expect(page.locator("#lat")).toHaveValue(/^54\.4/);
  });
});
