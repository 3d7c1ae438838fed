import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Report } from "../setup/report";
import { startServer } from "../setup/server";
import { Forms } from "./forms";

const FORMS = 25;

/** Counts how often the server asks the system to bring what it wrote to the disk: at least once for each receipt. */
export async function countSyncs(report: Report): Promise<void> {
  if (spawnSync("strace", ["-V"]).status !== 0) {
    report.skip("syncs", "not installed (Debian: apt-get install strace)");
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-syncs-"));
  const calls = path.join(folder, "calls");
  const server = await startServer({ SEED: "starter", TRUST_PROXY: "1" });
  const strace = spawn(
    "strace",
    ["-f", "-e", "trace=fsync,fdatasync", "-o", calls, "-p", String(server.pid)],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const ended = new Promise((resolve) => strace.once("close", resolve));
  try {
    let said = "";
    const attached = await new Promise<boolean>((resolve) => {
      strace.stderr.on("data", (chunk) => {
        said += chunk;
        if (/attached/.test(said)) resolve(true);
      });
      void ended.then(() => resolve(false));
    });
    if (!attached) {
      report.skip("syncs", `this machine lets nobody watch a process: ${said.trim()}`);
      return;
    }
    const forms = new Forms();
    // One after the other, so that two cannot share a sync.
    for (let sent = 0; sent < FORMS; sent += 1) await forms.send(server.url);
    strace.kill("SIGINT");
    await ended;
    const count = readFileSync(calls, "utf8")
      .split("\n")
      .filter((line) => /\bf(data)?sync\(.*= 0$|<\.\.\. f(data)?sync resumed>.*= 0$/.test(line)).length;
    const acknowledged = forms.acknowledged().length;
    report.note(`${acknowledged} forms acknowledged, ${count} syncs`);
    report.tell("what is acknowledged is on the disk", [
      ...(acknowledged === FORMS ? [] : [`${acknowledged} of ${FORMS} forms were acknowledged`]),
      ...(count >= acknowledged ? [] : [`only ${count} syncs`]),
    ]);
  } finally {
    strace.kill("SIGKILL");
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
