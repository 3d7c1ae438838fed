import type { Db } from "db/connection";
import type { PublishedProposal } from "db/queries/proposals";
import { listSupported } from "db/queries/supports";
import { listVocabularies } from "db/queries/themes";
import { proposalLanguages } from "db/tables/proposals";
import { type Translate, translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { defaultLanguage, type Language, languages } from "~/platform/language";
import { pathsFor } from "~/platform/paths";
import { listSimilar } from "./list-similar.server";
import { excerpt } from "./passages";
import { limits, tidyLine, tidyText } from "./proposal.form";
import { suggestThemes } from "./suggest-themes";

/** A published proposal as it is offered to somebody who may be writing the same; all strings are ready to be read. */
export interface OfferedProposal {
  title: string;
  /** Language of the title. */
  language: string;
  href: string;
  /** What became of it, shortly; the number first. */
  facts: string[];
  /** The answer or the reason, where there is one. */
  outcome: { label: string; text: string } | null;
  /** Where support is sent. */
  support: string;
  /** Whether this browser supports it already. */
  given: boolean;
}

/** What is being written, as far as it is; see `readWritten`. */
interface Written {
  /** The fields of the form, whatever they hold. */
  fields: FormData | URLSearchParams;
  /** Of the page. */
  language: Language;
  /** The browser that writes, where it ever supported anything. */
  browserHash?: string | undefined;
}

const OFFERED = 3;

/**
 * The published proposals most alike to what is being written (`title`, `body`, `written` or `language` for their
 * language, `themes`, `neighbourhood`, `lat` and `lng`, none of them needed), to support one of them instead.
 * @returns none where the title is too short to say anything.
 */
export async function offerSimilar(db: Db, input: Written): Promise<OfferedProposal[]> {
  const { fields, language, browserHash } = input;
  const text = (name: string, most: number) => String(fields.get(name) ?? "").slice(0, 2 * most);
  const title = tidyLine(text("title", limits.title.most));
  if (title.length < limits.title.least) return [];
  const body = tidyText(text("body", limits.body.most));
  const chosen = fields.getAll("themes").slice(0, limits.themes.most).map(String);
  const asked = text("written", 2) || text("language", 2);
  const [lat, lng] = [coordinate(text("lat", 20)), coordinate(text("lng", 20))];
  const similar = await listSimilar(db, {
    ...{ title, body, limit: OFFERED, language },
    written: proposalLanguages.find((one) => one === asked) ?? language,
    // Until they are chosen, those that the words speak of decide between proposals that are equally alike.
    themes: chosen.length > 0 ? chosen : suggestThemes(`${title}\n${body}`, await listVocabularies(db)),
    place: { neighbourhood: text("neighbourhood", 80) || undefined, lat, lng },
  });
  const given = browserHash
    ? await listSupported(db, { proposalIds: similar.map(({ id }) => id), browserHash })
    : new Set();
  const t = translator(language);
  return similar.map((proposal) => ({
    ...{ title: proposal.title, language: proposal.language, facts: factsOf(t, language, proposal) },
    ...{ outcome: outcomeOf(t, proposal), given: given.has(proposal.id) },
    href: pathsFor(language).proposal(proposal.number),
    support: pathsFor(language).supportProposal(proposal.number),
  }));
}

/** The language of the page that asks, told in the query. */
export const languageAsked = (query: URLSearchParams): Language =>
  languages.find((one) => one === query.get("language")) ?? defaultLanguage;

function coordinate(text: string): number | undefined {
  const degrees = Number.parseFloat(text);
  return Number.isFinite(degrees) ? degrees : undefined;
}

const factsOf = (t: Translate, language: Language, { number, status, supports }: PublishedProposal) => [
  t("proposals:number", { number }),
  t(`proposals:status.${status}`),
  ...(supports > 0
    ? [t("proposals:supports", { count: supports, shown: formatNumber(language, supports) })]
    : []),
];

/** The reason why not before the answer, as on the proposal's own page; only the beginning of a long one. */
function outcomeOf(t: Translate, proposal: PublishedProposal): OfferedProposal["outcome"] {
  const { status, statusNote, answer, language } = proposal;
  const begin = (words: string) =>
    excerpt(words, [], language)
      .map((piece) => piece.text)
      .join("");
  if (status === "not_included" && statusNote)
    return { label: t("proposals:page.reason"), text: begin(statusNote) };
  return answer ? { label: t("proposals:page.answer"), text: begin(answer) } : null;
}
