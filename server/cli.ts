import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { readEnv } from "~/platform/env";
import { pathsFor } from "~/platform/paths";
import { openReadyDatabase } from "./open";
import { explainStartError } from "./start-errors";

const usage = `Usage: npm run sueiga -- <command>
  sign-in-link EMAIL      prints a link with which this person signs in once, within ten minutes
`;

async function run([command, ...words]: string[]): Promise<number> {
  if (command !== "sign-in-link" || !words[0]) {
    console.error(usage);
    return 2;
  }
  const env = readEnv();
  const db = await openReadyDatabase(env, console.log);
  try {
    const link = await issueSignInLink(db, { email: words[0] });
    if (!link.ok) {
      console.error(`There is no active account with the address ${words[0]}.`);
      return 1;
    }
    const address = env.origin ?? `http://${env.host}:${env.port}`;
    console.log(address + pathsFor("lt").signIn({ token: link.token }));
    return 0;
  } finally {
    await db.destroy();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(explainStartError(error, {}) ?? error);
  process.exitCode = 1;
}
