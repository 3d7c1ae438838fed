import type { Page } from "@playwright/test";
import { textOf, translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { expect } from "./test";

const t = translator("lt");

export const title = "Suoliukai su atlošais prie upės tako";
export const body = "Prie tako reikia suoliukų su atlošais, kad senjorai turėtų kur pailsėti.";

export const field = (page: Page, key: string) => page.getByLabel(textOf(t, key), { exact: true });
export const theme = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
export const summary = (page: Page) => page.locator("#error-summary");
export const notice = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

/** What axe and the measure of the narrowest phone say, where the page may run their script. */
export async function expectSound(page: Page, scripted: boolean | undefined): Promise<void> {
  if (scripted === false) return;
  await expectAccessible(page);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  if (before) await page.setViewportSize(before);
}

/** Fills in what every proposal needs. */
export async function fillIn(page: Page): Promise<void> {
  await field(page, "submission:what.title").fill(title);
  await field(page, "submission:what.body").fill(body);
  await theme(page, /^Senjorai/).check();
}

export const send = (page: Page) => page.getByRole("button", { name: t("submission:send") });

/** Makes a proposal and returns the address of its receipt, without what was just done. */
export async function propose(page: Page): Promise<string> {
  await page.goto(pathsFor("lt").newProposal());
  await fillIn(page);
  await send(page).click();
  await expect(page).toHaveURL(/\/receipt\/[\w-]{43}\?done=new$/);
  return new URL(page.url()).pathname;
}
