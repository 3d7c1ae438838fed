import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BarChart } from "~/components/bar-chart";
import { ButtonLink } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { Breadcrumb, MoreLink } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { Figures } from "~/components/summary-list";
import { Sign } from "~/components/theme-tag";
import { feedOf } from "~/features/feeds/feed-of";
import { EVERYTHING, type Selection, selectionParams, withFilter } from "~/features/map/selection";
import { answerFigures } from "~/features/proposals/answer-figures";
import { ProposalCard } from "~/features/proposals/proposal-card";
import { readTheme } from "~/features/proposals/read-theme.server";
import { formatNumber, formatPercent } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const read = await readTheme(db, { slug: params.slug ?? "", language });
  if (!read) throw new Response(null, { status: 404 });
  const shown = t("proposals:count", { count: read.total, shown: formatNumber(language, read.total) });
  return {
    ...read,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: read.theme.name,
      feed: feedOf({ ...EVERYTHING, themes: [read.theme.slug] }, language),
      description: t("themes:page.description", {
        ...{ theme: read.theme.name, shown, text: read.theme.description },
      }),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Theme() {
  const { theme, total, statuses, unanswered, places, words, newest } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["themes", "proposals"]);
  const { language, paths } = useSite();
  const only: Selection = { ...EVERYTHING, themes: [theme.slug] };
  const figures = answerFigures(statuses, unanswered);
  const hrefOf = (selection: Selection) => paths.proposals(selectionParams(selection));
  const write = (
    <ButtonLink href={paths.newProposal({ theme: theme.slug })} icon="speech">
      {t("page.write")}
    </ButtonLink>
  );
  return (
    <>
      <Breadcrumb label={t("proposals:page.crumbs")} crumbs={[{ label: t("title"), href: paths.themes }]} />
      <PageHeader
        title={theme.name}
        eyebrow={<Sign colour={theme.colour} big />}
        lead={theme.description}
        actions={total > 0 ? write : null}
      />
      {total === 0 ? (
        <EmptyState scene="speech" title={t("page.emptyTitle")}>
          <p>{t("page.emptyText")}</p>
          {write}
        </EmptyState>
      ) : (
        <>
          <section aria-label={t("page.figures")}>
            <Figures
              figures={[
                { value: formatNumber(language, total), label: t("page.all") },
                { value: formatPercent(language, figures.answeredShare), label: t("page.answered") },
                { value: formatNumber(language, figures.included), label: t("page.included") },
              ]}
            />
          </section>
          <section className="section" aria-labelledby="newest">
            <div className="head">
              <h2 id="newest">{t("page.newest")}</h2>
              <p className="row">
                <MoreLink href={hrefOf(only)}>{t("page.allProposals")}</MoreLink>
                <MoreLink href={paths.map(selectionParams(only))}>{t("page.onMap")}</MoreLink>
              </p>
            </div>
            <ul className="grid results">
              {newest.map((proposal) => (
                <li key={proposal.number}>
                  <ProposalCard proposal={proposal} level={3} />
                </li>
              ))}
            </ul>
          </section>
          <div className="halves section">
            {places.length > 0 ? (
              <section>
                <h2 className="part">{t("page.places")}</h2>
                <BarChart
                  caption={t("page.places")}
                  hideCaption
                  heads={{ label: t("page.place"), bar: t("page.share"), value: t("page.amount") }}
                  bars={places.map(({ slug, name, count }) => ({
                    key: slug,
                    label: <a href={hrefOf(withFilter(only, "neighbourhoods", slug))}>{name}</a>,
                    value: count,
                    shown: formatNumber(language, count),
                    colour: theme.colour,
                  }))}
                />
              </section>
            ) : null}
            {words.length > 0 ? (
              <section>
                <h2 className="part">{t("page.words")}</h2>
                <p className="small soft">{t("page.wordsHint")}</p>
                <ul className="chips words">
                  {words.map(({ word, texts }) => (
                    <li key={word}>
                      <a className="chip" href={hrefOf(withFilter(only, "q", word))}>
                        {t("page.word", { word, shown: formatNumber(language, texts) })}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
          </div>
        </>
      )}
    </>
  );
}
