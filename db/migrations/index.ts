import { type Migration, Migrator } from "kysely";
import type { Db } from "../connection";
import * as organisation from "./0001-organisation";
import * as accounts from "./0002-accounts";
import * as meetings from "./0003-meetings";
import * as proposals from "./0004-proposals";
import * as strategy from "./0005-strategy";
import * as meetingLog from "./0006-meeting-log";
import * as attachmentFiles from "./0007-attachment-files";
import * as retention from "./0008-retention";
import * as moderation from "./0009-moderation";
import * as derivedNeighbourhood from "./0011-derived-neighbourhood";
import * as meetingKeepers from "./0012-meeting-keepers";
import * as passkeys from "./0013-passkeys";
import * as privateOriginals from "./0014-private-originals";
import * as consideredByCitation from "./0015-considered-by-citation";
import * as corrections from "./0019-corrections";
import * as themeVocabulary from "./0020-theme-vocabulary";

/** In order, forward only; a landed migration is never edited. */
const migrations: Record<string, Migration> = {
  "0001-organisation": organisation,
  "0002-accounts": accounts,
  "0003-meetings": meetings,
  "0004-proposals": proposals,
  "0005-strategy": strategy,
  "0006-meeting-log": meetingLog,
  "0007-attachment-files": attachmentFiles,
  "0008-retention": retention,
  "0009-moderation": moderation,
  "0011-derived-neighbourhood": derivedNeighbourhood,
  "0012-meeting-keepers": meetingKeepers,
  "0013-passkeys": passkeys,
  "0014-private-originals": privateOriginals,
  "0015-considered-by-citation": consideredByCitation,
  "0019-corrections": corrections,
  "0020-theme-vocabulary": themeVocabulary,
};

/** Brings the database to the newest shape; returns the names it ran; throws the first error, all steps undone. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === "Success").map((r) => r.migrationName);
}

/** Names of the steps that the database has behind it, in order. */
export async function listRunMigrations(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const known = await migrator.getMigrations();
  return known.filter(({ executedAt }) => executedAt !== undefined).map(({ name }) => name);
}
