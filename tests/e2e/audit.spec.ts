import { readFileSync } from "node:fs";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { makeProposal } from "../factories/proposals";
import { expectSound } from "./setup/axe";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

test("a decision is in the log, is found, and can be taken along @phone @postgres", async ({
  page,
  site,
  signInAs,
}) => {
  const title = `Žibintai prie tilto ${test.info().project.name}`;
  const { number } = await makeProposal(site.db, {
    ...{ title, body: "Kad vakarais būtų saugu.", status: "received", published_at: null },
    submitted_at: "2021-11-01T09:00:00.000Z",
  });
  await signInAs("administrator");
  await page.goto(paths.moderateProposal(number));
  await page.getByRole("button", { name: t("moderation:decide.publish"), exact: true }).click();
  await expect(page.getByRole("status")).toContainText(t("moderation:done.publish", { number }));

  await page.goto(paths.workspace);
  await page.getByRole("link", { name: t("workspace:audit"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("audit:title"));
  const entries = page.getByRole("region", { name: t("audit:entries") }).getByRole("listitem");
  const decision = entries.filter({ hasText: `P-${number}` });
  await expect(decision).toHaveCount(1);
  await expect(decision).toContainText(t("audit:action.publish-proposal"));
  await expect(decision).toContainText("administrator");
  await expect(decision.getByRole("deletion").first()).toContainText(t("moderation:one.received"));
  await expect(decision.getByRole("insertion").first()).toContainText(t("moderation:one.published"));
  await expectSound(page);

  await page.getByLabel(t("audit:filters.words")).fill(`p-${number}`);
  await page
    .getByLabel(t("audit:filters.action"))
    .selectOption({ label: t("audit:action.publish-proposal") });
  await page.getByRole("button", { name: t("audit:filters.submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`q=p-${number}`));
  await expect(entries).toHaveCount(1);
  await expectSound(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t("audit:download"), exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${t("audit:file")}.csv`);
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`P-${number} ${title}`);

  await page.getByLabel(t("audit:filters.from")).fill("2020-01-01");
  await page.getByLabel(t("audit:filters.to")).fill("2020-01-02");
  await page.getByRole("button", { name: t("audit:filters.submit"), exact: true }).click();
  await expect(page.getByText(t("audit:noneTitle"))).toBeVisible();
  await page.getByRole("link", { name: t("audit:filters.clear"), exact: true }).click();
  await expect(decision).toBeVisible();

  await decision.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("nobody but administrators reads the log", async ({ page, signInAs, expectComplaint }) => {
  expectComplaint(/404/);
  await signInAs("moderator");
  for (const address of [paths.audit(), paths.auditExport()])
    expect((await page.request.get(address)).status(), address).toBe(404);
  await page.goto(paths.workspace);
  await expect(page.getByRole("link", { name: t("workspace:audit"), exact: true })).toHaveCount(0);
});
