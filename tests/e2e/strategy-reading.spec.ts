import type { Page } from "@playwright/test";
import { pathsFor } from "~/platform/paths";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");

const sentence = (page: Page, words: string) => page.locator(".sentence", { hasText: words });

async function expectSound(page: Page, scripted: boolean | undefined): Promise<void> {
  if (scripted === false) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test.describe("everyone reads", () => {
  for (const language of ["lt", "en"] as const) {
    test(`the strategy in ${language} and opens whose words it rests on @phone @no-js`, async ({
      page,
      javaScriptEnabled,
    }) => {
      const own = pathsFor(language);
      await page.goto(own.strategy);
      await expectSound(page, javaScriptEnabled);
      await page.locator(`a[href="${own.strategySection("poreikiai-ir-galimybes")}"]`).click();
      const cited = sentence(page, "Pirmame susitikime tai pasakyta trumpai");
      await cited.getByRole("link").click();
      const words = page.locator("details[open] .source");
      await expect(words.first().locator("blockquote")).toBeVisible();
      await expect(words.last().getByRole("link")).toHaveAttribute("href", own.meeting(1));
      await expectSound(page, javaScriptEnabled);
      await words.first().locator("a.title").click();
      await expect(page).toHaveURL(/\/proposals\/\d+$/);
    });
  }

  test("what was carried out, as the report counts it @phone @no-js", async ({ page, javaScriptEnabled }) => {
    await page.goto(paths.implementation);
    for (const figure of [
      "22veiksmai numatyti dabartinėje strategijoje",
      "20vietos plėtros projektų patvirtinta",
      "8projektai sėkmingai įgyvendinti 2022 m.",
      "2projektų galutiniai mokėjimo prašymai patvirtinti 2023 m.",
    ]) {
      const [, value, words] = /^(\d+)(.+)$/.exec(figure) ?? [];
      const shown = page.locator(".figure", { hasText: words ?? "" });
      await expect(shown.locator("dd")).toHaveText(value ?? "");
    }
    await expect(page.getByText("34 874,99 Eur")).toBeVisible();
    await expect(page.getByText("Zarasų – Visagino regiono vietos veiklos grupė")).toBeVisible();
    await expectSound(page, javaScriptEnabled);
  });
});
