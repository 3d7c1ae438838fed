import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { expectSound } from "./setup/axe";
import {
  allSaved,
  button,
  capturedProposals,
  notesField,
  onePersonMore,
  peopleField,
  planMeeting,
  proposalField,
} from "./setup/meeting-pages";
import { expect, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

test("plans a meeting, logs it live and publishes what everybody then reads @postgres", async ({
  page,
  site,
  engine,
  signInAs,
  expectComplaint,
}) => {
  test.slow();
  // A page looks alike whatever keeps it.
  const look = { scripted: engine === "sqlite" };
  expectComplaint(/400/);
  await signInAs("elder");
  await page.goto(paths.workspaceMeetings);
  await expect(page.getByText(t("meetings:work.noneNext"))).toBeVisible();
  await expectSound(page, look);
  await page.getByRole("link", { name: t("meetings:work.plan") }).click();

  // Wrong input is explained beside its field and nothing that was typed is lost, not even on the way to the field.
  await page.getByLabel(t("meetings:plan.type"), { exact: true }).selectOption("sueiga");
  await page.getByLabel(t("meetings:plan.date"), { exact: true }).fill("2026-05-20");
  await page.getByLabel(t("meetings:plan.place"), { exact: true }).fill("Biblioteka, Seirijų g. 2");
  for (const name of ["Vidzgirio", "Dainavos"]) await page.getByRole("checkbox", { name }).check();
  // Enter goes to the next line instead of sending half a plan.
  await page.getByLabel(t("meetings:plan.item", { position: 1 }), { exact: true }).fill("Kiemų apšvietimas");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Senjorų dienos");
  await button(page, t("meetings:plan.create")).click();
  await page.getByRole("link", { name: t("meetings:plan.error.title") }).click();
  await expect(page.getByLabel(t("meetings:plan.title"), { exact: true })).toBeFocused();
  await expect(page.getByLabel(t("meetings:plan.item", { position: 2 }), { exact: true })).toHaveValue(
    "Senjorų dienos",
  );
  await expectSound(page, look);
  const title = "Vidzgirio sueiga 🌳 dėl kiemų";
  await page.keyboard.type(title);
  await button(page, t("meetings:plan.create")).click();
  await expect(page.getByText(t("meetings:plan.saved"))).toBeVisible();
  await expectSound(page, look);
  const number = Number(/meetings\/(\d+)/.exec(page.url())?.[1]);
  const publicPage = site.url + paths.meeting(number);
  await page.getByRole("link", { name: t("meetings:work.openLog") }).click();
  await allSaved(page);

  await button(page, t("meetings:log.startNow")).click();
  const start = page.getByLabel(t("meetings:log.start"), { exact: true });
  await expect(start).toHaveValue(/^\d\d:\d\d$/);
  // A time that stands there is replaced only by whoever says so, and comes back when it was a slip.
  await start.fill("17:30");
  await start.blur();
  await button(page, t("meetings:log.startNow")).click();
  await expect(start).toHaveValue("17:30");
  await button(page, t("meetings:log.keepTime", { time: "17:30" })).click();
  await button(page, t("meetings:log.startNow")).click();
  await page
    .getByRole("button", { name: new RegExp(`^${t("meetings:log.changeTime", { time: "" })}`) })
    .click();
  await button(page, t("meetings:log.timeBack", { time: "17:30" })).click();
  await expect(start).toHaveValue("17:30");
  for (let tap = 0; tap < 3; tap += 1) await onePersonMore(page, t("meetings:sector.residents")).click();
  await button(page, t("meetings:log.less", { category: t("meetings:sector.residents") })).click();
  await peopleField(page, "elders").fill("5");
  await onePersonMore(page, t("meetings:group.over_65")).click();
  await expect(page.getByText(t("meetings:log.bySectorTotal", { people: 7 }))).toBeVisible();
  await page.getByLabel(t("meetings:log.organisation"), { exact: true }).fill("Bendrija „Kiemas“");
  await button(page, t("meetings:log.saveOrganisation")).click();

  await notesField(page).fill("Prie 14 namo tamsu.\nŽibintai neveikia nuo rugsėjo 💡");
  await page
    .getByLabel(t("meetings:log.decision"), { exact: true })
    .fill("Prašyti savivaldybės pakeisti lempas.");
  // What is no number is said so, and nothing of it is lost.
  await page.getByLabel(t("meetings:log.votesFor"), { exact: true }).fill("šeši");
  await button(page, t("meetings:log.saveDecision")).click();
  await expect(page.getByText(t("meetings:refused.votes"))).toBeVisible();
  await expect(page.getByLabel(t("meetings:log.votesFor"), { exact: true })).toBeFocused();
  await page.getByLabel(t("meetings:log.votesFor"), { exact: true }).fill("6");
  await page.getByLabel(t("meetings:log.votesAgainst"), { exact: true }).fill("1");
  await button(page, t("meetings:log.saveDecision")).click();
  const decided = page.getByRole("region", { name: t("meetings:log.decisions"), exact: true });
  const votes = decided.getByText(/už – 6, prieš – 1, susilaikė – —/);
  await expect(votes).toBeVisible();
  // A finger that slips takes nothing away for good.
  await decided.getByRole("button", { name: new RegExp(`^${t("meetings:log.remove")}`) }).click();
  await expect(votes).toHaveCount(0);
  await decided.getByRole("button", { name: new RegExp(`^${t("meetings:log.bringBack")}`) }).click();
  await expect(votes).toBeVisible();

  await page.getByRole("link", { name: "2. Senjorų dienos" }).click();
  await expect(notesField(page)).toHaveValue("");
  await notesField(page).fill("Kartą per savaitę bibliotekoje.");
  const long = `Kad ${"labai ".repeat(40)}ilgas pasakymas tilptų visas`;
  for (const words of ["Arbatos popietės senjorams", long]) {
    await proposalField(page).fill(words);
    await page.keyboard.press("Enter");
    await expect(capturedProposals(page).first()).toContainText(words);
  }
  await button(page, t("meetings:log.endNow")).click();
  await allSaved(page);
  await expectSound(page, look);

  await page.getByRole("link", { name: t("meetings:log.toMinutes") }).click();
  // Each thing that is missing leads to its field.
  const missing = page.getByRole("link", {
    name: t("meetings:publish.fillAbout", { what: t("meetings:publish.missing.chair") }),
  });
  await expect(missing).toHaveAttribute("href", `${paths.workspaceMeeting(number)}#chair`);
  // So does each proposal that nobody would find by a theme, to the ticks that mend it.
  await page.getByRole("link", { name: /„Arbatos popietės senjorams“/ }).click();
  await expect(page.locator("details[open] .theme-chips input").first()).toBeFocused();
  await page.goBack();
  await button(page, t("meetings:publish.publish")).click();
  await expect(page.getByText(t("meetings:publish.anywayNeeded"))).toBeVisible();
  await expectSound(page, look);
  await page.getByLabel(t("meetings:publish.anyway")).check();
  await button(page, t("meetings:publish.publish")).click();
  await page.getByRole("link", { name: t("meetings:publish.seePublic") }).click();

  await expect(page).toHaveURL(publicPage);
  const article = page.getByRole("article").first();
  for (const words of [
    ...["1. Kiemų apšvietimas", "Žibintai neveikia nuo rugsėjo 💡", "Prašyti savivaldybės pakeisti lempas."],
    ...["2. Senjorų dienos", "Kartą per savaitę bibliotekoje.", "7 dalyviai", "1 organizacija"],
  ])
    await expect(article).toContainText(words);
  await expect(article).not.toContainText("Bendrija „Kiemas“");
  await expectSound(page, look);
  await page.getByRole("link", { name: "Arbatos popietės senjorams" }).click();
  await expect(page).toHaveURL(/\/proposals\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Arbatos popietės senjorams");
  await page.getByRole("main").getByRole("link", { name: title }).first().click();
  await expect(page).toHaveURL(publicPage);
});

test("plans, logs and publishes where there is no script @only-no-js", async ({ page, signInAs }) => {
  await signInAs("elder");
  test.slow();
  const number = await planMeeting(page, { title: "Be scenarijų", items: ["Pirmas", "Trečias"] });
  await button(page, t("meetings:plan.add")).click();
  await page.getByLabel(t("meetings:plan.item", { position: 3 }), { exact: true }).fill("Antras");
  await button(page, t("meetings:plan.up", { title: t("meetings:plan.item", { position: 3 }) })).click();
  await expect(page.getByLabel(t("meetings:plan.item", { position: 2 }), { exact: true })).toHaveValue(
    "Antras",
  );
  await button(page, t("meetings:plan.save")).click();
  await expect(page.getByText(t("meetings:plan.saved"))).toBeVisible();
  await page.getByRole("link", { name: t("meetings:work.openLog") }).click();
  await expect(page.getByText(t("meetings:log.plain"))).toBeVisible();
  await page.getByRole("link", { name: /2\. Antras/ }).click();

  await proposalField(page).fill("Paprasta forma 🙂");
  await page.getByRole("checkbox", { name: "Senjorai" }).check();
  await button(page, t("meetings:log.saveProposal")).click();
  await expect(capturedProposals(page)).toContainText(/Paprasta forma 🙂.*P-\d+/s);
  await capturedProposals(page).locator("summary").click();
  await capturedProposals(page).getByLabel(t("meetings:log.text")).fill("Paprasta, pataisyta");
  await capturedProposals(page)
    .getByRole("button", { name: t("meetings:log.saveChange") })
    .click();
  await expect(capturedProposals(page)).toContainText("Paprasta, pataisyta");

  await notesField(page).fill("Antro klausimo užrašai.");
  await button(page, t("meetings:log.saveNotes")).click();
  await expect(notesField(page)).toHaveValue("Antro klausimo užrašai.");
  await page.getByLabel(t("meetings:log.decision"), { exact: true }).fill("Pritarti.");
  await page.getByLabel(t("meetings:log.votesFor"), { exact: true }).fill("3");
  await button(page, t("meetings:log.saveDecision")).click();
  await expect(page.getByText(/už – 3/)).toBeVisible();
  await peopleField(page, "residents").fill("12");
  await button(page, t("meetings:log.savePeople")).click();
  await expect(page.getByText(t("meetings:log.bySectorTotal", { people: 12 }))).toBeVisible();
  // A button without script does nothing, so it is not there.
  await expect(onePersonMore(page, t("meetings:sector.residents"))).toHaveCount(0);
  await button(page, t("meetings:log.startNow")).click();
  await button(page, t("meetings:log.endNow")).click();

  await page.getByRole("link", { name: t("meetings:log.toMinutes") }).click();
  await page.getByLabel(t("meetings:publish.anyway")).check();
  await button(page, t("meetings:publish.publish")).click();
  await page.getByRole("link", { name: t("meetings:publish.seePublic") }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.meeting(number)}$`));
  for (const words of ["Antro klausimo užrašai.", "Pritarti.", "12 dalyvių", "Paprasta, pataisyta"])
    await expect(page.getByRole("article").first()).toContainText(words);
});

test("two devices without script change one text: the second is shown both @only-no-js", async ({
  page,
  context,
  signInAs,
  expectComplaint,
}) => {
  expectComplaint(/409/);
  await signInAs("elder");
  const number = await planMeeting(page, { title: "Du be scenarijų" });
  await page.goto(paths.meetingLog(number));
  const other = await context.newPage();
  await other.goto(paths.meetingLog(number));
  await notesField(other).fill("Kito užrašai.");
  await button(other, t("meetings:log.saveNotes")).click();
  await notesField(page).fill("Mano užrašai.");
  await button(page, t("meetings:log.saveNotes")).click();
  const told = page.getByRole("alert");
  await expect(told).toContainText(t("meetings:refused.conflict"));
  await expect(told.getByRole("textbox")).toHaveValue("Kito užrašai.\n\nMano užrašai.");
  await told.getByRole("button", { name: t("meetings:refused.insist") }).click();
  await expect(notesField(page)).toHaveValue("Kito užrašai.\n\nMano užrašai.");
});

test("is logged and read in English too @only-phone", async ({ page, signInAs }) => {
  const en = { paths: pathsFor("en"), t: translator("en") };
  await signInAs("elder");
  const number = await planMeeting(page, {
    title: "Newcomers' evening",
    items: ["Language"],
    language: "en",
  });
  await page.getByRole("link", { name: en.t("meetings:work.openLog") }).click();
  await expect(page.getByText(en.t("meetings:log.saved"))).toBeVisible();
  await page.getByLabel(en.t("meetings:log.proposal"), { exact: true }).fill("A café where one can speak");
  await page.getByRole("button", { name: en.t("meetings:log.saveProposal") }).tap();
  await expect(
    page.getByText(en.t("meetings:log.justSaved", { text: "A café where one can speak" })),
  ).toBeVisible();
  await expectSound(page);
  await page.getByRole("link", { name: en.t("meetings:log.toMinutes") }).click();
  await page.getByLabel(en.t("meetings:publish.anyway")).check();
  await button(page, en.t("meetings:publish.publish")).click();
  await page.goto(en.paths.meeting(number));
  await expect(page.getByRole("link", { name: "A café where one can speak" })).toBeVisible();
  await expectSound(page);
});
