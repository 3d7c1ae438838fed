import { readdir } from "node:fs/promises";
import type { Db } from "db/connection";
import { deleteOldMail, listKnownMail } from "db/queries/mail-delivery";
import { deleteOldUses } from "db/queries/rate-limits";
import { mailFolder, removeMailFiles } from "./mail-transport.server";

const dayMs = 24 * 60 * 60 * 1000;
/** Mails hold addresses and private links, so they are kept no longer than a question about one may come. */
export const mailKeptDays = 30;
/** The longest window of any limit is a day. */
const usesKeptDays = 2;

/** Forgets old mails with their files, files of mails that are gone (erased proposals), and old counts of limits. */
export async function forgetOldMail(
  db: Db,
  { dataDir, now = new Date() }: { dataDir: string; now?: Date },
): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  await removeMailFiles(dataDir, await deleteOldMail(db, { before: ago(mailKeptDays) }));
  await deleteOldUses(db, { before: ago(usesKeptDays) });
  const files = await readdir(mailFolder(dataDir)).catch(() => []);
  const ids = files.flatMap((file) => (file.endsWith(".eml") ? [file.slice(0, -".eml".length)] : []));
  for (let first = 0; first < ids.length; first += 500) {
    const some = ids.slice(first, first + 500);
    const known = new Set(await listKnownMail(db, { ids: some }));
    await removeMailFiles(
      dataDir,
      some.filter((id) => !known.has(id)),
    );
  }
}
