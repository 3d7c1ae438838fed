import type { Db } from "db/connection";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import { listSharingTitleWords } from "db/queries/search-index";
import type { ProposalLanguage } from "db/tables/proposals";
import { searchWords } from "~/i18n/words";
import type { Language } from "~/platform/language";

const CANDIDATES = 60;
/** A shared theme counts a little, so that it decides between titles that are equally alike. */
const THEME_WEIGHT = 0.15;
/** One word shared across themes is mostly chance: a queue at the fridge, a queue at the doctor's. */
const LONE_WORD = 0.5;
/** Below this, what two titles share is chance. */
const LEAST_ALIKE = 0.3;

export interface SimilarInput {
  title: string;
  /** The language of the title. */
  written: ProposalLanguage;
  /** Slugs. */
  themes: readonly string[];
  /** A proposal is not similar to itself. */
  except?: number;
  limit: number;
  /** The language of the page. */
  language: Language;
}

/** Published proposals about the same thing, most alike first: by the words their titles share, then by theme. */
export async function listSimilar(db: Db, input: SimilarInput): Promise<PublishedProposal[]> {
  const { title, written, language } = input;
  const own = new Set(searchWords(title, written));
  const numbers = await listSharingTitleWords(db, { title, language: written, limit: CANDIDATES });
  const candidates = await listProposalsByNumbers(db, {
    numbers: numbers.filter((number) => number !== input.except),
    language,
  });
  const alike = (candidate: PublishedProposal): number => {
    const others = searchWords(candidate.title, candidate.language);
    const shared = others.filter((word) => own.has(word)).length;
    const sameTheme = candidate.themes.some(({ slug }) => input.themes.includes(slug));
    const share = shared / Math.max(1, Math.min(own.size, others.length));
    if (sameTheme) return share + THEME_WEIGHT;
    return shared > 1 ? share : share * LONE_WORD;
  };
  return candidates
    .map((candidate) => ({ candidate, score: alike(candidate) }))
    .filter(({ score }) => score >= LEAST_ALIKE)
    .sort((a, b) => b.score - a.score || b.candidate.supports - a.candidate.supports)
    .slice(0, input.limit)
    .map(({ candidate }) => candidate);
}
