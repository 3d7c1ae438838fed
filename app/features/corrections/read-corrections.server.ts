import type { Db } from "db/connection";
import { type Correction, listCorrections } from "db/queries/corrections";
import { findRedaction } from "db/queries/redactions";
import { listThemes } from "db/queries/themes";
import type { ReadCorrection } from "~/features/proposals/read-receipt.server";
import type { Language } from "~/platform/language";

/** The correction that waits for a moderator. */
export interface OpenCorrection extends Omit<Correction, "themeIds" | "neighbourhoodId"> {
  /** Names. */
  themes: string[];
  /** Words were taken out of the proposal after it was proposed, and may come back with it. */
  isRedactedSince: boolean;
}

async function withNames(
  db: Db,
  { proposalId, language }: { proposalId: string; language: Language },
): Promise<(Omit<Correction, "themeIds" | "neighbourhoodId"> & { themes: string[] })[]> {
  const corrections = await listCorrections(db, { proposalId });
  if (corrections.length === 0) return [];
  const themes = await listThemes(db, { language });
  return corrections.map(({ themeIds, neighbourhoodId: _, ...correction }) => ({
    ...correction,
    themes: themes.filter(({ id }) => themeIds.includes(id)).map(({ name }) => name),
  }));
}

/** All of them, for their author. */
export async function readCorrections(
  db: Db,
  input: { proposalId: string; language: Language },
): Promise<ReadCorrection[]> {
  return (await withNames(db, input)).map(({ id: _, ...correction }) => correction);
}

/** For moderators. */
export async function readOpenCorrection(
  db: Db,
  input: { proposalId: string; language: Language },
): Promise<OpenCorrection | undefined> {
  const open = (await withNames(db, input)).find(({ settledAt }) => settledAt === null);
  if (!open) return undefined;
  const redaction = await findRedaction(db, input);
  return { ...open, isRedactedSince: redaction !== undefined && redaction.at > open.proposedAt };
}
