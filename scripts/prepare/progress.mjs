import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./folder.mjs";

const QUIET_INTERVAL_SECONDS = 10;

/** Shows `label` with the seconds gone by while `work` runs: one line that counts in a terminal, a line now and then elsewhere. */
export async function withProgress(label, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const terminal = process.stdout.isTTY;
  const show = (text) => process.stdout.write(terminal ? `\r\x1b[K${text}` : `${text}\n`);
  show(`${label} …`);
  const timer = setInterval(
    () => show(`${label} … ${seconds()} s`),
    terminal ? 1000 : QUIET_INTERVAL_SECONDS * 1000,
  );
  try {
    const result = await work();
    show(`${label}: done in ${seconds()} s${terminal ? "\n" : ""}`);
    return result;
  } catch (error) {
    show(`${label}: failed after ${seconds()} s${terminal ? "\n" : ""}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Runs a program to its end with its output kept back; `code` is its exit status, 127 when it does not exist. */
export function run(command, args, { env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const stop = (signal) => {
      child.kill(signal);
      process.exit(signal === "SIGINT" ? 130 : 143);
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const finish = (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ code, output });
    };
    child.once("error", () => finish(127));
    child.once("close", (code) => finish(code ?? 1));
  });
}

/** Keeps the whole output of a failed step in .cache/ and returns where, for the sentence that explains the failure. */
export function keepLog(name, output) {
  const file = path.join(root, ".cache", `${name}.log`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, output);
    return path.relative(root, file);
  } catch {
    return "the output above";
  }
}

export function lastLines(output, count = 25) {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
