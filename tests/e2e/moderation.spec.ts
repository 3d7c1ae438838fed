import type { Browser, Page } from "@playwright/test";
import type { Db } from "db/connection";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { makeProposal } from "../factories/proposals";
import { makeUser } from "../factories/users";
import { startServer } from "../setup/server";
import { expectAccessible, expectSound } from "./setup/axe";
import { expect, signInByLink, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const done = (page: Page) => page.getByRole("status");

/** A proposal in the queue, older than any of the sample unless told otherwise. */
const makeWaiting = (db: Db, title: string, submitted_at = "2022-01-03T09:00:00.000Z") =>
  makeProposal(db, {
    ...{ title, body: "Kad vakarais būtų saugu pareiti namo.", submitted_at },
    ...{ status: "received", published_at: null },
  });

/** The window of another moderator. */
async function openAsAnother(browser: Browser, site: { url: string; db: Db }, name: string) {
  const { email } = await makeUser(site.db, { roles: ["moderator"], name });
  const link = await issueSignInLink(site.db, { email });
  if (!link.ok) throw new Error(link.reason);
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInByLink(page, site.url + paths.signIn({ token: link.token }));
  return page;
}

async function openRejection(page: Page, summary: "reject" | "takeDown" = "reject") {
  await page.locator("summary", { hasText: t(`moderation:decide.${summary}`) }).click();
}

test("publishes what waits longest; everybody reads it, until it is undone @phone @postgres", async ({
  page,
  site,
  signInAs,
}) => {
  const title = "Žibintai prie laiptų";
  const { number } = await makeWaiting(site.db, title, "2021-12-01T09:00:00.000Z");
  const publicPage = site.url + paths.proposal(number);
  expect((await page.request.get(publicPage)).status()).toBe(404);

  await signInAs("moderator");
  await page.goto(paths.moderation());
  const cards = page.getByRole("region", { name: t("moderation:list.results") }).getByRole("article");
  await expect(cards.first()).toContainText(`P-${number}`);
  await expect(cards.first()).toContainText(/Laukia [\d\s]+ dien/);
  // The queue itself is in sight, not the ways to search it.
  await expect(cards.first().getByRole("heading")).toBeInViewport();
  await expectSound(page);
  await cards.first().getByRole("link", { name: title }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("Kad vakarais būtų saugu pareiti namo.")).toBeVisible();
  await expectSound(page);
  await button(page, t("moderation:decide.publish")).click();
  await expect(done(page)).toContainText(t("moderation:done.publish", { number }));
  // The next one is open already.
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title);
  await expectSound(page);

  await page.goto(publicPage);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.goBack();
  await button(page, t("moderation:done.undoButton")).click();
  await expect(done(page)).toContainText(t("moderation:done.undo", { number }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  expect((await page.request.get(publicPage)).status()).toBe(404);
});

test("rejects with a reason and words, once both are there @no-js", async ({
  page,
  site,
  signInAs,
  javaScriptEnabled,
  expectComplaint,
}) => {
  expectComplaint(/400/);
  const { number } = await makeWaiting(site.db, "Kaimynas iš 12 buto");
  const words = `Rašykite be pavardžių 🙏 – tada paskelbsime. ${"Ačiū. ".repeat(60)}`.trim();
  await signInAs("moderator");
  await page.goto(paths.moderateProposal(number));
  await openRejection(page);
  await page.getByLabel(t("moderation:decide.rejectWords")).fill(words);
  await button(page, t("moderation:decide.rejectButton")).click();

  await page.getByRole("link", { name: t("moderation:error.reasonMissing") }).click();
  await expect(page.getByRole("group", { name: t("moderation:decide.rejectWhy") })).toBeVisible();
  await expect(page.getByLabel(t("moderation:decide.rejectWords"))).toHaveValue(words);
  await expectSound(page, { scripted: javaScriptEnabled });
  await page.getByLabel(t("moderation:reason.personal_data")).check();
  await button(page, t("moderation:decide.rejectButton")).click();
  await expect(done(page)).toContainText(t("moderation:done.reject", { number }));

  await page.getByRole("link", { name: t("moderation:done.open", { number }) }).click();
  await expect(page.getByRole("article")).toContainText(t("moderation:one.rejected"));
  await expect(page.getByText(words)).toBeVisible();
  await expectSound(page, { scripted: javaScriptEnabled });
  await button(page, t("moderation:done.undoLast")).click();
  await expect(done(page)).toContainText(t("moderation:done.undo", { number }));
  await expect(button(page, t("moderation:decide.publish"))).toBeVisible();
});

test("answers a published proposal where everybody can read it", async ({
  page,
  site,
  signInAs,
  expectComplaint,
}) => {
  expectComplaint(/400/);
  const { number } = await makeProposal(site.db, { title: "Suoliukas prie stotelės" });
  await signInAs("moderator");
  await page.goto(paths.moderation({ status: "unanswered", q: `P-${number}` }));
  await page.getByRole("link", { name: "Suoliukas prie stotelės" }).click();
  await button(page, t("moderation:decide.answerButton")).click();
  await expect(page.getByRole("link", { name: t("moderation:error.answerMissing") })).toBeVisible();
  await expectSound(page);
  const answer = "Suoliuką pastatysime pavasarį.\nAtsakinga seniūnija.";
  await page.getByLabel(t("moderation:decide.answerLabel")).fill(answer);
  await button(page, t("moderation:decide.answerButton")).click();
  await expect(done(page)).toContainText(t("moderation:done.answer", { number }));
  await expect(page.getByLabel(t("moderation:decide.answerLabel"))).toHaveValue(answer);

  await page.getByRole("link", { name: t("moderation:page.public") }).click();
  await expect(page.getByText("Suoliuką pastatysime pavasarį.").first()).toBeVisible();
});

test.describe("when two moderators decide at once", () => {
  test("the second is told, and nothing is overwritten", async ({
    page,
    site,
    browser,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/409/);
    const { number } = await makeWaiting(site.db, "Lentynėlė knygoms");
    const first = await openAsAnother(browser, site, "Ona Pirmoji");
    await first.goto(site.url + paths.moderateProposal(number));
    await signInAs("moderator");
    await page.goto(paths.moderateProposal(number));
    await openRejection(page);
    await page.getByLabel(t("moderation:reason.off_topic")).check();
    await page.getByLabel(t("moderation:decide.rejectWords")).fill("Tai ne mūsų reikalas.");

    await button(first, t("moderation:decide.publish")).click();
    await expect(done(first)).toContainText(t("moderation:done.publish", { number }));
    await button(page, t("moderation:decide.rejectButton")).click();

    const told = page.getByRole("alert");
    await expect(told).toContainText(t("moderation:conflict.title"));
    await expect(told).toContainText(/Paskelbtas – Ona Pirmoji/);
    // What was typed waits in the form that is still there, ready to be sent on purpose.
    await expect(page.getByLabel(t("moderation:reason.off_topic"))).toBeChecked();
    await expect(page.getByLabel(t("moderation:decide.rejectWords"))).toHaveValue("Tai ne mūsų reikalas.");
    await expectSound(page);
    expect((await page.request.get(site.url + paths.proposal(number))).status()).toBe(200);
    await button(page, t("moderation:decide.rejectButton")).click();
    await expect(done(page)).toContainText(t("moderation:done.reject", { number }));
    await first.context().close();
  });

  test("words that fit no form any more are shown, not dropped @only-phone", async ({
    page,
    site,
    browser,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/409/);
    const { number } = await makeWaiting(site.db, "Skelbimų lenta");
    const first = await openAsAnother(browser, site, "Ona Pirmoji");
    await first.goto(site.url + paths.moderateProposal(number));
    await signInAs("moderator");
    await page.goto(paths.moderateProposal(number));
    for (const [window, note] of [
      [first, "Jau yra tokia lenta."],
      [page, "Panašų pasiūlymą jau paskelbėme."],
    ] as const) {
      await openRejection(window);
      await window.getByLabel(t("moderation:reason.duplicate")).check();
      await window.getByLabel(t("moderation:decide.rejectWords")).fill(note);
      await button(window, t("moderation:decide.rejectButton")).click();
    }
    const told = page.getByRole("alert");
    await expect(told).toContainText(/Atmestas – Ona Pirmoji/);
    await expect(told).toContainText("Panašų pasiūlymą jau paskelbėme.");
    await expect(page.getByRole("article")).toContainText("Jau yra tokia lenta.");
    await expectSound(page);
    await first.context().close();
  });

  test("the second answer sees the first before it replaces it", async ({
    page,
    site,
    browser,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/409/);
    const { number } = await makeProposal(site.db, { title: "Dviračių stovas" });
    const first = await openAsAnother(browser, site, "Ona Pirmoji");
    await first.goto(site.url + paths.moderateProposal(number));
    await signInAs("moderator");
    await page.goto(paths.moderateProposal(number));
    for (const [window, answer] of [
      [first, "Stovą pastatysime."],
      [page, "Stovo nebus."],
    ] as const) {
      await window.getByLabel(t("moderation:decide.answerLabel")).fill(answer);
      await button(window, t("moderation:decide.answerButton")).click();
    }
    const told = page.getByRole("alert");
    await expect(told).toContainText(/Atsakytas – Ona Pirmoji/);
    await expect(told).toContainText("Stovą pastatysime.");
    await expect(page.getByLabel(t("moderation:decide.answerLabel"))).toHaveValue("Stovo nebus.");
    await page.goto(paths.proposal(number));
    await expect(page.getByText("Stovą pastatysime.").first()).toBeVisible();
    await first.context().close();
  });
});

test("finds a proposal of any status by its number, and says when there is none", async ({
  page,
  signInAs,
}) => {
  await signInAs("moderator");
  await page.goto(paths.moderation());
  await page.locator("summary", { hasText: t("moderation:list.search") }).click();
  await page.getByLabel(t("moderation:list.words")).fill("P-20");
  await button(page, t("moderation:list.submit")).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article")).toContainText("P-20");
  await page.getByLabel(t("moderation:list.words")).fill("nėra tokio žodžio");
  await button(page, t("moderation:list.submit")).click();
  await expect(page.getByRole("heading", { name: t("moderation:list.noneTitle") })).toBeVisible();
  await expectSound(page);
});

test("tells of an empty queue that all is read", async ({ page, expectComplaint }) => {
  // A server of its own.
  expectComplaint(/other host/);
  const empty = await startServer({ SEED: "starter" });
  try {
    await signInByLink(page, empty.signInLink);
    await page.goto(empty.url + paths.moderation());
    await expect(page.getByRole("heading", { name: t("moderation:list.emptyTitle") })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await empty.stop();
  }
});
