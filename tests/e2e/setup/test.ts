import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { type Db, openDatabase } from "db/connection";
import type { Engine } from "db/dialect";
import { insertUser } from "db/queries/users";
import type { Role } from "db/tables/accounts";
import { pathsFor } from "~/platform/paths";
import { sessionCookieHeader, startSession } from "~/platform/session.server";
import { newId } from "~/platform/tokens.server";
import { runStatements, startPostgres } from "../../setup/postgres";
import { type RunningServer, startServer } from "../../setup/server";
import { watchPage } from "./watch";

export interface ServerOptions {
  engine: Engine;
}

/** The worker's own server, filled with the sample data, and its database for what no page can do. */
interface Site extends RunningServer {
  db: Db;
}

interface Fixtures {
  /**
   * Signs this test's browser in as somebody with `role`; a new account each time. By a session of the database: the way
   * in by a link has journeys of its own, and need not be walked before every other.
   */
  signInAs: (role: Role) => Promise<void>;
  /**
   * Tells that this test makes the browser complain: each pattern is one complaint that is then no failure
   * (`/404/` where the page is meant to be missing).
   */
  expectComplaint: (pattern: RegExp) => void;
}

/**
 * Playwright's `test` on a server of the worker's own. A test fails when its page writes an error to the console,
 * throws, or asks another host for anything.
 */
export const test = base.extend<Fixtures, ServerOptions & { site: Site }>({
  engine: ["sqlite", { option: true, scope: "worker" }],

  site: [
    async ({ engine }, use) => {
      const dataDir = mkdtempSync(path.join(os.tmpdir(), "sueiga-journey-"));
      const environment: Record<string, string> = { DATA_DIR: dataDir, SEED: "sample" };
      const postgres = engine === "postgres" ? await startPostgres() : undefined;
      if (postgres) {
        await runStatements(postgres.url("postgres"), "create database journeys");
        environment.DATABASE_URL = postgres.url("journeys");
      } else if (process.env.SUEIGA_TEMPLATE) {
        cpSync(process.env.SUEIGA_TEMPLATE, dataDir, { recursive: true });
      }
      const server = await startServer(environment);
      const db = openDatabase({ url: environment.DATABASE_URL, dataDir });
      await use({ ...server, db });
      await db.destroy();
      await server.stop();
      await postgres?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 90_000 },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  expectComplaint: [
    async ({ page, site }, use) => {
      const watch = watchPage(page, site.url);
      await use(watch.expectComplaint);
      expect(watch.complaints(), "complaints of the browser").toEqual([]);
    },
    { auto: true },
  ],

  signInAs: async ({ page, site }, use) => {
    await use(async (role) => {
      const id = newId();
      await insertUser(site.db, {
        ...{ id, email: `${role}-${id}@example.org`, name: role, language: "lt" },
        ...{ createdAt: new Date().toISOString(), roles: [role] },
      });
      const [cookie = ""] = sessionCookieHeader(site.url, await startSession(site.db, id)).split(";");
      const [name = "", value = ""] = cookie.split("=");
      await page
        .context()
        .addCookies([
          { name, value, domain: "localhost", path: "/", httpOnly: true, secure: true, sameSite: "Lax" },
        ]);
    });
  },
});

/** Opens a printed or mailed link and confirms it: opening alone must not use it up. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("main form button[type=submit]").first().click();
  await expect(page).toHaveURL(new RegExp(`${pathsFor("lt").workspace}(/|$)`));
}

export { expect } from "@playwright/test";
