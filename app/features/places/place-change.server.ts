import type { Db } from "db/connection";
import type { LocalisedText } from "db/localised";
import { recordAudit } from "db/queries/audit-log";
import { bumpContentVersion } from "db/queries/counters";
import type { ThemeFacts } from "db/queries/managed-themes";
import type { Neighbourhood } from "db/queries/neighbourhoods";
import { inTransaction } from "db/transaction";
import { fingerprint, newId } from "~/platform/tokens.server";

/** Which theme or neighbourhood an administrator changes, and when. */
export interface PlaceChange {
  id: string;
  userId: string;
  now?: Date;
}

export const gone = { ok: false, reason: "gone" } as const;

const wordsOf = ({ lt, en }: LocalisedText) => [lt, en ?? ""];

/** What the form of a theme was filled from. */
export const themeSeen = ({ name, shortName, description, vocabulary, colour }: ThemeFacts) =>
  fingerprint([...[name, shortName, description, vocabulary].flatMap(wordsOf), colour]);

/** What the form of a neighbourhood was filled from. */
export const neighbourhoodSeen = ({ name, lat, lng, geometry, approximate, population }: Neighbourhood) =>
  fingerprint([name, lat, lng, geometry, approximate, population]);

/**
 * Runs `work` while nobody else changes themes or neighbourhoods. Visitors see what it does at once.
 * @param work is given the content version in which it happens.
 */
export async function changePlaces<T>(db: Db, work: (trx: Db, version: number) => Promise<T>): Promise<T> {
  // The count is taken first, so that on either engine two who save at once stand in line.
  return inTransaction(db, async (trx) => work(trx, await bumpContentVersion(trx)));
}

/** Writes a change of a theme or neighbourhood down. */
export async function auditPlace(
  trx: Db,
  { id, userId, now = new Date() }: PlaceChange,
  change: { subjectKind: "theme" | "neighbourhood"; action: string; before?: unknown; after?: unknown },
): Promise<void> {
  await recordAudit(trx, { id: newId(), at: now.toISOString(), userId, subjectId: id, ...change });
}

/** Names that people could not tell apart. */
export const sameName = (one: string, other: string) =>
  one.toLocaleLowerCase("lt") === other.toLocaleLowerCase("lt");
