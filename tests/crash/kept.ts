import { createHash } from "node:crypto";
import path from "node:path";
import SQLite from "better-sqlite3";
import { openDatabase } from "db/connection";
import type { Forms } from "./forms";

interface Place {
  dataDir: string;
  databaseUrl?: string | undefined;
}

/** What is wrong with what the database holds of these forms: each once, with a number of its own. */
export async function faultsOfProposals(forms: Forms, { dataDir, databaseUrl }: Place): Promise<string[]> {
  const db = openDatabase({ url: databaseUrl, dataDir });
  try {
    const kept = await db
      .selectFrom("proposals")
      .select(["number", "submission_key as key"])
      .where("origin", "=", "online")
      .execute();
    const faults = [...forms.told].flatMap(([key, told]) => {
      const count = kept.filter((row) => row.key.endsWith(key)).length;
      return count === 1 || (count === 0 && told === undefined) ? [] : [`${key} made ${count} proposals`];
    });
    if (new Set(kept.map(({ number }) => number)).size !== kept.length)
      faults.push("a number was given twice");
    return faults;
  } finally {
    await db.destroy();
  }
}

/** What is wrong with the photos that are kept: each proposal has all of its form's, whole, and there are no others. */
export async function faultsOfPhotos(forms: Forms, { dataDir, databaseUrl }: Place): Promise<string[]> {
  const db = openDatabase({ url: databaseUrl, dataDir });
  try {
    const faults: string[] = [];
    const files = await db.selectFrom("attachment_files").selectAll().execute();
    for (const { hash, bytes } of files)
      if (createHash("sha256").update(bytes).digest("hex") !== hash)
        faults.push(`the file ${hash} is not what was kept`);
    const attached = await db
      .selectFrom("attachments")
      .innerJoin("proposals", "proposals.id", "attachments.proposal_id")
      .select(["proposals.submission_key as key", "hash", "small_hash"])
      .execute();
    const known = new Set(files.map(({ hash }) => hash));
    const used = new Set(attached.flatMap(({ hash, small_hash }) => [hash, small_hash ?? ""]));
    for (const hash of used) if (!known.has(hash)) faults.push(`the file ${hash} is missing`);
    for (const hash of known) if (!used.has(hash)) faults.push(`the file ${hash} belongs to nothing`);
    const proposals = await db
      .selectFrom("proposals")
      .select("submission_key as key")
      .where("origin", "=", "online")
      .execute();
    for (const { key } of proposals) {
      const count = attached.filter((row) => row.key === key).length;
      if (count !== forms.photos) faults.push(`${key} has ${count} of ${forms.photos} photos`);
    }
    return faults;
  } finally {
    await db.destroy();
  }
}

/** What SQLite itself finds wrong with its file. */
export function faultsOfFile(dataDir: string): string[] {
  const file = new SQLite(path.join(dataDir, "sueiga.sqlite"), { readonly: true });
  try {
    const integrity = JSON.stringify(file.pragma("integrity_check"));
    const orphans = file.pragma("foreign_key_check");
    return [
      ...(integrity === '[{"integrity_check":"ok"}]' ? [] : [`integrity_check says ${integrity}`]),
      ...(Array.isArray(orphans) && orphans.length === 0 ? [] : ["foreign_key_check finds rows"]),
    ];
  } finally {
    file.close();
  }
}
