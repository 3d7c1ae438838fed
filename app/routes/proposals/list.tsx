import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublishedProposal } from "db/queries/proposals";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { FilterChips, MoreLink } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { feedOf } from "~/features/feeds/feed-of";
import {
  defaultSort,
  isCanonical,
  isNarrowed,
  parseSelection,
  type Selection,
  selectionParams,
} from "~/features/map/selection";
import { filterChips, withoutFilters } from "~/features/proposals/filter-chips";
import { NearChoice } from "~/features/proposals/near-choice";
import { ProposalFilters } from "~/features/proposals/proposal-filters";
import { ProposalResults } from "~/features/proposals/proposal-results";
import { selectProposals } from "~/features/proposals/select-proposals.server";
import { SortLinks } from "~/features/proposals/sort-links";
import { TakeAway } from "~/features/proposals/take-away";
import { findWaysOut } from "~/features/proposals/ways-out.server";
import { translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { proposalNumberIn } from "~/i18n/words";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

const PAGE_SIZE = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, paths, t } = context;
  const asked = new URL(request.url).searchParams;
  const wanted = proposalNumberIn(asked.get("q") ?? "");
  if (wanted !== undefined && (await findPublishedProposal(db, { number: wanted, language }))) {
    throw redirect(paths.proposal(wanted));
  }
  const selected = await selectProposals(db, {
    ...{ selection: parseSelection(asked), language, pageSize: PAGE_SIZE },
  });
  const selection: Selection = {
    ...selected.selection,
    page: Math.min(selected.selection.page, selected.pageCount),
  };
  // One address for one selection: forms send empty fields and repeated names, and the page cache keeps addresses.
  const canonical = selectionParams(selection);
  if (!isCanonical(asked, selection)) throw redirect(paths.proposals(canonical));
  const [theme] = selected.values.themes.filter(({ slug }) => selection.themes.includes(slug));
  const page = formatNumber(language, selection.page);
  const onlyTheme = selectionParams({ ...selection, themes: [], page: 1 }).size === 0 ? theme : undefined;
  const title =
    selection.page > 1
      ? t("proposals:list.titleOfPage", { page })
      : onlyTheme
        ? t("proposals:list.titleOfTheme", { theme: onlyTheme.name })
        : t("proposals:list.title");
  return {
    ...selected,
    waysOut: selected.total === 0 && isNarrowed(selection) ? await findWaysOut(db, selection) : null,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title, description: t("proposals:list.description"), search: canonical.toString() },
      feed: feedOf(selection, language),
      // Searches and places of people are not pages for search engines.
      hidden: selection.q !== undefined || selection.near !== undefined,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Proposals() {
  const { selection, values, facets, proposals, total, pageCount, words, waysOut } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("proposals");
  const { language, paths } = useSite();
  const hrefOf = (other: Selection) => paths.proposals(selectionParams(other));
  const chips = filterChips({ selection, values, language, t: translator(language), hrefOf });
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <ButtonLink href={paths.newProposal()} icon="speech">
            {t("list.write")}
          </ButtonLink>
        }
      />
      <div className="aside">
        <ProposalFilters action={paths.proposals()} selection={selection} values={values} facets={facets} />
        <section aria-labelledby="results">
          <div className="head">
            <h2 id="results">{t("count", { count: total, shown: formatNumber(language, total) })}</h2>
            <MoreLink
              href={paths.map(selectionParams({ ...selection, page: 1, sort: defaultSort(selection) }))}
            >
              {t("list.onMap")}
            </MoreLink>
          </div>
          <FilterChips
            label={t("list.chips")}
            chips={chips}
            clear={{ label: t("list.chipsClear"), href: hrefOf(withoutFilters(selection)) }}
          />
          {total > 1 ? <SortLinks selection={selection} hrefOf={hrefOf} /> : null}
          {selection.sort === "nearest" && total > 1 ? (
            <NearChoice
              {...{ selection, action: paths.proposals(), neighbourhoods: values.neighbourhoods }}
            />
          ) : null}
          <ProposalResults {...{ proposals, selection, pageCount, words, hrefOf, waysOut }} />
          {total > 0 ? <TakeAway selection={selection} /> : null}
        </section>
      </div>
    </>
  );
}
