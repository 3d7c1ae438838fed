import type { Page } from "@playwright/test";
import { openDatabase } from "db/connection";
import { flagStaleCitations } from "~/features/strategy/flag-stale-citations.server";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { startServer } from "../setup/server";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { expect, signInByLink, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

/** Sections of the sample; each journey writes in one of its own, so that none sees another's text. */
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = [
  "vietove-ir-gyventojai",
  "kaip-dalyvavo-bendruomene",
  "valdymas-stebesena-vertinimas",
  "finansinis-planas",
  "tikslai-rezultatai-veiksmai",
] as const;

const text = (page: Page) => page.getByLabel(t("strategy:editor.body"), { exact: true });
const save = (page: Page) => page.getByRole("button", { name: t("strategy:editor.save"), exact: true });
const evidence = (page: Page) => page.getByRole("region", { name: t("strategy:evidence.title") });
const sentence = (page: Page, words: string) => page.locator(".sentence", { hasText: words });

async function expectSound(page: Page, scripted: boolean | undefined): Promise<void> {
  if (scripted === false) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test.describe("the drafter writes", () => {
  test("finds what was said at a meeting, cites it, and everyone follows the sentence back @postgres", async ({
    page,
    signInAs,
  }) => {
    await signInAs("drafter");
    await page.goto(paths.draftSection(FIRST));
    const item = evidence(page).getByRole("listitem").first();
    const before = await item.getByRole("link").innerText();
    await evidence(page).getByLabel(t("strategy:evidence.meeting"), { exact: true }).selectOption("1");
    await expect(page).toHaveURL(/\?meeting=1$/);
    await expect(item.getByRole("link")).not.toHaveText(before);
    const [label, title] = ((await item.getByRole("link").innerText()).match(/^(P-\d+) (.+)$/s) ?? []).slice(
      1,
    );
    await text(page).press("Control+End");
    await text(page).pressSequentially("\n\nGyventojai nori ramaus kiemo. Ir suoliuko.");
    await item.getByRole("button", { name: t("strategy:evidence.cite") }).click();
    await expect(text(page)).toHaveValue(new RegExp(`Ir suoliuko \\[@${label}\\]\\.$`));
    await expectAccessible(page);
    await save(page).click();
    await expect(page.getByText(t("strategy:editor.saved"), { exact: true })).toBeVisible();

    await page.goto(paths.strategySection(FIRST));
    const cited = sentence(page, "Ir suoliuko.");
    await expect(sentence(page, "Gyventojai nori ramaus kiemo.").locator("a")).toHaveCount(0);
    const anchor = await cited.getAttribute("id");

    // Two clicks: from the sentence to the proposal's words, from there to its meeting.
    await cited.getByRole("link").click();
    const words = page.locator("details[open] .source", { hasText: title ?? "" });
    await expect(words).toBeVisible();
    await expectAccessible(page);
    await words.getByRole("link", { name: title ?? "" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    const used = page.getByRole("link", { name: /Vietovė ir gyventojai/ }).last();
    await expect(page.getByText("Ir suoliuko.")).toBeVisible();
    await expect(used).toHaveAttribute("href", `${paths.strategySection(FIRST)}#${anchor}`);
    await expect(page.locator(`main a[href="${paths.meeting(1)}"]`).first()).toBeVisible();
  });

  test("cites by key from the list, and by the map's address", async ({ page, signInAs }) => {
    await signInAs("drafter");
    await page.goto(paths.draftSection(SECOND, { cite: 9 }));
    // In a paragraph of its own: no sentence that was there before rests on it.
    await expect(text(page)).toHaveValue(/[.!?\]]\n\n\[@P-9\]$/);
    await expect(page.getByText(t("strategy:editor.citeToCome", { label: "P-9" }))).toBeVisible();
    await expect(text(page)).toBeFocused();
    await page.keyboard.type("Naujas sakinys ");
    await expect(text(page)).toHaveValue(/\n\nNaujas sakinys \[@P-9\]$/);
    await expect(page.getByText(t("strategy:editor.citeToCome", { label: "P-9" }))).toHaveCount(0);
    await expect(page).toHaveURL(/\?cite=9$/);
    const link = evidence(page).getByRole("link", { name: /^P-/ }).first();
    const [label = ""] = (await link.innerText()).split(" ");
    await link.focus();
    await page.keyboard.press("c");
    await expect(text(page)).toHaveValue(new RegExp(`@P-9; @${label}\\]`));
    await expect(page.getByText(t("strategy:editor.citedNow", { label }))).toBeVisible();
  });

  test("loses nothing that was typed and not saved @phone", async ({ page, signInAs }) => {
    await signInAs("drafter");
    await page.goto(paths.draftSection(THIRD));
    await text(page).press("Control+End");
    await text(page).pressSequentially(" Neišsaugota mintis.");
    await expect(page.getByText(t("strategy:editor.unsaved"))).toBeVisible();
    await page.reload();
    await expect(page.getByText(t("strategy:editor.restored"))).toBeVisible();
    await expect(text(page)).toHaveValue(/ Neišsaugota mintis\.$/);
    await expectSound(page, true);
    await save(page).click();
    await expect(page.getByText(t("strategy:editor.saved"), { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText(t("strategy:editor.restored"))).toHaveCount(0);
    await expect(text(page)).toHaveValue(/ Neišsaugota mintis\.$/);
  });

  test("keeps both texts when somebody else saved first @no-js", async ({
    page,
    site,
    signInAs,
    expectComplaint,
    javaScriptEnabled,
  }) => {
    expectComplaint(/409/);
    await signInAs("drafter");
    await page.goto(paths.draftSection(FOURTH));
    const own = `Mano sakinys ${Date.now()}.`;
    await text(page).fill(own);
    await site.db
      .updateTable("sections")
      .set((e) => ({ body: "Kito žmogaus sakinys.", revision: e("revision", "+", 1) }))
      .where("slug", "=", FOURTH)
      .execute();
    await save(page).click();
    await expect(page.getByRole("heading", { name: t("strategy:editor.theirs") })).toBeVisible();
    await expect(page.getByText("Kito žmogaus sakinys.").first()).toBeVisible();
    const mine = page.getByLabel(t("strategy:editor.mine"), { exact: true });
    await expect(mine).toHaveValue(own);
    await expectSound(page, javaScriptEnabled);
    await mine.fill(`Kito žmogaus sakinys. ${own}`);
    await page.getByRole("button", { name: t("strategy:editor.saveMine") }).click();
    await expect(page.getByText(t("strategy:editor.saved"), { exact: true })).toBeVisible();
    await page.goto(paths.strategySection(FOURTH));
    await expect(sentence(page, own)).toBeVisible();
  });

  test("types the marker by hand where there is no script, or presses its button @only-no-js", async ({
    page,
    signInAs,
  }) => {
    await signInAs("drafter");
    await page.goto(paths.draftSection(SECOND));
    await text(page).fill("Žmonės prašo mokymų [@P-10]. Ir vietos.");
    await evidence(page).getByLabel(t("strategy:evidence.words")).fill("savanoriu");
    await page.getByRole("button", { name: t("strategy:evidence.find"), exact: true }).click();
    await expect(text(page)).toHaveValue("Žmonės prašo mokymų [@P-10]. Ir vietos.");
    const item = evidence(page).getByRole("listitem").first();
    const label = (await item.getByRole("link").innerText()).split(" ")[0];
    await item.getByRole("button", { name: t("strategy:evidence.cite") }).click();
    await expect(text(page)).toHaveValue(`Žmonės prašo mokymų [@P-10]. Ir vietos [@${label}].`);
    await save(page).click();
    await expect(page.getByText(t("strategy:editor.saved"), { exact: true })).toBeVisible();
    await page.goto(paths.strategySection(SECOND));
    await expect(sentence(page, "Žmonės prašo mokymų.").getByRole("link")).toContainText("P-10");
    await page.goto(paths.proposal(10));
    await expect(page.getByText("Žmonės prašo mokymų.")).toBeVisible();
  });

  test("confirms a sentence whose proposal was reworded @phone", async ({ page, site, signInAs }) => {
    const { db } = site;
    const cited = await db
      .selectFrom("citations")
      .innerJoin("sections", "sections.id", "citations.section_id")
      .select(["citations.proposal_id", "citations.sentence"])
      .where("sections.slug", "=", FIFTH)
      .where("citations.proposal_id", "is not", null)
      .executeTakeFirstOrThrow();
    const proposalId = cited.proposal_id ?? "";
    await db
      .updateTable("proposals")
      .set((e) => ({ title: "Perrašytas pavadinimas", revision: e("revision", "+", 1) }))
      .where("id", "=", proposalId)
      .execute();
    await flagStaleCitations(db, { proposalId });
    await signInAs("drafter");
    await page.goto(paths.drafts);
    await expect(page.getByRole("row", { name: /Tikslai, siektini rezultatai/ })).toBeVisible();
    await page.getByRole("link", { name: /Tikslai, siektini rezultatai/ }).click();
    const changed = page.locator(".stale-sources article");
    await expect(changed.first()).toContainText("Perrašytas pavadinimas");
    await expectSound(page, true);
    const waiting = await changed.count();
    for (let left = waiting; left > 0; left -= 1) {
      await expect(changed).toHaveCount(left);
      await changed
        .first()
        .getByRole("button", { name: t("strategy:stale.confirm") })
        .click();
    }
    await expect(changed).toHaveCount(0);
  });
});

test.describe("the drafter's desk", () => {
  test("arranges needs and the numbered tree @no-js", async ({ page, signInAs, javaScriptEnabled }) => {
    await signInAs("drafter");
    await page.goto(paths.drafts);
    const name = `Naujas poreikis ${Date.now()}`;
    await page.locator("summary", { hasText: t("strategy:outline.addNeed") }).click();
    const add = page.locator("form", { has: page.locator('input[value="add-need"]') });
    await add.getByLabel(t("strategy:outline.need")).fill(name);
    await add.getByRole("button", { name: t("strategy:outline.add") }).click();
    await expect(page.getByRole("heading", { level: 3, name })).toBeVisible();
    const need = page.locator("li", { has: page.getByRole("heading", { level: 3, name }) });
    await need.locator("summary").first().click();
    await need.getByLabel(t("strategy:outline.code")).fill("12");
    await need.getByRole("button", { name: t("strategy:outline.codeSubmit") }).click();
    await need.locator("summary").first().click();
    await expect(need.getByRole("link", { name: /^P-12 / })).toBeVisible();
    await need.getByRole("button", { name: t("strategy:outline.upOf", { name }) }).click();
    await expect(need.getByRole("button", { name: t("strategy:outline.downOf", { name }) })).toBeEnabled();

    const goal = `Naujas tikslas ${Date.now()}`;
    await page.locator("summary", { hasText: t("strategy:outline.addGoal") }).click();
    const addGoal = page.locator("form", { has: page.locator('input[name="parent"][value=""]') });
    await addGoal.getByLabel(t("strategy:outline.goal")).fill(goal);
    await addGoal.getByRole("button", { name: t("strategy:outline.add") }).click();
    await expect(page.locator(".desk-list.tree > li > .line", { hasText: goal })).toContainText("4");
    await expectSound(page, javaScriptEnabled);
    await page.goto(paths.strategy);
    await expect(page.getByText(goal)).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
  });

  test("says what became of a proposal, and its page shows it @phone", async ({
    page,
    site,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/400/);
    const { number } = await site.db
      .selectFrom("proposals")
      .select("number")
      .where("status", "=", "considered")
      .orderBy("number")
      .executeTakeFirstOrThrow();
    await signInAs("drafter");
    await page.goto(paths.decideProposal(number));
    await page.getByRole("radio", { name: new RegExp(t("strategy:decision.notIncluded")) }).check();
    await page.getByRole("button", { name: t("strategy:decision.submit") }).click();
    await expect(page.getByRole("link", { name: t("strategy:decision.reasonMissing") })).toBeVisible();
    await expectSound(page, true);
    const reason = "Šiai priemonei strategijos lėšos neskiriamos, kreipkitės į savivaldybę.";
    await page.getByLabel(t("strategy:decision.reason")).fill(reason);
    await page.getByRole("button", { name: t("strategy:decision.submit") }).click();
    await expect(page).toHaveURL(new RegExp(`${paths.drafts}#`));
    await page.goto(paths.proposal(number));
    await expect(page.getByText(reason).first()).toBeVisible();
  });

  test("begins from the template in an empty system, and is read once it is opened", async ({
    page,
    expectComplaint,
  }) => {
    // A server of its own.
    expectComplaint(/other host/);
    const empty = await startServer({ SEED: "starter" });
    try {
      const db = openDatabase({ dataDir: empty.dataDir });
      await db.deleteFrom("strategies").where("state", "=", "draft").execute();
      await db.destroy();
      await signInByLink(page, empty.signInLink);
      await page.goto(empty.url + paths.drafts);
      await expectAccessible(page);
      await page.getByLabel(t("strategy:create.title")).fill("Miesto strategija");
      await page.getByRole("button", { name: t("strategy:create.submit") }).click();
      await expect(page.getByRole("link", { name: /^6\. Finansinis planas/ })).toBeVisible();
      await page.goto(empty.url + paths.strategy);
      await expect(page.getByText(t("strategy:contents.noneTitle"))).toBeVisible();
      await page.goto(empty.url + paths.drafts);
      await page.getByRole("button", { name: t("strategy:desk.show") }).click();
      await page.goto(empty.url + paths.strategy);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Miesto strategija");
      await page.getByRole("link", { name: /Finansinis planas/ }).click();
      await expect(page.getByText(t("strategy:read.emptyTitle"))).toBeVisible();
      await expectAccessible(page);
    } finally {
      await empty.stop();
    }
  });
});
