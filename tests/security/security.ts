/**
 * Attacks a server of our own on this machine, in bounded loops, and says what it tried and what it found:
 * `npm run test:security [-- PART …]` after a build. Ends with `N passed, N failed`; status 1 where something was found.
 */

import { Report } from "../setup/report";
import { holdConnections } from "./flood";
import { checkHeaders } from "./headers";
import { injectEverywhere } from "./inject";
import { forgeAddresses, forgeRequests } from "./requests";
import { storeMarkup } from "./stored";
import { startTarget, type Target } from "./target";
import { runTools } from "./tools";
import { sendLargePhotos } from "./uploads";

const parts: Readonly<Record<string, (target: Target, report: Report) => Promise<void>>> = {
  headers: checkHeaders,
  requests: forgeRequests,
  addresses: forgeAddresses,
  injection: injectEverywhere,
  tools: runTools,
  stored: storeMarkup,
  flood: holdConnections,
  uploads: sendLargePhotos,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const report = new Report();
const begun = performance.now();
for (const [name, run] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const started = performance.now();
  console.log(`\n${name}`);
  // Each part has a server of its own, so that none meets the limits or the leftovers of another.
  const target = await startTarget();
  try {
    await run(target, report);
  } catch (error) {
    report.tell(`${name} runs to its end`, [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
  } finally {
    const faults = target.server
      .output()
      .split("\n")
      .filter((line) => line.includes('"level":50'));
    for (const line of faults.slice(0, 5)) report.note(`log: ${line.slice(0, 400)}`);
    await target.stop();
  }
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
const skipped =
  report.skipped.length > 0 ? `, ${report.skipped.length} skipped: ${report.skipped.join(", ")}` : "";
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s${skipped}`);
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed > 0 ? 1 : 0;
