/**
 * Kills the server and what it stands on while it works, and checks that nothing acknowledged is lost and nothing is
 * doubled: `npm run test:crash [-- PART …]` after a build. Ends with `N passed, N failed`; status 1 where one failed.
 */
import { Report } from "../setup/report";
import { fillDisk } from "./full-disk";
import { killWhileFormsArrive } from "./kills";
import { killWhileMigrating } from "./migrations";
import { loseDatabase } from "./postgres";
import { countSyncs } from "./syncs";

const parts: Readonly<Record<string, (report: Report) => Promise<void>>> = {
  kills: (report) => killWhileFormsArrive(report, { rounds: 20, longestMs: 1_200 }),
  photos: (report) => killWhileFormsArrive(report, { rounds: 8, longestMs: 3_000, photos: 2 }),
  migrations: killWhileMigrating,
  syncs: countSyncs,
  disk: fillDisk,
  postgres: loseDatabase,
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
  try {
    await run(report);
  } catch (error) {
    report.tell(`${name} runs to its end`, [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
  }
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
const skipped =
  report.skipped.length > 0 ? `, ${report.skipped.length} skipped: ${report.skipped.join(", ")}` : "";
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s${skipped}`);
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed > 0 ? 1 : 0;
