import { readdir } from "node:fs/promises";
import type { Db } from "db/connection";
import { listKnownMail } from "db/queries/mail-delivery";
import { mailFolder, removeMailFiles } from "./mail-transport.server";

/**
 * Removes the files of mails that the database has forgotten: old ones, and those of erased proposals. Each process does
 * so for its own folder.
 */
export async function forgetMailFiles(db: Db, { dataDir }: { dataDir: string }): Promise<void> {
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
