import { expect, type Page } from "@playwright/test";
import { translator } from "~/i18n";
import type { Language } from "~/platform/language";
import { pathsFor } from "~/platform/paths";

const t = translator("lt");

interface PlannedMeeting {
  title: string;
  items?: readonly string[];
  language?: Language;
}

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const proposalField = (page: Page) => page.getByLabel(t("meetings:log.proposal"), { exact: true });
export const capturedProposals = (page: Page) =>
  page.getByRole("region", { name: t("meetings:log.captured") }).locator("li.said");
export const peopleField = (page: Page, sector: "residents" | "elders" | "ngo") =>
  page.getByLabel(t(`meetings:sector.${sector}`), { exact: true });
export const onePersonMore = (page: Page, category: string) =>
  button(page, t("meetings:log.more", { category }));
export const notesField = (page: Page) =>
  page.getByRole("region", { name: t("meetings:log.partNotes"), exact: true }).getByRole("textbox");
export const allSaved = (page: Page) => expect(page.getByText(t("meetings:log.saved"))).toBeVisible();

/** Plans a meeting in the browser and returns its number; its log is not open yet. */
export async function planMeeting(
  page: Page,
  { title, items = ["Apšvietimas", "Senjorai"], language = "lt" }: PlannedMeeting,
): Promise<number> {
  const own = { paths: pathsFor(language), t: translator(language) };
  await page.goto(own.paths.planMeeting);
  await page.getByLabel(own.t("meetings:plan.title"), { exact: true }).fill(title);
  await page.getByLabel(own.t("meetings:plan.date"), { exact: true }).fill("2026-05-20");
  for (const [at, item] of items.entries())
    await page.getByLabel(own.t("meetings:plan.item", { position: at + 1 }), { exact: true }).fill(item);
  await page.getByRole("button", { name: own.t("meetings:plan.create"), exact: true }).click();
  await expect(page.getByText(own.t("meetings:plan.saved"))).toBeVisible();
  return Number(/meetings\/(\d+)/.exec(page.url())?.[1]);
}

/** Plans a meeting and opens its log. */
export async function openLog(page: Page, title: string): Promise<number> {
  const number = await planMeeting(page, { title });
  await page.getByRole("link", { name: t("meetings:work.openLog") }).click();
  await allSaved(page);
  return number;
}
