import type { Page } from "@playwright/test";
import { translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { pathsFor } from "~/platform/paths";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { expect, test } from "./setup/test";

/** What axe and the measure of the page are asked where the page may run their script. */
async function expectSound(page: Page, scripted: boolean | undefined): Promise<void> {
  if (scripted === false) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const paths = pathsFor("lt");
const t = translator("lt");

test.describe("a resident looks for proposals", () => {
  test("by words in any inflection, by theme, and lets go of a filter @phone @no-js @postgres", async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(paths.proposals());
    await page.getByRole("searchbox").fill("savanoriu");
    await page.getByRole("button", { name: t("proposals:list.submit"), exact: true }).click();
    await expect(page).toHaveURL(/\?q=savanoriu$/);
    await expect(page.locator("mark").first()).toHaveText(/^savanor/i);
    const found = await page
      .getByRole("list", { name: t("proposals:list.results") })
      .getByRole("listitem")
      .count();
    expect(found).toBeGreaterThan(0);

    const filters = page.locator("summary", { hasText: t("proposals:list.filters") });
    if (await filters.isVisible()) await filters.click();
    await page.getByRole("checkbox", { name: /^Savanorystė/ }).check();
    await page.getByRole("button", { name: t("proposals:list.apply"), exact: true }).click();
    await expect(page).toHaveURL(/\?theme=savanoryste&q=savanoriu$/);
    await expectSound(page, javaScriptEnabled);

    const chip = page.getByRole("link", { name: t("proposals:list.chipRemove", { label: "Savanorystė" }) });
    await chip.click();
    await expect(page).toHaveURL(/\?q=savanoriu$/);
    await expect(chip).toHaveCount(0);
  });

  test("page by page, with every proposal on one page only", async ({ page }) => {
    await page.goto(paths.proposals());
    const seen: (string | null)[] = [];
    for (;;) {
      const cards = page.getByRole("list", { name: t("proposals:list.results") }).locator("article h3 a");
      for (const link of await cards.all()) seen.push(await link.getAttribute("href"));
      const next = page.getByRole("link", { name: t("proposals:list.next") });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(new Set(seen).size).toBe(seen.length);
    const heading = t("proposals:count", { count: seen.length, shown: formatNumber("lt", seen.length) });
    await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
  });

  test("finds nothing and is shown a way on", async ({ page }) => {
    await page.goto(paths.proposals({ q: "nerandamas" }));
    await expect(page.getByText(t("proposals:list.emptyTitle"))).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole("main")
      .getByRole("link", { name: t("proposals:list.chipsClear") })
      .click();
    await expect(page).toHaveURL(new RegExp(`${paths.proposals()}$`));
  });

  test("types a number and stands before the proposal", async ({ page, site }) => {
    const { number, title } = await site.db
      .selectFrom("proposals")
      .select(["number", "title"])
      .where("status", "=", "included")
      .orderBy("number")
      .executeTakeFirstOrThrow();
    await page.goto(paths.proposals());
    await page.getByRole("searchbox").fill(`p-${number}`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${paths.proposal(number)}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });
});

test("a resident supports a proposal, and changes their mind @phone @no-js @postgres", async ({
  page,
  site,
  javaScriptEnabled,
}) => {
  const { number, support_count: before } = await site.db
    .selectFrom("proposals")
    .select(["number", "support_count"])
    .where("status", "=", "published")
    .where("support_count", ">", 1)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  const shown = (count: number) => t("proposals:supports", { count, shown: formatNumber("lt", count) });
  const support = page.getByRole("button", { name: t("proposals:page.support") });
  await page.goto(paths.proposal(number));
  await expect(page.getByText(shown(before))).toBeVisible();
  await support.click();
  await expect(page.getByText(t("proposals:support.given"))).toBeVisible();
  await expectSound(page, javaScriptEnabled);

  await page.getByRole("link", { name: t("proposals:support.back") }).click();
  await expect(page.getByText(shown(before + 1))).toBeVisible();
  await support.click();
  await expect(page.getByText(shown(before + 1))).toBeVisible();

  await page.getByRole("button", { name: t("proposals:support.withdraw") }).click();
  await expect(page.getByText(t("proposals:support.notGiven"))).toBeVisible();
  await expect(page.getByText(shown(before))).toBeVisible();
});

test("a proposal tells where the strategy uses it, and its theme leads to others", async ({ page, site }) => {
  const cited = await site.db
    .selectFrom("citations")
    .innerJoin("proposals", "proposals.id", "citations.proposal_id")
    .innerJoin("sections", "sections.id", "citations.section_id")
    .select([
      "proposals.number",
      "citations.sentence",
      "sections.slug",
      "citations.sentence_position as position",
    ])
    .where("proposals.status", "=", "included")
    .orderBy("proposals.number")
    .executeTakeFirstOrThrow();
  await page.goto(paths.proposal(cited.number));
  await expect(page.getByText(cited.sentence)).toBeVisible();
  const place = paths.strategySection(cited.slug, cited.position);
  await expect(page.locator(`main a[href="${place}"]`).first()).toBeVisible();

  await page
    .getByRole("list", { name: t("proposals:themes") })
    .first()
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { name: t("themes:page.newest") })).toBeVisible();
  await page.getByRole("link", { name: t("themes:page.allProposals") }).click();
  await expect(page).toHaveURL(/\/proposals\?theme=[a-z-]+$/);
});

test("a search puts the best first, mends a slip, and offers wider ones where nothing is found", async ({
  page,
}) => {
  await page.goto(paths.proposals({ q: "suoliukai" }));
  const orders = page.getByRole("navigation", { name: t("proposals:list.sort") });
  await expect(orders.locator("[aria-current]")).toHaveText(t("proposals:list.sorts.relevance"));
  await expect(page.locator(".results h3").first()).toContainText(/suoliuk/i);
  await orders.getByRole("link", { name: t("proposals:list.sorts.newest") }).click();
  await expect(orders.locator("[aria-current]")).toHaveText(t("proposals:list.sorts.newest"));
  await expect(page.locator(".results > li").first()).toBeVisible();

  await page.goto(paths.proposals({ q: "savnoriai" }));
  await expect(page.locator(".results > li")).toHaveCount(0);
  await expectAccessible(page);
  await page.locator(".meant a").click();
  await expect(page.locator(".results > li").first()).toBeVisible();

  await page.goto(paths.proposals({ q: "zzzz", theme: "senjorai" }));
  await page
    .locator(".ways")
    .getByRole("link", { name: t("proposals:list.without.q") })
    .click();
  await expect(page).toHaveURL(/theme=senjorai$/);
});

test("answers to one theme, and how much of each theme is answered", async ({ page }) => {
  await page.goto(paths.answers());
  const tabs = page.getByRole("navigation", { name: t("answers:tabs") }).getByRole("link");
  await tabs.nth(1).click();
  await page.getByLabel(t("answers:theme"), { exact: true }).selectOption("senjorai");
  await page.getByRole("button", { name: t("answers:show") }).click();
  await expect(page).toHaveURL(/theme=senjorai&status=not_included$/);
  await expect(page.locator(".answers > li").first()).toBeVisible();
  for (const answer of await page.locator(".answers > li").all()) {
    await expect(answer.locator(".themes")).toContainText("Senjorai");
  }
  const byTheme = page.locator(".chart").first();
  await expect(byTheme.locator("tbody tr")).toHaveCount(8);
  await byTheme.locator("tbody tr").filter({ hasText: "Jaunimas" }).getByRole("link").click();
  await expect(page).toHaveURL(/answers\?theme=jaunimas$/);
});

test("you said, we did: every tab counts what it lists", async ({ page }) => {
  await page.goto(paths.answers());
  const tabs = page.getByRole("navigation", { name: t("answers:tabs") }).getByRole("link");
  for (let i = 0; i < (await tabs.count()); i += 1) {
    await tabs.nth(i).click();
    await expect(tabs.nth(i)).toHaveAttribute("aria-current", "page");
    const count = Number(await tabs.nth(i).locator(".count").innerText());
    await expect(page.locator(".answers > li")).toHaveCount(Math.min(count, 10));
    await expectAccessible(page);
  }
});

test("a hidden proposal and one that never was look the same", async ({ page, site, expectComplaint }) => {
  expectComplaint(/404/);
  const { number } = await site.db
    .selectFrom("proposals")
    .select("number")
    .where("status", "=", "received")
    .executeTakeFirstOrThrow();
  const texts: string[] = [];
  for (const absent of [number, 999_999]) {
    const answer = await page.goto(paths.proposal(absent));
    expect(answer?.status()).toBe(404);
    texts.push(await page.getByRole("main").innerText());
  }
  expect(texts[0]).toBe(texts[1]);
});

test("English pages keep the words of proposals in their own language", async ({ page }) => {
  const english = pathsFor("en");
  await page.goto(english.proposals());
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const titles = page.locator("article h3 span[lang=lt]");
  expect(await titles.count()).toBeGreaterThan(0);
  await titles.first().click();
  await expect(page.locator("h1 span")).toHaveAttribute("lang", "lt");
});
