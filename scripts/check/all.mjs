import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBuilt, isBuilt } from "../prepare/build.mjs";
import { root } from "../prepare/folder.mjs";
import { ensureInstalled } from "../prepare/install.mjs";
import { exitWithSentence, Problem } from "../prepare/problem.mjs";
import { countPlaywright, countVitest } from "./counts.mjs";
import { runTool } from "./tool.mjs";

const results = path.join(root, ".cache", "test");
const total = { passed: 0, failed: 0 };

/** Runs every step, also after one that failed, unless it cannot run without it; then prints the sum. */
export async function checkAll() {
  try {
    await ensureInstalled();
  } catch (error) {
    exitWithSentence(error);
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  await step("Types (tsc)", () => single("tsc", ["--noEmit"]));
  await step("Style and likely mistakes (biome)", () =>
    single("biome", ["check", "--error-on-warnings", "."]),
  );
  await step("Rules of the code, of the domain and of the database on SQLite and PostgreSQL (vitest)", () =>
    vitest("code", ["unit", "database"], ["unit", "database on SQLite", "database on PostgreSQL"]),
  );
  await step("Build", build);
  await step("The server over HTTP, and npm start (vitest)", () =>
    needsBuild(() => vitest("production", ["production"], ["production"])),
  );
  await step("Journeys in a browser (playwright)", () => needsBuild(journeys));

  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function step(title, work) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  let suites;
  try {
    suites = await work();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    suites = [{ name: title, passed: 0, failed: 1 }];
  }
  for (const { name, passed, failed, reason } of suites) {
    // A suite that ran nothing has proved nothing.
    const nothing = passed + failed === 0;
    total.passed += passed;
    total.failed += nothing ? 1 : failed;
    console.log(
      `   ${name}: ${nothing ? `no test ran${reason ? ` (${reason})` : ""}, which counts as failed` : `${passed} passed, ${failed} failed`}`,
    );
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** A checker that either agrees or not: counts as one. */
async function single(tool, args) {
  const code = await runTool(tool, args, { minutes: 3 });
  return [{ name: tool, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }];
}

async function build() {
  await ensureBuilt();
  return [{ name: "build", passed: 1, failed: 0 }];
}

async function needsBuild(work) {
  if (!isBuilt()) throw new Problem("   Not run: it needs the build, which failed.");
  return work();
}

async function vitest(name, projects, suites) {
  const file = path.join(results, `${name}.json`);
  const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  // npm test always runs both engines, whatever a developer has narrowed for a while.
  const env = { ...process.env, ENGINE: undefined };
  const code = await runTool("vitest", [...args, ...projects.map((project) => `--project=${project}`)], {
    minutes: 6,
    env,
  });
  return countVitest(readJson(file), code, suites);
}

async function journeys() {
  const file = path.join(results, "journeys.json");
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await runTool("playwright", ["test", "--reporter=dot,json"], { minutes: 20, env });
  return countPlaywright(readJson(file), code);
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
