import type { Db } from "db/connection";
import { listCitationsOfSection } from "db/queries/citations";
import { type CitedMeeting, listCitedMeetings } from "db/queries/cited-sources";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import { listSections, type Section } from "db/queries/sections";
import { findPublicStrategy, type Strategy } from "db/queries/strategies";
import type { Language } from "~/platform/language";
import { countSentences, type ReadBlock, readCitedText } from "./cited-text";
import type { Source } from "./section-text";

/** What visitors may see of the sources that a text names. */
export interface CitedSources {
  proposals: PublishedProposal[];
  meetings: CitedMeeting[];
}

export interface SectionToRead {
  strategy: Strategy;
  section: Section;
  /** From 1. */
  place: number;
  count: number;
  previous: Pick<Section, "slug" | "title"> | null;
  next: Pick<Section, "slug" | "title"> | null;
  blocks: ReadBlock[];
  sources: CitedSources;
  /** Numbers of proposals that changed since a sentence of this section cited them, by the sentence's position. */
  changed: { position: number; number: number }[];
}

export async function loadSources(
  db: Db,
  { sources, language }: { sources: readonly Source[]; language: Language },
): Promise<CitedSources> {
  const numbers = (kind: Source["kind"]) => [
    ...new Set(sources.filter((source) => source.kind === kind).map((source) => source.number)),
  ];
  const [proposals, meetings] = await Promise.all([
    listProposalsByNumbers(db, { numbers: numbers("proposal"), language }),
    listCitedMeetings(db, { numbers: numbers("meeting") }),
  ]);
  return { proposals, meetings };
}

/** A section of the strategy that visitors may read, with the words of those it rests on; undefined where there is none. */
export async function readSection(
  db: Db,
  { slug, language }: { slug: string; language: Language },
): Promise<SectionToRead | undefined> {
  const strategy = await findPublicStrategy(db);
  if (!strategy) return undefined;
  const sections = await listSections(db, { strategyId: strategy.id });
  const at = sections.findIndex((one) => one.slug === slug);
  const section = sections[at];
  if (!section) return undefined;
  const sources = await loadSources(db, { sources: countSentences(section.body).sources, language });
  const stale = (await listCitationsOfSection(db, { sectionId: section.id })).filter(
    ({ state }) => state === "stale",
  );
  const numbers = new Map(sources.proposals.map(({ id, number }) => [id, number]));
  return {
    ...{ strategy, section, place: at + 1, count: sections.length, sources },
    previous: sections[at - 1] ?? null,
    next: sections[at + 1] ?? null,
    blocks: readCitedText(section.body),
    changed: stale.flatMap(({ sentencePosition, proposalId }) => {
      const number = numbers.get(proposalId ?? "");
      return number === undefined ? [] : [{ position: sentencePosition, number }];
    }),
  };
}
