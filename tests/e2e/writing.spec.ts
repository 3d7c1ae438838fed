import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectSound, field } from "./setup/propose";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

test.describe("while a proposal is written", () => {
  test("similar proposals are offered, and what was typed stays @phone", async ({ page, site, context }) => {
    const known = await site.db
      .selectFrom("proposals")
      .select(["number", "title"])
      .where("status", "in", ["published", "considered", "included"])
      .where("language", "=", "lt")
      .orderBy("number")
      .executeTakeFirstOrThrow();
    await page.goto(paths.newProposal());
    await field(page, "submission:what.title").pressSequentially(known.title);
    const link = page.locator(".similar").getByRole("link", { name: known.title });
    await expect(link).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /\d$/ })).toHaveCount(1);
    await expectSound(page, true);
    const item = page.locator(".similar li").filter({ has: page.getByRole("link", { name: known.title }) });
    await item.getByRole("button", { name: t("submission:similar.support") }).click();
    await expect(item.getByText(t("submission:similar.given"))).toBeVisible();
    await item.getByRole("button", { name: t("submission:similar.withdraw") }).click();
    await expect(item.getByRole("button", { name: t("submission:similar.support") })).toBeVisible();
    const [opened] = await Promise.all([context.waitForEvent("page"), link.click()]);
    await expect(opened).toHaveURL(new RegExp(`${paths.proposal(known.number)}$`));
    await opened.close();
    await expect(field(page, "submission:what.title")).toHaveValue(known.title);
  });

  test("themes are suggested for the words written, and ticked by nobody but their writer", async ({
    page,
  }) => {
    await page.goto(paths.newProposal());
    await field(page, "submission:what.body").pressSequentially("Pagyvenusiems kaimynams sunku nueiti");
    const suggested = page.locator(".suggested").getByRole("button", { name: "Senjorai" });
    await expect(suggested).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator("input[name=themes]:checked")).toHaveCount(0);
    await expectSound(page, true);
    await suggested.click();
    await expect(suggested).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("#themes-senjorai")).toBeChecked();
    await page.locator("#themes-senjorai").uncheck();
    await expect(suggested).toHaveAttribute("aria-pressed", "false");
  });

  test("nothing is said where the offers cannot be loaded", async ({ page, expectComplaint }) => {
    expectComplaint(/503/);
    await page.route("**/proposals/similar*", (route) => route.fulfill({ status: 503, body: "" }));
    await page.goto(paths.newProposal());
    const answered = page.waitForResponse("**/proposals/similar*");
    await field(page, "submission:what.title").pressSequentially("Stiprinti savanorystę");
    await answered;
    await expect(page.locator(".similar")).toHaveCount(0);
    await expect(page.locator("#error-summary")).toHaveCount(0);
  });
});
