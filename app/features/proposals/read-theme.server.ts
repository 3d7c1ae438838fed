import type { Db } from "db/connection";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { listProposalsByNumbers, listTexts, type PublishedProposal } from "db/queries/proposals";
import { listThemes, type Theme } from "db/queries/themes";
import { countUnansweredProposals } from "db/queries/waiting-work";
import type { PublicProposalStatus } from "db/tables/proposals";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING } from "~/features/map/selection";
import type { Language } from "~/platform/language";
import { type TellingWord, tellingWords } from "./telling-words";

/** Everything the page of a theme tells. */
export interface ReadTheme {
  theme: Theme;
  total: number;
  statuses: Map<PublicProposalStatus, number>;
  /** Have neither an answer nor a decision. */
  unanswered: number;
  /** Neighbourhoods that spoke of it, most first. */
  places: { slug: string; name: string; count: number }[];
  words: TellingWord[];
  newest: PublishedProposal[];
}

const NEWEST_SHOWN = 6;
const WORDS_SHOWN = 12;
/** The newest hundred tell what a theme is about; stemming all of ten thousand would take seconds. */
const TEXTS_COUNTED = 100;

/** Undefined where there is no theme with this slug. */
export async function readTheme(
  db: Db,
  { slug, language }: { slug: string; language: Language },
): Promise<ReadTheme | undefined> {
  const theme = (await listThemes(db, { language })).find((one) => one.slug === slug);
  if (!theme) return undefined;
  const neighbourhoods = await listNeighbourhoods(db);
  const answer = await askSelection(db, { ...EVERYTHING, themes: [slug] });
  const [numbers, facets, total] = [answer.numbers(0, TEXTS_COUNTED), answer.facets(), answer.total];
  const anything = (await askSelection(db, EVERYTHING)).numbers(0, 2 * TEXTS_COUNTED);
  const others = anything.filter((number) => !numbers.includes(number));
  return {
    ...{ theme, total, statuses: facets.statuses },
    unanswered: await countUnansweredProposals(db, { themeSlug: slug }),
    places: neighbourhoods
      .map(({ slug: place, name }) => ({ slug: place, name, count: facets.neighbourhoods.get(place) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    words: tellingWords(await textsOf(db, numbers), await textsOf(db, others), WORDS_SHOWN),
    newest: await listProposalsByNumbers(db, { numbers: numbers.slice(0, NEWEST_SHOWN), language }),
  };
}

async function textsOf(db: Db, numbers: readonly number[]) {
  const texts = await listTexts(db, { numbers });
  return texts.map(({ title, body, language }) => ({ text: `${title}\n${body}`, language }));
}
