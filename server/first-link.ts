import type { Db } from "db/connection";
import { ensureFirstAdministrator } from "~/features/accounts/ensure-first-administrator.server";
import { issueSignInLink } from "~/features/accounts/issue-sign-in-link.server";
import { pathsFor } from "~/platform/paths";

/** Prints a link with which the first administrator signs in once, within ten minutes. */
export async function printSignInLink({
  db,
  address,
  say,
}: {
  db: Db;
  address: string;
  say: (line: string) => void;
}): Promise<void> {
  const email = await ensureFirstAdministrator(db);
  const link = email ? await issueSignInLink(db, { email }) : undefined;
  if (link?.ok)
    say(
      `Staff sign-in link (once, for ten minutes): ${address}${pathsFor("lt").signIn({ token: link.token })}\n`,
    );
}
