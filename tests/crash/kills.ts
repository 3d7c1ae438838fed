import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Report } from "../setup/report";
import { startServer } from "../setup/server";
import { Forms } from "./forms";
import { faultsOfFile, faultsOfPhotos, faultsOfProposals } from "./kept";

/** So many residents send at once, each the next form as soon as the last is answered. */
const RESIDENTS = 8;

interface Kills {
  rounds: number;
  /** The longest that a server may live after it has started. */
  longestMs: number;
  photos?: number;
  databaseUrl?: string | undefined;
}

/** Kills the server with SIGKILL again and again while residents send forms, then lets them send again what failed. */
export async function killWhileFormsArrive(
  report: Report,
  { rounds, longestMs, photos = 0, databaseUrl }: Kills,
): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "sueiga-crash-"));
  const place = { dataDir, databaseUrl };
  const environment: Record<string, string> = {
    ...{ DATA_DIR: dataDir, SEED: "starter", TRUST_PROXY: "1" },
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  };
  const forms = new Forms(photos);
  const wrong: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const server = await startServer(environment);
    let over = false;
    const residents = Array.from({ length: RESIDENTS }, async () => {
      while (!over) {
        const answer = await forms.send(server.url);
        // Too many photos at once are asked to come again in a minute.
        if (answer && answer.status !== 303 && !(photos > 0 && answer.status === 503))
          wrong.push(`a form is answered ${answer.status}`);
      }
    });
    await wait(Math.random() * longestMs);
    over = true;
    await server.stop("SIGKILL");
    await Promise.all(residents);
  }
  const acknowledged = forms.acknowledged().length;
  const server = await startServer(environment);
  try {
    report.note(`${rounds} kills, ${forms.told.size} forms sent, ${acknowledged} acknowledged before a kill`);
    // A run in which nothing was cut or nothing came through tried nothing.
    if (acknowledged < rounds || acknowledged === forms.told.size)
      wrong.push("the kills met no form on its way");
    report.tell("forms are acknowledged or cut, nothing else", wrong);
    report.tell("nothing acknowledged is lost", await forms.lostReceipts(server.url));
    report.tell(
      "before anything is sent again no form is there twice",
      await faultsOfProposals(forms, place),
    );
    if (photos > 0)
      report.tell(
        "every photo is there whole with its proposal, or neither is",
        await faultsOfPhotos(forms, place),
      );
    const again = await forms.sendAgain(server.url);
    report.tell("the same forms, sent again, are taken once", [
      ...again,
      ...(await faultsOfProposals(forms, place)),
      ...(photos > 0 ? await faultsOfPhotos(forms, place) : []),
    ]);
  } finally {
    await server.stop();
  }
  if (!databaseUrl) report.tell("the file of the database is whole", faultsOfFile(dataDir));
  rmSync(dataDir, { recursive: true, force: true });
}
