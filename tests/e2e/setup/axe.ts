import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/**
 * Fails with the rule, the element and the reason for everything that axe finds on the page as it is now. Axe runs in the
 * page itself: our pages have no frames, and a builder that looks for them takes three times as long.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(OPTIONS)})`);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(" ")}\n  ${failureSummary ?? ""}`,
    ),
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Fails when the page is wider than its window: someone would have to scroll sideways to read. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const {
    width,
    window: available,
    widest,
  } = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > limit + 1;
    });
    return {
      width: document.documentElement.scrollWidth,
      window: limit,
      widest: wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  expect(width, `width of ${page.url()}, caused by ${widest.join("\n")}`).toBeLessThanOrEqual(available);
}

/**
 * What every state of a page must stand: axe finds nothing, and nobody scrolls sideways, on a screen of 320 px neither.
 * Looks at nothing where script is off: axe is a script itself, and the same state is looked at with it.
 */
export async function expectSound(page: Page, { scripted = true }: { scripted?: boolean | undefined } = {}) {
  if (!scripted) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}
