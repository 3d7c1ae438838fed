import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPostgres } from "../setup/postgres";
import { startProgram, startServer } from "../setup/server";

const NPM_START = ["scripts/start.mjs"];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sueiga-start-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const start = (environment: Record<string, string> = {}) =>
  startServer({ DATA_DIR: dataDir, SEED: "starter", ...environment }, NPM_START);

/** Starts what cannot start; its output must be one sentence or a few, never a stack, and it must end by itself. */
async function failToStart(environment: Record<string, string>): Promise<string> {
  const program = startProgram({ PORT: "0", SEED: "none", DATA_DIR: dataDir, ...environment }, NPM_START);
  const limit = setTimeout(() => program.child.kill("SIGKILL"), 20_000);
  const { code, output } = await program.ended;
  clearTimeout(limit);
  expect(code, output).toBe(1);
  expect(output).not.toMatch(/^\s+at /m);
  return output.trim();
}

describe("npm start on an installed and built folder", () => {
  it("serves within 3 s, fills the database once, and ends well when told to", async () => {
    const first = await start();
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    expect(first.output()).toContain("filled with: starter");
    expect(first.signInLink).toMatch(/^http:\/\/localhost:\d+\/sign-in\?token=[\w-]{43}$/);
    expect(await first.stop("SIGTERM")).toBe(0);

    const started = performance.now();
    const second = await start();
    expect((await fetch(second.url)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(second.output()).not.toMatch(/filled|newest shape|Installing|Building/);
    expect(await second.stop("SIGINT")).toBe(0);
  });

  it("survives being killed in the middle, and keeps what it had", async () => {
    const first = await start();
    await first.stop("SIGKILL");
    const second = await start();
    expect((await fetch(second.url)).status).toBe(200);
    await second.stop();
  });

  it("ends with npm, although the shell between them does not pass the signal on", async () => {
    const npm = spawn("npm", ["start"], {
      cwd: path.join(import.meta.dirname, "../.."),
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: "0",
        SEED: "none",
        DATA_DIR: dataDir,
        DATABASE_URL: "",
      },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let output = "";
    npm.stdout.on("data", (chunk) => (output += chunk));
    await expect.poll(() => output, { timeout: 20_000 }).toMatch(/running: http/);
    const url = /running: (http\S+)/.exec(output)?.[1] ?? "";
    npm.kill("SIGTERM");
    const answers = () =>
      fetch(url).then(
        () => true,
        () => false,
      );
    await expect.poll(answers, { timeout: 5_000 }).toBe(false);
  });

  it("may be started twice at once on one new data folder", async () => {
    const [one, other] = await Promise.all([start({ SEED: "sample" }), start({ SEED: "sample" })]);
    expect((await fetch(one.url)).status).toBe(200);
    expect((await fetch(other.url)).status).toBe(200);
    const filled = [one, other].filter((server) => server.output().includes("filled with"));
    expect(filled).toHaveLength(1);
    await Promise.all([one.stop(), other.stop()]);
  });
});

describe("npm start says in a sentence what to change", () => {
  it("when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    const address = other.address();
    const port = address && typeof address === "object" ? address.port : 0;
    expect(await failToStart({ PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is taken .*PORT=${port + 1}`),
    );
    other.close();
  });

  it.each([
    ["PORT", "abc", /^The environment variable PORT must be a number.*"abc"/],
    ["PORT", "70000", /^The environment variable PORT must be a number between 0 and 65535/],
    ["SEED", "everything", /^The environment variable SEED must be starter, sample or none/],
    [
      "DATABASE_URL",
      "mysql://localhost/x",
      /^The environment variable DATABASE_URL must start with postgres/,
    ],
    ["ORIGIN", "sueiga.example.org", /^The environment variable ORIGIN must be a full address/],
    ["SESSION_SECRET", "short", /^The environment variable SESSION_SECRET must have at least 32/],
    ["LOG_LEVEL", "loud", /^The environment variable LOG_LEVEL must be/],
    ["TRUST_PROXY", "yes", /^The environment variable TRUST_PROXY must be a whole number/],
    ["HOST", "no-such-host.invalid", /^The address in HOST does not belong to this machine/],
    ["HOST", "192.0.2.1", /^The address in HOST does not belong to this machine/],
  ])("when %s is %s", async (name, value, sentence) => {
    const output = await failToStart({ [name]: value });
    expect(output).toMatch(sentence);
  });

  it("never repeats a secret when it is wrong", async () => {
    expect(await failToStart({ SESSION_SECRET: "hunter2" })).not.toContain("hunter2");
    expect(await failToStart({ DATABASE_URL: "mysql://me:hunter2@localhost/x" })).not.toContain("hunter2");
  });

  it("when the data folder cannot be a folder", async () => {
    const file = path.join(dataDir, "a-file");
    writeFileSync(file, "mine");
    expect(await failToStart({ DATA_DIR: path.join(file, "data") })).toMatch(
      /cannot write to the data folder .*DATA_DIR/,
    );
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it.skipIf(!existsSync("/proc"))("when the data folder is where no folder can ever be", async () => {
    expect(await failToStart({ DATA_DIR: "/proc/sueiga" })).toMatch(/cannot write to the data folder/);
  });

  it("when the database is not a database, and leaves it as it is", async () => {
    const file = path.join(dataDir, "sueiga.sqlite");
    writeFileSync(file, "This is a letter to my grandmother. ".repeat(300));
    const before = readFileSync(file);
    expect(await failToStart({})).toMatch(
      /^The database in the data folder .* is damaged or not ours; nothing was changed/,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("when the database is damaged inside", async () => {
    const server = await start();
    await server.stop();
    const file = path.join(dataDir, "sueiga.sqlite");
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, bytes.length);
    writeFileSync(file, bytes);
    expect(await failToStart({})).toMatch(/is damaged or not ours; nothing was changed/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it("when the database was made by a newer version", async () => {
    const server = await start();
    await server.stop();
    const file = path.join(dataDir, "sueiga.sqlite");
    const database = new SQLite(file);
    database
      .prepare("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099')")
      .run();
    database.close();
    copyFileSync(file, `${file}.before`);
    expect(await failToStart({})).toMatch(/made by a newer version of Sueiga/);
  });

  it("when another program holds the database", async () => {
    const server = await start();
    await server.stop();
    const database = new SQLite(path.join(dataDir, "sueiga.sqlite"));
    database.exec("begin exclusive");
    try {
      expect(await failToStart({})).toMatch(/^Another program holds the database/);
    } finally {
      database.close();
    }
  });

  it("when the database server is not there, or has no such database or user", async () => {
    expect(await failToStart({ DATABASE_URL: "postgres://127.0.0.1:1/sueiga" })).toMatch(
      /DATABASE_URL does not answer/,
    );
    const postgres = await startPostgres();
    try {
      expect(await failToStart({ DATABASE_URL: postgres.url("absent") })).toMatch(
        /named in DATABASE_URL does not exist/,
      );
      const stranger = postgres.url("postgres").replace("postgres@", "stranger:hunter2@");
      const output = await failToStart({ DATABASE_URL: stranger });
      expect(output).toMatch(/refused the user or password in DATABASE_URL/);
      expect(output).not.toContain("hunter2");
    } finally {
      await postgres.stop();
    }
  });
});
