import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { files, pathsFor } from "~/platform/paths";
import type { Report } from "../setup/report";
import { readSurface } from "./surface";
import type { Target } from "./target";

const paths = pathsFor("lt");
const TOOL_LIMIT_MS = 120_000;

/** Well-known tools of others, where they are installed; each for two minutes at most. */
export async function runTools(target: Target, report: Report): Promise<void> {
  const { url, cookie } = target;
  const folder = mkdtempSync(path.join(os.tmpdir(), "sueiga-tools-"));
  try {
    if (has("sqlmap", report)) {
      const asked = [
        paths.proposals({ q: "a", theme: "senjorai", sort: "newest", page: 1 }),
        files.similarProposals({ title: "takas", language: "lt" }),
        paths.audit({ from: "2026-01-01", page: 1 }),
      ];
      for (const address of asked) {
        const said = await run("sqlmap", [
          "-u",
          url + address,
          "--cookie",
          cookie,
          "--batch",
          "--level",
          "2",
          "--risk",
          "1",
          "--threads",
          "4",
          "--technique",
          "BEU",
          "--disable-coloring",
          "--output-dir",
          folder,
          "--flush-session",
          "--dbms",
          "SQLite",
        ]);
        report.tell(
          `sqlmap finds no parameter of ${address} that can be injected`,
          /is vulnerable|identified the following injection/.test(said)
            ? said.split("\n").filter((line) => /vulnerable|Payload|Parameter/.test(line))
            : /do not appear to be injectable/.test(said)
              ? []
              : ["it came to no conclusion", said.slice(-300)],
        );
      }
    }
    if (has("wapiti", report)) {
      const file = path.join(folder, "wapiti.json");
      // It follows no links on a host without a domain, so it is told where to look.
      const starts = (await readSurface(target)).flatMap(({ path, parameters }) => [
        "-s",
        `${url}${path}?${new URLSearchParams(parameters.slice(-4).map((name) => [name, "a"]))}`,
      ]);
      const said = await run("wapiti", [
        "-u",
        `${url}/`,
        ...starts,
        "-m",
        "xss,sql,exec,file,crlf",
        "--scope",
        "folder",
        "-d",
        "0",
        "--max-attack-time",
        "20",
        "-f",
        "json",
        "-o",
        file,
        "--flush-session",
        "-H",
        `Cookie: ${cookie}`,
      ]);
      const found = Number(/found (\d+) URLs/.exec(said)?.[1] ?? 0);
      report.note(`wapiti looked at ${found} addresses and forms`);
      if (found < 20) report.tell("wapiti finds the addresses", [said.slice(-300)]);
      report.tell("wapiti finds nothing", foundByWapiti(file));
    }
    if (has("slowhttptest", report)) {
      const said = await run("slowhttptest", [
        "-c",
        "300",
        "-X",
        "-i",
        "5",
        "-r",
        "100",
        "-w",
        "10",
        "-y",
        "20",
        "-n",
        "3",
        "-z",
        "16",
        "-k",
        "3",
        "-u",
        `${url}/map`,
        "-p",
        "2",
        "-l",
        "25",
      ]);
      report.tell(
        "slowhttptest (slow reading) finds the service available",
        /service available:\s*(\S*)YES/i.test(said) ? [] : [said.slice(-300)],
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function has(tool: string, report: Report): boolean {
  if (spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0) return true;
  report.skip(tool, `not installed (Debian: apt-get install ${tool})`);
  return false;
}

function foundByWapiti(file: string): string[] {
  try {
    const told: { vulnerabilities: Record<string, { info: string; path: string }[]> } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    return Object.entries(told.vulnerabilities).flatMap(([kind, found]) =>
      found.map(({ info, path }) => `${kind}: ${path} ${info}`),
    );
  } catch {
    return ["it wrote no report"];
  }
}

/** What a program wrote until it ended or had long enough. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    const limit = setTimeout(() => child.kill("SIGTERM"), TOOL_LIMIT_MS);
    child.once("close", () => {
      clearTimeout(limit);
      // Some write in colours wherever they write.
      resolve(stripVTControlCharacters(said));
    });
  });
}
