import { setTimeout as wait } from "node:timers/promises";
import { translator } from "~/i18n";
import { pathsFor } from "~/platform/paths";
import { runStatements, startPostgres } from "../setup/postgres";
import type { Report } from "../setup/report";
import { startServer } from "../setup/server";
import { Forms } from "./forms";
import { faultsOfProposals } from "./kept";
import { killWhileFormsArrive } from "./kills";

const RESIDENTS = 8;
const CUTS = 8;
const LONGEST_RECOVERY_MS = 15_000;
const sentence = translator("lt")("common:error.unavailableText");

/** Kills of the server on PostgreSQL, then of its connections, then of PostgreSQL itself. */
export async function loseDatabase(report: Report): Promise<void> {
  const postgres = await startPostgres();
  try {
    await runStatements(postgres.url("postgres"), "create database killed", "create database cut");
    await killWhileFormsArrive(report, { rounds: 8, longestMs: 1_200, databaseUrl: postgres.url("killed") });
    const databaseUrl = postgres.url("cut");
    const server = await startServer({
      ...{ DATABASE_URL: databaseUrl, SEED: "starter", TRUST_PROXY: "1", LOG_LEVEL: "fatal" },
    });
    const forms = new Forms();
    const place = { dataDir: server.dataDir, databaseUrl };
    try {
      const cut = await sendDuring(forms, server.url, async () => {
        for (let round = 0; round < CUTS; round += 1) {
          await wait(150);
          await runStatements(
            postgres.url("postgres"),
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'cut'",
          );
        }
      });
      report.note(`${CUTS} times all connections cut: ${cut.taken} forms taken, ${cut.refused} refused`);
      report.tell("forms whose connection is cut are refused with 503 and a sentence", [
        ...cut.faults,
        ...(cut.refused === 0 ? ["no form was refused: it was not tried"] : []),
      ]);

      const stopped = await sendDuring(forms, server.url, async () => {
        await wait(300);
        await postgres.halt();
        await wait(1_000);
        for (const page of [pathsFor("lt").proposals({ q: String(Math.random()) }), "/healthz"]) {
          const answer = await fetch(server.url + page);
          await answer.text();
          if (answer.status !== 200 && answer.status !== 503)
            throw new Error(`Without a database ${page} answers ${answer.status}`);
        }
      });
      report.note(`PostgreSQL stopped: ${stopped.taken} forms taken before, ${stopped.refused} refused`);
      report.tell("while PostgreSQL is stopped forms are refused with 503 and a sentence", [
        ...stopped.faults,
        ...(stopped.refused === 0 ? ["no form was refused: it was not tried"] : []),
      ]);
      await postgres.resume();
      const begun = performance.now();
      let answer = await forms.send(server.url);
      while (answer?.status !== 303 && performance.now() - begun < LONGEST_RECOVERY_MS) {
        await wait(100);
        answer = await forms.send(server.url);
      }
      report.note(`taken again ${Math.round(performance.now() - begun)} ms after PostgreSQL was back`);
      report.tell("once it is back the same server takes forms, and has all that it acknowledged", [
        ...(answer?.status === 303 ? [] : [`a form is answered ${answer?.status}`]),
        ...(await forms.lostReceipts(server.url)),
        ...(await forms.sendAgain(server.url)),
        ...(await faultsOfProposals(forms, place)),
      ]);
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}

/** Residents send one form after the other while `work` goes on. */
async function sendDuring(
  forms: Forms,
  url: string,
  work: () => Promise<void>,
): Promise<{ taken: number; refused: number; faults: string[] }> {
  const found = { taken: 0, refused: 0, faults: new Set<string>() };
  let over = false;
  const residents = Array.from({ length: RESIDENTS }, async () => {
    while (!over) {
      const answer = await forms.send(url);
      if (answer?.status === 303) found.taken += 1;
      else if (answer?.status === 503 && answer.text.includes(sentence)) {
        found.refused += 1;
        await wait(50);
      } else
        found.faults.add(`a form is answered ${answer?.status ?? "nothing"}: ${answer?.text.slice(0, 200)}`);
    }
  });
  try {
    await work();
  } finally {
    over = true;
    await Promise.all(residents);
  }
  return { ...found, faults: [...found.faults] };
}
