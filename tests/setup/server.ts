import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..");
const START_LIMIT_MS = 60_000;

export interface RunningServer {
  /** `http://localhost:port`, no slash at the end. */
  url: string;
  pid: number;
  dataDir: string;
  /** The one-time staff link that it printed when it started. */
  signInLink: string;
  /** Everything it has written so far, both streams. */
  output: () => string;
  /** Ends it with `signal` (SIGTERM unless told) and tells its exit status. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** A test that fails half-way must not leave a server behind. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A program that has ended: its exit status and everything it wrote. */
export interface Ended {
  code: number | null;
  output: string;
}

/**
 * Starts a program of the build (`build/main.js` or any other script) with nothing of the developer's environment in
 * it but `environment`: no port, database or mail server of theirs is ever touched.
 */
export function startProgram(
  environment: Record<string, string>,
  args: readonly string[] = ["build/main.js"],
): { child: ChildProcess; output: () => string; ended: Promise<Ended> } {
  const { PATH = "", HOME = "", npm_execpath = "" } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME, npm_execpath, TZ: "Europe/Vilnius", NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, output })));
  return { child, output: () => output, ended };
}

/**
 * Starts the production build on a free port and waits until it serves. Its data folder is a new temporary one, removed
 * when it stops, unless DATA_DIR is given.
 */
export async function startServer(
  environment: Record<string, string> = {},
  args?: readonly string[],
): Promise<RunningServer> {
  const dataDir = environment.DATA_DIR ?? mkdtempSync(path.join(os.tmpdir(), "sueiga-test-"));
  const { child, output, ended } = startProgram(
    { PORT: "0", SEED: "none", TILE_URL: "none", DATA_DIR: dataDir, ...environment },
    args,
  );
  const url = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`The server did not start within ${START_LIMIT_MS / 1000} s:\n${output()}`));
    }, START_LIMIT_MS);
    child.stdout?.on("data", () => {
      // The link is the last thing printed.
      const address = /running: (http\S+)/.exec(output())?.[1];
      if (!address || !linkIn(output())) return;
      clearTimeout(limit);
      resolve(address);
    });
    void ended.then(({ code }) => {
      clearTimeout(limit);
      reject(new Error(`The server ended with status ${code}:\n${output()}`));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    output,
    signInLink: linkIn(output()) ?? "",
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      const { code } = await ended;
      if (!environment.DATA_DIR) rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

const linkIn = (output: string) => /sign-in link[^\n]*?(http\S+)\n/i.exec(output)?.[1];
