import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { FilterChips, MoreLink } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { ProposalMap } from "~/features/map/proposal-map";
import { readMap } from "~/features/map/read-map.server";
import { isCanonical, parseSelection, type Selection, selectionParams } from "~/features/map/selection";
import { filterChips, withoutFilters } from "~/features/proposals/filter-chips";
import { ProposalFilters } from "~/features/proposals/proposal-filters";
import { ProposalResults } from "~/features/proposals/proposal-results";
import { translator } from "~/i18n";
import { formatNumber } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { IslandScript, useSite } from "~/platform/site";
import mapStyles from "~/styles/map-live.css?url";

const pageSize = 12;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, paths, t, env } = context;
  const asked = new URL(request.url).searchParams;
  const hasTiles = env.tileUrl !== undefined;
  const read = await readMap(db, {
    selection: parseSelection(asked),
    language,
    pageSize,
    paths,
    t,
    hasTiles,
  });
  if (!read) throw new Response(null, { status: 404 });
  const selection: Selection = {
    ...read.selection,
    sort: "newest",
    page: Math.min(read.selection.page, read.pageCount),
  };
  const canonical = selectionParams(selection);
  if (!isCanonical(asked, selection)) throw redirect(paths.map(canonical));
  return {
    ...read,
    selection,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("map:title"),
      description: t("map:description"),
      search: canonical.toString(),
      hidden: selection.q !== undefined,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MapPage() {
  const { selection, values, facets, drawing, live, withoutPlace, total, ...results } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation(["map", "proposals"]);
  const { language, paths } = useSite();
  const hrefOf = (other: Selection) => paths.map(selectionParams(other));
  const themes = values.themes.map(({ slug, shortName, colour }) => ({
    colour,
    label: shortName,
    href: hrefOf({ ...selection, themes: [slug], page: 1 }),
  }));
  return (
    <div className="wrap wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href={paths.newProposal()} icon="speech">
            {t("proposals:list.write")}
          </ButtonLink>
        }
      />
      <div className="aside">
        <ProposalFilters action={paths.map()} selection={selection} values={values} facets={facets} />
        <div className="stack-l">
          <ProposalMap drawing={drawing} live={live} themes={themes} withoutPlace={withoutPlace} />
          <section aria-labelledby="results">
            <div className="head">
              <h2 id="results">
                {t("proposals:count", { count: total, shown: formatNumber(language, total) })}
              </h2>
              <MoreLink href={paths.proposals(selectionParams({ ...selection, page: 1 }))}>
                {t("asList")}
              </MoreLink>
            </div>
            <FilterChips
              label={t("proposals:list.chips")}
              chips={filterChips({ selection, values, language, t: translator(language), hrefOf })}
              clear={{ label: t("proposals:list.chipsClear"), href: hrefOf(withoutFilters(selection)) }}
            />
            <ProposalResults {...results} selection={selection} hrefOf={hrefOf} />
          </section>
        </div>
      </div>
      <IslandScript name="map" />
    </div>
  );
}
