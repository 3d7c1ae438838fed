import type { Db } from "db/connection";
import { type SeedName, seedDatabase } from "db/seeds/seed";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { removeSample } from "~/features/organisation/remove-sample-data.server";
import { type Env, readEnv } from "~/platform/env";
import { pathsFor } from "~/platform/paths";
import { backUpTo, explainFileError, explainRefusal, restoreFrom } from "./backup-file";
import { openReadyDatabase } from "./open";
import { explainStartError } from "./start-errors";
import { readVersion } from "./version";

const usage = `Usage: npm run sueiga -- <command>
  sign-in-link EMAIL      prints a link with which this person signs in once, within ten minutes
  seed starter|sample     fills an empty database, or adds the sample data to a starter nobody has added to
  remove-sample           takes all sample data out; what people added stays
  backup FILE             writes everything into one file, while the site runs; keep it where only you can read it
  restore FILE            puts a backup in place of everything, on either database; a damaged file changes nothing
`;

const seeds: readonly SeedName[] = ["starter", "sample", "none"];

async function run([command, word]: string[]): Promise<number> {
  const env = readEnv();
  const seed = seeds.find((name) => name === word);
  if (command === "sign-in-link" && word) {
    return withDatabase(env, (db) => printSignInLink(db, env, word));
  }
  // Opening fills an empty database; it must fill it with what was asked for.
  if (command === "seed" && seed) return withDatabase({ ...env, seed }, (db) => fill(db, seed));
  if (command === "remove-sample") return withDatabase(env, takeSampleOut);
  if (command === "backup" && word) return withDatabase(env, (db) => backUp(db, word));
  // A new database is filled by the backup, so by nothing else before.
  if (command === "restore" && word) return withDatabase({ ...env, seed: "none" }, (db) => restore(db, word));
  console.error(usage);
  return 2;
}

async function withDatabase(env: Env, work: (db: Db) => Promise<number>): Promise<number> {
  const db = await openReadyDatabase(env, console.log);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function printSignInLink(db: Db, env: Env, email: string): Promise<number> {
  const link = await issueSignInLink(db, { email });
  if (!link.ok) {
    console.error(`There is no active account with the address ${email}.`);
    return 1;
  }
  const address = env.origin ?? `http://${env.host}:${env.port}`;
  console.log(address + pathsFor("lt").signIn({ token: link.token }));
  return 0;
}

async function fill(db: Db, seed: SeedName): Promise<number> {
  const result = await seedDatabase(db, seed);
  if (result === "occupied") {
    console.error(`The database already holds something of its own: ${seed} was not put into it.`);
    return 1;
  }
  console.log(result === "filled" ? `Database filled with: ${seed}.` : `The database holds ${seed}.`);
  return 0;
}

async function takeSampleOut(db: Db): Promise<number> {
  const { proposals, meetings } = await removeSample(db, { userId: null });
  console.log(
    proposals + meetings === 0
      ? "There is no sample data."
      : `Sample data removed: ${proposals} proposals, and the details of ${meetings} meetings.`,
  );
  return 0;
}

async function backUp(db: Db, file: string): Promise<number> {
  const rows = await backUpTo(db, { file, version: readVersion() });
  console.log(`Backup written to ${file}: ${rows} rows. It holds personal data and keys: keep it safe.`);
  return 0;
}

async function restore(db: Db, file: string): Promise<number> {
  const result = await restoreFrom(db, { file });
  const refusal = explainRefusal(file, result, readVersion());
  if (refusal) console.error(refusal);
  if (!result.ok) return 1;
  console.log(`Restored from ${file}, written on ${result.head.at}: ${result.rows} rows.`);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(explainFileError(error, process.argv[3]) ?? explainStartError(error, {}) ?? error);
  process.exitCode = 1;
}
