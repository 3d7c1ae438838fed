import type { Db } from "db/connection";
import { findOrganisation } from "db/queries/organisation";
import { findPublishedProposal, listPublicEvents, type PublishedProposal } from "db/queries/proposals";
import { parseSelection, type Selection, selectionParams } from "~/features/map/selection";
import { filterChips } from "~/features/proposals/filter-chips";
import { type PathStep, proposalPath } from "~/features/proposals/proposal-path";
import { selectProposals } from "~/features/proposals/select-proposals.server";
import { type Translate, translator } from "~/i18n";
import type { Language } from "~/platform/language";
import { files, pathsFor } from "~/platform/paths";
import type { Feed, FeedEntry } from "./atom";

/** Readers ask often; more than this no reader missed. */
const MOST_ENTRIES = 50;

interface Asked {
  params: URLSearchParams;
  origin: string;
}
interface Words {
  language: Language;
  t: Translate;
}

/**
 * What is new: published proposals that match the filters of the list, or with `proposal` the steps of that one.
 * Undefined where there is no such proposal, or it is not public.
 */
export async function readFeed(db: Db, { params, origin }: Asked): Promise<Feed | undefined> {
  const language: Language = params.get("lang") === "en" ? "en" : "lt";
  const words = { language, t: translator(language) };
  const organisation = await findOrganisation(db, { language });
  const author = organisation?.name ?? words.t("common:siteName");
  const number = /^\d{1,9}$/.test(params.get("proposal") ?? "") ? Number(params.get("proposal")) : undefined;
  const read =
    number === undefined
      ? await readSelectionFeed(db, { ...words, params, origin })
      : await readProposalFeed(db, { ...words, number, origin });
  return read && { ...read, author };
}

const feedAddress = (params: URLSearchParams, language: Language) => {
  if (language !== "lt") params.set("lang", language);
  return files.feed(params);
};

async function readSelectionFeed(
  db: Db,
  { params, origin, language, t }: Asked & Words,
): Promise<Omit<Feed, "author">> {
  const asked: Selection = { ...parseSelection(params), sort: "newest", page: 1 };
  const { selection, values, proposals } = await selectProposals(db, {
    ...{ selection: asked, language, pageSize: MOST_ENTRIES },
  });
  const paths = pathsFor(language);
  const chips = filterChips({ selection, values, language, t, hrefOf: () => "" });
  const narrowed = chips.map(({ label }) => label).join(", ");
  const self = origin + feedAddress(selectionParams(selection), language);
  return {
    ...{ id: self, self, language, page: origin + paths.proposals(selectionParams(selection)) },
    title: [t("proposals:list.title"), narrowed].filter(Boolean).join(": "),
    entries: proposals.map((proposal) => ({
      ...baseOf(proposal, { origin, language }),
      publishedAt: proposal.publishedAt ?? proposal.submittedAt,
      updatedAt: proposal.answeredAt ?? proposal.publishedAt ?? proposal.submittedAt,
      text: textOf(proposal, t),
    })),
  };
}

async function readProposalFeed(
  db: Db,
  { number, origin, language, t }: { number: number; origin: string } & Words,
): Promise<Omit<Feed, "author"> | undefined> {
  const proposal = await findPublishedProposal(db, { number, language });
  if (!proposal) return undefined;
  const events = await listPublicEvents(db, { proposalId: proposal.id });
  const base = baseOf(proposal, { origin, language });
  const self = origin + feedAddress(new URLSearchParams({ proposal: String(number) }), language);
  return {
    ...{ id: self, self, language, page: base.page, title: base.title },
    entries: proposalPath({ ...proposal, events })
      .filter((step): step is PathStep & { at: string } => step.state !== "next" && step.at !== undefined)
      .map((step) => ({
        ...base,
        id: `${base.page}#${step.name}`,
        title: `${t("proposals:number", { number })}: ${t(`proposals:status.${step.name}`)}`,
        ...{ publishedAt: step.at, updatedAt: step.at, text: textOf(proposal, t) },
      }))
      .reverse(),
  };
}

function baseOf(
  { number, title, themes }: PublishedProposal,
  { origin, language }: { origin: string; language: Language },
): Pick<FeedEntry, "id" | "page" | "title" | "categories"> {
  const page = origin + pathsFor(language).proposal(number);
  return { id: page, page, title: `P-${number}: ${title}`, categories: themes.map(({ name }) => name) };
}

/** The words of the proposal, where it stands, and what was answered. */
const textOf = (proposal: PublishedProposal, t: Translate): string =>
  [
    proposal.body,
    t(`proposals:status.${proposal.status}`),
    proposal.status === "not_included" ? proposal.statusNote : null,
    proposal.answer && `${t("proposals:page.answer")}: ${proposal.answer}`,
  ]
    .filter(Boolean)
    .join("\n\n");
