import type { Db } from "db/connection";
import { listStaleCitations, type StaleCitation } from "db/queries/cited-sources";
import { findSection, type Section } from "db/queries/sections";
import { findDraftStrategy, type Strategy } from "db/queries/strategies";
import type { Language } from "~/platform/language";
import { countSentences } from "./cited-text";
import { type Evidence, loadEvidence } from "./load-evidence.server";
import { loadSources } from "./read-section.server";
import { sourceLabel } from "./section-text";

export interface SectionToWrite {
  strategy: Strategy;
  section: Section;
  stale: StaleCitation[];
  evidence: Evidence;
  /** Titles of the sources that the saved text names, by label. */
  titles: Record<string, string>;
  /** Labels in the saved text that name nothing visitors may read. */
  unknown: string[];
}

/** A section of the draft with what can be cited in it; undefined where there is none. */
export async function readDraftSection(
  db: Db,
  { slug, params, language }: { slug: string; params: URLSearchParams; language: Language },
): Promise<SectionToWrite | undefined> {
  const strategy = await findDraftStrategy(db);
  const section = strategy && (await findSection(db, { strategyId: strategy.id, slug }));
  if (!section) return undefined;
  const named = countSentences(section.body).sources;
  const [stale, evidence, sources] = await Promise.all([
    listStaleCitations(db, { sectionId: section.id }),
    loadEvidence(db, { params, language }),
    loadSources(db, { sources: named, language }),
  ]);
  const titles = Object.fromEntries([
    ...sources.proposals.map(({ number, title }) => [`P-${number}`, title]),
    ...sources.meetings.map(({ number, title }) => [`S-${number}`, title]),
  ]);
  const labels = [...new Set(named.map(sourceLabel))];
  return {
    ...{ strategy, section, stale, evidence, titles },
    unknown: labels.filter((label) => !(label in titles)),
  };
}
