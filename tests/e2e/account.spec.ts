import type { Page } from "@playwright/test";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");
const NARROW = { width: 320, height: 640 };

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Axe, and no scrolling sideways on the narrowest phone; axe needs script. */
async function expectSound(page: Page, scripted: boolean | undefined = true): Promise<void> {
  if (scripted) await expectAccessible(page);
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  if (before) await page.setViewportSize(before);
}

test("somebody changes their name and signs out everywhere else @no-js", async ({
  page,
  site,
  signInAs,
  expectComplaint,
  javaScriptEnabled,
}) => {
  expectComplaint(/400/);
  await signInAs("elder");
  const [session] = await site.db
    .selectFrom("sessions")
    .select("user_id")
    .orderBy("created_at", "desc")
    .limit(1)
    .execute();
  const other = newId();
  const soon = new Date(Date.now() + 60_000).toISOString();
  await site.db
    .insertInto("sessions")
    .values({
      ...{ id_hash: other, user_id: session?.user_id ?? "", form_token: other, created_at: soon },
      ...{ last_seen_at: soon, expires_at: new Date(Date.now() + 3_600_000).toISOString() },
    })
    .execute();
  await page.goto(paths.account());
  await expectSound(page, javaScriptEnabled);
  await page.getByLabel(t("people:form.name")).fill("");
  await press(page, t("people:form.save"));
  await expect(page.getByRole("alert")).toContainText(t("people:error.nameMissing"));
  await expectSound(page, javaScriptEnabled);
  await page.getByLabel(t("people:form.name")).fill("Ona Onaitė");
  await press(page, t("people:form.save"));
  await expect(page.getByRole("status")).toContainText(t("people:person.saved"));
  await press(page, t("people:account.endOthers"));
  await expect(page.getByRole("status")).toContainText(t("people:account.ended"));
  const left = await site.db.selectFrom("sessions").select("id_hash").where("id_hash", "=", other).execute();
  expect(left).toEqual([]);
  await page.goto(paths.workspace);
  await expect(page.getByTitle(t("frame:staff.signedInAs", { name: "Ona Onaitė" }))).toBeVisible();
});
