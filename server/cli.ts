import type { Db } from "db/connection";
import { type SeedName, seedDatabase } from "db/seeds/seed";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { removeSample } from "~/features/organisation/remove-sample-data.server";
import { type Env, readEnv } from "~/platform/env";
import { pathsFor } from "~/platform/paths";
import { openReadyDatabase } from "./open";
import { explainStartError } from "./start-errors";

const usage = `Usage: npm run sueiga -- <command>
  sign-in-link EMAIL      prints a link with which this person signs in once, within ten minutes
  seed starter|sample     fills an empty database, or adds the sample data to a starter nobody has added to
  remove-sample           takes all sample data out; what people added stays
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

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(explainStartError(error, {}) ?? error);
  process.exitCode = 1;
}
