import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { type RunningServer, startServer } from "../setup/server";
import { expectAccessible } from "./setup/axe";
import { expect, signInByLink, test } from "./setup/test";

const paths = pathsFor("lt");
const t = translator("lt");

test.describe("an organisation that begins with nothing", () => {
  let server: RunningServer;
  test.slow();
  test.beforeEach(async ({ expectComplaint }) => {
    // A server of its own.
    expectComplaint(/other host/);
    server = await startServer({ SEED: "none" });
  });
  test.afterEach(() => server.stop());

  test("sets up a theme and a neighbourhood, and a resident's proposal stands on the map", async ({
    page,
  }) => {
    const open = (path: string) => page.goto(server.url + path);
    const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const follow = (name: string) => page.getByRole("link", { name, exact: true }).click();

    await signInByLink(page, server.signInLink);
    await open(paths.setup);
    await fill(t("organisation:setup.ownName"), "Rasa Rasienė");
    await fill(t("organisation:setup.ownEmail"), "rasa@nemunas.example");
    for (const name of ["name", "shortName", "territory"] as const)
      await fill(t(`organisation:setup.${name}`), "Nemuno kraštas");
    await fill(t("organisation:setup.contactEmail"), "rastine@nemunas.example");
    await fill(t("organisation:setup.centre"), "55.1694, 23.8813");
    await press(t("organisation:setup.begin"));
    await follow(t("organisation:setup.next"));

    await follow(t("organisation:next.themesOpen"));
    await fill(t("places:theme.name"), "Upė ir krantinė");
    await press(t("places:theme.add"));
    await expect(page.getByRole("status")).toContainText("Upė ir krantinė");
    await expectAccessible(page);

    await open(paths.workspace);
    await follow(t("organisation:next.neighbourhoodsOpen"));
    await fill(t("places:neighbourhood.name"), "Žvejų");
    await press(t("submission:picker.center"));
    await expect(page.getByLabel(t("places:neighbourhood.lat"))).toHaveValue(/^55\.1/);
    await expectAccessible(page);
    await press(t("places:neighbourhood.add"));
    await expect(page.getByRole("link", { name: "Žvejų" })).toBeVisible();

    await open(paths.newProposal());
    await fill(t("submission:what.title"), "Laiptai prie vandens");
    await fill(t("submission:what.body"), "Prie vandens reikia laiptų, kad žvejai nesušlaptų.");
    await page.getByRole("checkbox", { name: /^Upė ir krantinė/ }).check();
    await page.getByRole("radio", { name: new RegExp(`^${t("submission:where.pin")}`) }).check();
    await press(t("submission:picker.center"));
    await press(t("submission:send"));
    await expect(page).toHaveURL(/receipt/);

    await open(paths.moderateProposal(1));
    await press(t("moderation:decide.publish"));
    await expect(page.getByRole("status").first()).toContainText("P-1");
    await open(paths.map());
    await expect(page.getByRole("link", { name: "Laiptai prie vandens" }).first()).toBeVisible();
    await expect(page.locator(".map-live .mark")).toHaveCount(1);
    await open(paths.theme("upe-ir-krantine"));
    await expect(page.getByText("Laiptai prie vandens")).toBeVisible();
  });
});
