import { readFileSync } from "node:fs";
import { type Db, openDatabase } from "db/connection";
import { insertUser } from "db/queries/users";
import { roles } from "db/tables/accounts";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { formTokenField } from "~/platform/form-token";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";
import { type RunningServer, startServer } from "../setup/server";

/** A server of our own with sample data, and somebody with every role who has signed in to it. */
export interface Target {
  server: RunningServer;
  url: string;
  db: Db;
  cookie: string;
  /** What every form of the workspace carries. */
  formToken: string;
  /** Megabytes that the server's process holds; undefined where the system does not tell. */
  memory: () => number | undefined;
  stop: () => Promise<void>;
}

export const attacker = "tyrimas@example.org";

export async function startTarget(
  environment: Record<string, string> = {},
  args?: string[],
): Promise<Target> {
  const server = await startServer({ SEED: "sample", LOG_LEVEL: "error", ...environment }, args);
  const db = openDatabase({ dataDir: server.dataDir });
  const createdAt = new Date().toISOString();
  await insertUser(db, {
    ...{ id: newId(), email: attacker, name: "Tyrimas", language: "lt", createdAt, roles: [...roles] },
  });
  const cookie = await signIn({ url: server.url, db });
  const page = await fetch(server.url + pathsFor("lt").account(), { headers: { Cookie: cookie } });
  const formToken = new RegExp(`name="${formTokenField}" value="([^"]+)"`).exec(await page.text())?.[1];
  if (!formToken) throw new Error("The account's page has no form token: signing in failed.");
  return {
    ...{ server, url: server.url, db, cookie, formToken },
    memory: () => residentMegabytes(server.pid),
    stop: async () => {
      await db.destroy();
      await server.stop();
    },
  };
}

/** Signs in anew; `before` is the cookie that the browser has already. */
export async function signIn(
  { url, db }: Pick<Target, "url" | "db">,
  { before = "", email = attacker } = {},
): Promise<string> {
  const link = await issueSignInLink(db, { email });
  if (!link.ok) throw new Error(link.reason);
  const answer = await fetch(url + pathsFor("lt").signIn(), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url, Cookie: before },
    body: new URLSearchParams({ token: link.token }),
  });
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

function residentMegabytes(pid: number): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
