import type { Page } from "@playwright/test";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

const map = (page: Page) => page.getByRole("region", { name: t("map:live.map") });
const signs = (page: Page) =>
  map(page)
    .getByRole("button")
    .filter({ has: page.locator("svg") });
/** The status line tells how many proposals the view holds once they have come. */
const inView = (page: Page) => page.getByRole("status").filter({ hasText: /\d+$/ });

async function countInView(page: Page): Promise<number> {
  await expect(inView(page)).toBeVisible();
  return Number((await inView(page).innerText()).match(/\d+$/)?.[0]);
}

/** Activates clusters, nearest first, until the map lists single proposals. */
async function openSomeProposal(page: Page): Promise<void> {
  const popup = page.locator(".map-popup");
  for (let step = 0; step < 8 && (await popup.count()) === 0; step += 1) {
    const before = await inView(page).innerText();
    const sign = signs(page).first();
    await sign.focus();
    await sign.press("Enter");
    await expect(async () => {
      const after = await inView(page).innerText();
      expect((await popup.count()) > 0 || after !== before).toBe(true);
    }).toPass();
  }
  await expect(popup).toBeVisible();
}

test.describe("the map", () => {
  test("shows voices in clusters that can be opened down to a proposal by keyboard alone @phone @postgres", async ({
    page,
  }) => {
    await page.goto(paths.map());
    const whole = await countInView(page);
    expect(whole).toBeGreaterThan(20);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await openSomeProposal(page);
    await expectAccessible(page);
    const link = page.locator(".map-popup a").first();
    await expect(link).toBeFocused();
    const title = await link.innerText();
    await link.press("Enter");
    await expect(page).toHaveURL(/\/proposals\/\d+$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("is as accessible as a drawing, before or without its script", async ({ page, expectComplaint }) => {
    expectComplaint(/ERR_FAILED/);
    await page.route("**/assets/islands/**", (route) => route.abort());
    await page.goto(paths.map());
    await expect(page.locator("svg a.voices").first()).toBeVisible();
    await expectAccessible(page);
  });

  test("tells of a proposal in a dialog that Escape closes, back where one was", async ({ page }) => {
    await page.goto(paths.map());
    await countInView(page);
    await openSomeProposal(page);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(/P-\d+ · /);
    await expect(dialog).toContainText(/seniūnaitija/);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.locator("[data-key]:focus")).toHaveCount(1);
  });

  test("shows what has no point, and leads to it @phone", async ({ page }) => {
    await page.goto(paths.map());
    await countInView(page);
    const sign = map(page).getByRole("link", { name: /^Vidzgirio\s*2 be taško/ });
    await sign.click();
    await expect(page).toHaveURL(/\/proposals\?neighbourhood=vidzgirio$/);
    await page.goto(paths.map());
    const whole = page.getByRole("link", { name: /apie visą teritoriją/ });
    const count = (await whole.innerText()).match(/^\d+/)?.[0] ?? "none";
    await whole.click();
    await expect(page).toHaveURL(/neighbourhood=no_place$/);
    await expect(page.getByText(new RegExp(`^${count} pasiūlym`)).first()).toBeVisible();
  });

  test("lets no sign cover another, whatever the zoom", async ({ page }) => {
    await page.goto(paths.map());
    await countInView(page);
    for (let step = 0; step < 4; step += 1) {
      const covered = await map(page).evaluate((frame) => {
        const discs = [...frame.querySelectorAll(".mark :is(.disc, .solid)")].map((disc) =>
          disc.getBoundingClientRect(),
        );
        const distance = (a: DOMRect, b: DOMRect) =>
          Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
        return discs.filter((a, i) =>
          discs.slice(i + 1).some((b) => distance(a, b) < (a.width + b.width) / 2),
        ).length;
      });
      expect(covered, `after ${step} steps nearer`).toBe(0);
      const answered = page.waitForResponse("**/map/features.geojson*");
      await page.getByRole("button", { name: t("map:live.zoomIn") }).click();
      await answered;
    }
  });

  test("obeys the filters in its address, as the list beside it does @phone", async ({ page }) => {
    await page.goto(paths.map());
    const whole = await countInView(page);
    await page.goto(paths.map({ theme: "smurtas" }));
    const narrowed = await countInView(page);
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(whole);
    const cards = page.getByRole("list", { name: t("proposals:list.results") }).getByRole("listitem");
    for (const card of await cards.filter({ has: page.locator("article") }).all())
      await expect(card).toContainText("Smurto prevencija");

    const filters = page.locator("summary", { hasText: t("proposals:list.filters") });
    if (!(await page.getByRole("checkbox", { name: /^Senjorai/ }).isVisible())) await filters.click();
    await page.getByRole("checkbox", { name: /^Senjorai/ }).check();
    await page.getByRole("button", { name: t("proposals:list.apply"), exact: true }).click();
    await expect(page).toHaveURL(/\/map\?theme=senjorai(,|%2C)smurtas$/);
    expect(await countInView(page)).toBeGreaterThan(narrowed);
  });

  test("is drawn by the server and told in the list where no script runs @only-no-js", async ({ page }) => {
    await page.goto(paths.map());
    const drawing = page.getByRole("group", { name: t("map:drawing") });
    await expect(drawing).toBeVisible();
    expect(await drawing.locator(".mark").count()).toBeGreaterThan(8);
    await expect(
      page
        .getByRole("list", { name: t("proposals:list.results") })
        .locator("article")
        .first(),
    ).toBeVisible();
    await page.getByRole("link", { name: t("map:asList") }).click();
    await expect(page).toHaveURL(/\/proposals$/);
  });

  test("tells what to do when the points cannot be loaded", async ({ page, expectComplaint }) => {
    expectComplaint(/503/);
    await page.route("**/map/features.geojson*", (route) => route.fulfill({ status: 503, body: "" }));
    await page.goto(paths.map());
    await expect(page.getByRole("status").filter({ hasText: t("map:live.failed") })).toBeVisible();
  });

  test("speaks English under /en, in the dark too", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(pathsFor("en").map());
    await expect(page.getByRole("region", { name: translator("en")("map:live.map") })).toBeVisible();
    await expectAccessible(page);
  });
});
