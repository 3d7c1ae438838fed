import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { listCitationsOfSection, replaceCitations } from "db/queries/citations";
import { bumpContentVersion } from "db/queries/counters";
import { getSection, holdSection, type Section, updateSection } from "db/queries/sections";
import { getStrategy } from "db/queries/strategies";
import { inTransaction } from "db/transaction";
import { newId } from "~/platform/tokens.server";
import { announceCited, newlyCited } from "./announce-cited.server";
import { matchCitations } from "./citation";
import { releaseUncited } from "./release-uncited.server";
import { resolveCitations } from "./resolve-citations.server";

/** More than a strategy's longest section needs; a larger text is a mistake. */
const LONGEST_SECTION = 400_000;
const LONGEST_SECTION_TITLE = 200;

interface SaveSection {
  sectionId: string;
  title: string;
  body: string;
  /** The revision that the writer had before them. */
  startedFrom: number;
  userId: string;
  /** What links in mails begin with (`context.mailOrigin`). */
  origin: string;
  secret: string;
  now?: Date;
}

export type SavedSection =
  | { ok: true; revision: number /** Names of sources that do not exist, e.g. "P-999". */; unknown: string[] }
  | { ok: false; reason: "strategy:editor.titleMissing" | "strategy:editor.tooLong" }
  | { ok: false; reason: "strategy:editor.conflict"; theirs: Section };

/** One way to end lines, so that the same text is the same whichever browser sent it. */
export const tidyBody = (body: string): string => body.replace(/\r\n?/g, "\n").replace(/\s+$/, "");

/**
 * Writes a section's new text, keeps it as a revision and brings its citations in line with its markers. Whoever started
 * from an older revision writes nothing and is told what was saved meanwhile, unless it is word for word the same.
 */
export async function saveSection(
  db: Db,
  { sectionId, startedFrom, userId, origin, secret, now = new Date(), ...text }: SaveSection,
): Promise<SavedSection> {
  const title = text.title.replace(/\s+/g, " ").trim();
  const body = tidyBody(text.body);
  if (title === "") return { ok: false, reason: "strategy:editor.titleMissing" };
  if (body.length > LONGEST_SECTION || title.length > LONGEST_SECTION_TITLE) {
    return { ok: false, reason: "strategy:editor.tooLong" };
  }
  return inTransaction(db, async (trx) => {
    await holdSection(trx, { id: sectionId });
    const before = await getSection(trx, { id: sectionId });
    const held = await listCitationsOfSection(trx, { sectionId });
    const { wanted, unknown } = await resolveCitations(trx, { body, held });
    if (before.title === title && before.body === body)
      return { ok: true, revision: before.revision, unknown };
    const at = now.toISOString();
    const revision = await updateSection(trx, { id: sectionId, startedFrom, title, body, at, userId });
    if (revision === undefined) {
      return {
        ok: false,
        reason: "strategy:editor.conflict",
        theirs: await getSection(trx, { id: sectionId }),
      };
    }
    const { isPublic } = await getStrategy(trx, { id: before.strategyId });
    const cited = wanted.flatMap(({ proposalId }) => proposalId ?? []);
    const proposalIds = await newlyCited(trx, { proposalIds: cited });
    await announceCited(trx, { proposalIds, isPublic, userId, origin, secret, now });
    await replaceCitations(trx, { sectionId, citations: matchCitations(held, wanted, newId) });
    const stillCited = new Set(cited);
    await releaseUncited(trx, {
      proposalIds: held.flatMap(({ proposalId }) =>
        proposalId && !stillCited.has(proposalId) ? proposalId : [],
      ),
    });
    await bumpContentVersion(trx);
    await recordAudit(trx, {
      ...{ id: newId(), at, userId, action: "save-section", subjectKind: "section", subjectId: sectionId },
      ...{ before: { revision: startedFrom }, after: { revision, title } },
    });
    return { ok: true, revision, unknown };
  });
}
