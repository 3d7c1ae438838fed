import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectSound } from "./setup/axe";
import {
  allSaved,
  button,
  capturedProposals,
  notesField,
  onePersonMore,
  openLog,
  peopleField,
  proposalField,
} from "./setup/meeting-pages";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

test("captures proposals one after the other from the keyboard alone", async ({ page, signInAs }) => {
  await signInAs("elder");
  await openLog(page, "Vien klaviatūra");
  await expect(page.getByText(t("meetings:log.capturedNone"))).toBeVisible();
  await expectSound(page);
  await proposalField(page).focus();
  await page.keyboard.type("Suoliukai prie upės");
  await page.keyboard.press("Alt+Digit1");
  await page.keyboard.press("Alt+Digit4");
  await page.keyboard.press("Enter");
  await expect(proposalField(page)).toBeFocused();
  await expect(proposalField(page)).toHaveValue("");
  await expect(capturedProposals(page).first()).toContainText("Suoliukai prie upės");
  await expect(
    capturedProposals(page)
      .first()
      .getByRole("list", { name: t("meetings:log.themes") })
      .getByRole("listitem"),
  ).toHaveCount(2);

  // The digits of the text stay in the text; the next line is one more key away.
  await page.keyboard.type("2 nauji takai");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("Iki 2027 m.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(proposalField(page)).toBeFocused();
  await expect(capturedProposals(page).first()).toContainText(/2 nauji takai\s+Iki 2027 m\./);
  await expect(capturedProposals(page).first()).toContainText("Socialinė integracija");
  await page.keyboard.type("Trečias");
  await page.keyboard.press("Enter");
  await expect(capturedProposals(page)).toHaveCount(3);

  // The last one is in sight and two keys away from being mended.
  await expect(page.getByText(t("meetings:log.justSaved", { text: "Trečias" }))).toBeInViewport();
  await expect(capturedProposals(page).first()).toBeInViewport();
  const mend = capturedProposals(page).first().locator("summary");
  await mend.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Trečias, pataisytas");
  await capturedProposals(page)
    .first()
    .getByRole("button", { name: t("meetings:log.saveChange") })
    .press("Enter");
  await expect(capturedProposals(page).first()).toContainText("Trečias, pataisytas");
  await capturedProposals(page)
    .first()
    .getByRole("button", { name: t("meetings:log.removeAbout", { text: "Trečias, pataisytas" }) })
    .press("Enter");
  await capturedProposals(page)
    .first()
    .getByRole("button", { name: t("meetings:log.bringBack") })
    .press("Enter");
  await allSaved(page);
  await page.reload();
  await expect(capturedProposals(page)).toHaveCount(3);
  await expect(capturedProposals(page).first()).toContainText("Trečias, pataisytas");
});

test("captures by taps, with the last one and the saving line in sight @only-phone", async ({
  page,
  signInAs,
}) => {
  await signInAs("elder");
  await openLog(page, "Telefonu");
  await page.getByRole("link", { name: "2. Senjorai" }).tap();
  for (const words of ["Arbata", "Šokiai", "Mokymai naudotis telefonu"]) {
    await proposalField(page).tap();
    await page.keyboard.type(words);
    // On a phone Enter is a new line: only the button saves.
    await page.keyboard.press("Enter");
    await expect(proposalField(page)).toHaveValue(`${words}\n`);
    await page.getByRole("checkbox", { name: "Senjorai" }).tap();
    await button(page, t("meetings:log.saveProposal")).tap();
    await expect(proposalField(page)).toBeFocused();
    await expect(page.getByText(t("meetings:log.justSaved", { text: words }))).toBeInViewport();
    await expect(page.getByRole("checkbox", { name: "Senjorai" })).not.toBeChecked();
  }
  await page
    .getByRole("navigation", { name: t("meetings:log.parts") })
    .getByRole("link", { name: t("meetings:log.partPeople") })
    .tap();
  await onePersonMore(page, t("meetings:sector.residents")).tap();
  await expect(page.getByText(t("meetings:log.saved"))).toBeInViewport();
  await expect(page.locator(".save-line")).toContainText("2. Senjorai");
  const small = await page
    .locator(".log :is(button, summary, .choice, .rail a, .log-parts a)")
    .evaluateAll((all) =>
      all
        .map((one) => ({
          words: one.textContent,
          isSeen: one.checkVisibility(),
          box: one.getBoundingClientRect(),
        }))
        .filter(({ isSeen, box }) => isSeen && Math.min(box.width, box.height) < 44)
        .map(({ words }) => words),
    );
  expect(small, "too small for a finger").toEqual([]);
  await expectSound(page);
});

test.describe("nothing typed is lost", () => {
  test("when the network goes and the page is closed", async ({
    page,
    context,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/ERR_INTERNET_DISCONNECTED/);
    await signInAs("elder");
    const number = await openLog(page, "Be ryšio");
    await context.setOffline(true);
    await proposalField(page).fill("Užrašyta be ryšio 📵");
    await page.keyboard.press("Enter");
    await onePersonMore(page, t("meetings:sector.ngo")).click();
    await notesField(page).fill("Ir užrašai be ryšio.");
    await proposalField(page).fill("Pusė sakinio");
    await expect(page.getByText(/^Be ryšio\. 3 įrašai saugūs šiame įrenginyje/)).toBeVisible();
    await expect(capturedProposals(page)).toContainText(t("meetings:log.waitsForNetwork"));
    await expectSound(page);
    await page.close();

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(paths.meetingLog(number));
    await allSaved(again);
    await expect(proposalField(again)).toHaveValue("Pusė sakinio");
    await again.reload();
    await expect(capturedProposals(again)).toHaveCount(1);
    await expect(capturedProposals(again)).toContainText(/Užrašyta be ryšio 📵\s*P-\d+/);
    await expect(peopleField(again, "ngo")).toHaveValue("1");
    await expect(notesField(again)).toHaveValue("Ir užrašai be ryšio.");
  });

  test("when an answer gets lost and the entry is sent twice: it is taken once @postgres", async ({
    page,
    site,
    signInAs,
    expectComplaint,
  }) => {
    expectComplaint(/ERR_FAILED/);
    await signInAs("elder");
    const number = await openLog(page, "Dukart siųsta");
    let sent = 0;
    await page.route("**/entries", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await proposalField(page).fill("Tik vieną kartą");
    await page.keyboard.press("Enter");
    await expect(capturedProposals(page)).toContainText(/P-\d+/);
    await allSaved(page);
    expect(sent).toBe(2);
    await page.reload();
    await expect(capturedProposals(page)).toHaveCount(1);
    const rows = await site.db
      .selectFrom("proposals")
      .innerJoin("meetings", "meetings.id", "proposals.meeting_id")
      .select("proposals.id")
      .where("meetings.number", "=", number)
      .execute();
    expect(rows).toHaveLength(1);
  });

  test("when the session ends: whoever signs in again finds it saved", async ({
    page,
    context,
    expectComplaint,
    signInAs,
  }) => {
    // Without a session no address takes anything, as if it were not there.
    expectComplaint(/404/);
    await signInAs("elder");
    await openLog(page, "Baigėsi sesija");
    const cookies = await context.cookies();
    await context.clearCookies();
    await proposalField(page).fill("Po sesijos pabaigos");
    await page.keyboard.press("Enter");
    await expect(page.getByText(t("meetings:log.signedOut"))).toBeVisible();
    await expect(page.getByRole("link", { name: t("meetings:log.signInAgain") })).toHaveAttribute(
      "href",
      /sign-in\?next=/,
    );
    await context.addCookies(cookies);
    // What the browser says when somebody comes back from the tab of the sign-in.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await allSaved(page);
    await expect(capturedProposals(page)).toContainText(/P-\d+/);
  });

  test("when two tabs write at once: counts add up and both notes stand side by side", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs("elder");
    const number = await openLog(page, "Du langai");
    const other = await context.newPage();
    await other.goto(paths.meetingLog(number));
    await allSaved(other);

    await onePersonMore(page, t("meetings:sector.residents")).click();
    await allSaved(page);
    await onePersonMore(other, t("meetings:sector.residents")).click();
    await proposalField(other).fill("Iš kito lango");
    await other.keyboard.press("Enter");
    await expect(peopleField(other, "residents")).toHaveValue("2");
    await expect(capturedProposals(other)).toContainText(/P-\d+/);

    await notesField(other).fill("Kito lango užrašai.");
    await notesField(other).blur();
    await allSaved(other);
    await notesField(page).fill("Šio lango užrašai.");
    await notesField(page).blur();
    const conflict = page.getByRole("region", { name: t("meetings:log.conflictTitle") });
    await expect(conflict).toContainText("Kito lango užrašai.");
    await expect(conflict).toContainText("Šio lango užrašai.");
    await expectSound(page);
    await button(page, t("meetings:log.keepBoth")).click();
    await allSaved(page);
    await expect(notesField(page)).toHaveValue("Kito lango užrašai.\n\nŠio lango užrašai.");
    await expect(capturedProposals(page)).toContainText("Iš kito lango");
    await expect(peopleField(page, "residents")).toHaveValue("2");
  });
});
