import { openDatabase } from "db/connection";
import { defaultLanguage, inLanguage, languages, withoutLanguage } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { startServer } from "../setup/server";
import { expectAccessible, expectNoSidewaysScroll } from "./setup/axe";
import { publicWalk, staffWalk } from "./setup/pages";
import { expect, test } from "./setup/test";

const NARROW = { width: 320, height: 640 };
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test.describe("every public page", () => {
  for (const { name, language, address } of publicWalk) {
    test(name, async ({ page, site }) => {
      const path = await address(site.db);
      await page.setViewportSize(DESKTOP);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);

      await test.step("says what it is, in its language", async () => {
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("h1")).toHaveCount(1);
        const head = await page.evaluate(() => ({
          title: document.title,
          description: document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "",
          icon: document.querySelector('link[rel="icon"]')?.getAttribute("href") ?? "",
          robots: document.querySelector('meta[name="robots"]')?.getAttribute("content") ?? "",
          canonical: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
          alternates: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
            link.getAttribute("hreflang") ?? "",
            link.getAttribute("href") ?? "",
          ]),
          preview: Object.fromEntries(
            [...document.querySelectorAll('meta[property^="og:"]')].map((meta) => [
              meta.getAttribute("property") ?? "",
              meta.getAttribute("content") ?? "",
            ]),
          ),
        }));
        expect(head.title.length).toBeGreaterThan(3);
        expect((await page.request.get(head.icon)).status()).toBe(200);
        if (head.robots === "noindex") return;
        expect(head.canonical).toBe(site.url + (path === "/" ? "/" : path));
        for (const other of languages)
          expect(head.alternates).toContainEqual([other, site.url + inLanguage(path, other)]);
        expect(head.description.length).toBeGreaterThan(20);
        expect(head.preview["og:title"]).toBeTruthy();
        expect(head.preview["og:url"]).toBe(head.canonical);
        const image = head.preview["og:image"] ?? "";
        expect((await page.request.get(image)).headers()["content-type"]).toBe("image/png");
      });

      await test.step("sends no script but islands, and nothing inline", async () => {
        const html = await (await page.request.get(path)).text();
        for (const [, attributes, content] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
          expect(attributes).toMatch(/ src="\/assets\/islands\/[\w.-]+\.js"/);
          expect(content).toBe("");
        }
        expect(html).not.toMatch(/ style="| on[a-z]+="/);
      });

      await test.step("is accessible on a desktop", () => expectAccessible(page));

      await test.step("leads first to its content by keyboard", async () => {
        // A page that begins with what went wrong puts the keyboard there.
        if ((await page.locator("[autofocus]").count()) > 0) return;
        await page.keyboard.press("Tab");
        const first = page.locator(":focus");
        await expect(first).toHaveAttribute("href", "#main");
        await expect(first).toBeInViewport();
        await expect(page.locator("#main")).toHaveCount(1);
      });

      await test.step("can be read at twice the size of text", async () => {
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        await expectNoSidewaysScroll(page);
        await page.setViewportSize(PHONE);
        await expectNoSidewaysScroll(page);
      });

      await test.step("fits 320 px", async () => {
        await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
        await page.setViewportSize(NARROW);
        await expectNoSidewaysScroll(page);
      });

      // Colours and layout do not depend on the language: once is enough.
      if (language !== defaultLanguage) return;
      await test.step("is accessible on a phone in the dark", async () => {
        await page.emulateMedia({ colorScheme: "dark" });
        await page.setViewportSize(PHONE);
        await page.goto(path);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    });
  }

  test("has a title of its own", async ({ site, request }) => {
    for (const language of languages) {
      const titles = new Map<string, string>();
      for (const walked of publicWalk.filter((one) => one.language === language)) {
        const path = await walked.address(site.db);
        const html = await (await request.get(path)).text();
        const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
        expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
        titles.set(title, path);
      }
    }
  });

  test("leads to itself in the other language", async ({ page, site }) => {
    for (const walked of publicWalk.filter((one) => one.language === defaultLanguage)) {
      const path = await walked.address(site.db);
      await page.goto(path);
      const other = page.locator('a[hreflang="en"]').first();
      expect(
        withoutLanguage(new URL((await other.getAttribute("href")) ?? "", site.url).pathname),
        path,
      ).toBe(path);
    }
  });
});

test.describe("every public page without script", { tag: "@only-no-js" }, () => {
  for (const { name, language, address } of publicWalk.filter((one) => one.language === defaultLanguage)) {
    test(name, async ({ page, site }) => {
      await page.goto(await address(site.db));
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("#main")).not.toBeEmpty();
      expect(language).toBe(defaultLanguage);
    });
  }
});

test.describe("every staff page", () => {
  for (const { name, language, address } of staffWalk) {
    test(name, async ({ page, site, signInAs }) => {
      await signInAs("administrator");
      const path = await address(site.db);
      await page.setViewportSize(DESKTOP);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      expect(answer?.headers()["cache-control"]).toContain("no-store");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page).toHaveTitle(/.{3,}/);
      await expectAccessible(page);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await expectNoSidewaysScroll(page);
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await page.setViewportSize(NARROW);
      await expectNoSidewaysScroll(page);
      // Colours and layout do not depend on the language: once is enough.
      if (language !== defaultLanguage) return;
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize(PHONE);
      await page.goto(path);
      await expectAccessible(page);
    });
  }
});

test.describe("pages for when something is wrong", () => {
  for (const language of languages) {
    test(`an address that does not exist, in ${language}`, async ({ page, expectComplaint }) => {
      expectComplaint(/404/);
      const answer = await page.goto(inLanguage("/no-such-page", language));
      expect(answer?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator('meta[name="robots"][content="noindex"]')).toHaveCount(1);
      await expectAccessible(page);
      await page.setViewportSize(NARROW);
      await expectNoSidewaysScroll(page);
      await page.locator("main a").first().click();
      await expect(page.locator("h1")).toBeVisible();
    });
  }

  test("a fault of ours gives a reference that the log has", async ({ page, expectComplaint }) => {
    const broken = await startServer({ SEED: "starter" });
    try {
      const db = openDatabase({ dataDir: broken.dataDir });
      await db.schema.alterTable("themes").renameTo("lost").execute();
      await db.destroy();
      expectComplaint(/500|other host/);
      const answer = await page.goto(broken.url + pathsFor("lt").themes);
      expect(answer?.status()).toBe(500);
      await expect(page.locator("h1")).toHaveCount(1);
      await expectAccessible(page);
      const text = await page.locator("main").innerText();
      expect(text).not.toMatch(/SqliteError|no such table|node_modules/);
      const reference = /\b[0-9a-f]{8}\b/.exec(text)?.[0] ?? "no reference on the page";
      expect(broken.output()).toContain(`"request":"${reference}"`);
    } finally {
      await broken.stop();
    }
  });
});
