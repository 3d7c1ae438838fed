import type { Db } from "db/connection";
import { listProposalsByNumbers, type PublishedProposal } from "db/queries/proposals";
import { listHolders } from "db/queries/search-index";
import type { ProposalLanguage } from "db/tables/proposals";
import { currentIndex } from "~/features/map/current-index.server";
import type { Language } from "~/platform/language";
import {
  type ComparedWord,
  distinct,
  isNear,
  likeness,
  rarityOf,
  type Whereabouts,
  wordsToCompare,
} from "./likeness";

/** Read and compared one by one: those that hold most of the words. */
const CANDIDATES = 30;
/** Proposals read of one word: one that more hold is common, and is then taken for one that a tenth of all hold. */
const MOST_HOLDERS = 2_500;
const COMMON_SHARE = 0.1;
/** Steps in which the scores of all holders are counted, to find the best without sorting them. */
const STEPS = 256;

export interface SimilarInput {
  title: string;
  body: string;
  /** The language of title and body. */
  written: ProposalLanguage;
  /** Slugs. */
  themes: readonly string[];
  /** Where it is to be, as far as it is known. */
  place: Whereabouts;
  /** A proposal is not similar to itself. */
  except?: number;
  limit: number;
  /** The language of the page. */
  language: Language;
}

/** Published proposals about the same thing, most alike first (see `likeness`); of equals the one that more support. */
export async function listSimilar(db: Db, input: SimilarInput): Promise<PublishedProposal[]> {
  const { written, language } = input;
  const words = wordsToCompare({ ...input, language: written });
  if (words.length === 0) return [];
  const index = await currentIndex(db);
  const holders = await listHolders(db, { words: words.map(({ tokens }) => tokens), most: MOST_HOLDERS });
  const rarity = holders.map(({ length }) =>
    rarityOf(length < MOST_HOLDERS ? length : Math.max(length, index.size * COMMON_SHARE), index.size),
  );
  const { numbers, heldBy } = mostHolding(words, holders, rarity, (number) => {
    return number !== input.except && index.has(number);
  });
  const candidates = await listProposalsByNumbers(db, { numbers, language });
  const alike = (candidate: PublishedProposal): number => {
    const titled = distinct(candidate.title, candidate.language);
    const inTitle = new Set(titled.flatMap(({ tokens }) => tokens));
    const bits = heldBy(candidate.number);
    return likeness(words, {
      held: words.map(({ tokens }, place) => {
        if (tokens.some((token) => inTitle.has(token))) return "title";
        return (bits >>> place) & 1 ? "body" : undefined;
      }),
      ...{ rarity, titleLength: titled.length },
      sameTheme: candidate.themes.some(({ slug }) => input.themes.includes(slug)),
      near: isNear(input.place, whereabouts(candidate)),
    });
  };
  return candidates
    .map((candidate) => ({ candidate, score: alike(candidate) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.candidate.supports - a.candidate.supports)
    .slice(0, input.limit)
    .map(({ candidate }) => candidate);
}

/** Where a proposal is, to be compared with another. */
export const whereabouts = ({
  neighbourhood,
  lat,
  lng,
}: {
  neighbourhood: { slug: string } | null;
  lat: number | null;
  lng: number | null;
}): Whereabouts => ({
  ...{ neighbourhood: neighbourhood?.slug, lat: lat ?? undefined, lng: lng ?? undefined },
});

/**
 * The numbers that hold most of the words, the rare ones counting most; of equals the newest.
 * @returns `heldBy` tells as bits which of the words a proposal holds.
 */
function mostHolding(
  words: readonly ComparedWord[],
  holders: readonly Uint32Array[],
  rarity: readonly number[],
  isWanted: (number: number) => boolean,
): { numbers: number[]; heldBy: (number: number) => number } {
  const last = Math.max(0, ...holders.map((numbers) => numbers.at(-1) ?? 0));
  const scores = new Float32Array(last + 1);
  const bits = new Uint32Array(last + 1);
  for (const [place, numbers] of holders.entries()) {
    const worth = (words[place]?.weight ?? 0) * (rarity[place] ?? 0);
    for (const number of numbers) {
      scores[number] = (scores[number] ?? 0) + worth;
      bits[number] = (bits[number] ?? 0) | (1 << place);
    }
  }
  const most = words.reduce((sum, { weight }, place) => sum + weight * (rarity[place] ?? 0), 0);
  const stepOf = (score: number) => Math.min(STEPS - 1, Math.floor((score / most) * STEPS));
  const counts = new Uint32Array(STEPS);
  for (const score of scores) if (score > 0) counts[stepOf(score)] = (counts[stepOf(score)] ?? 0) + 1;
  let least = STEPS - 1;
  // Some of them are not to be shown, so that more are looked at than are read.
  for (let enough = counts[least] ?? 0; enough < 4 * CANDIDATES && least > 0; enough += counts[least] ?? 0)
    least -= 1;
  const best: number[] = [];
  scores.forEach((score, number) => {
    if (score > 0 && stepOf(score) >= least && isWanted(number)) best.push(number);
  });
  best.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
  return { numbers: best.slice(0, CANDIDATES), heldBy: (number) => bits[number] ?? 0 };
}
