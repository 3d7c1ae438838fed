import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/components/empty-state";
import { FilterChips, Tabs } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { Figures } from "~/components/summary-list";
import { isCanonical, parseSelection, type Selection, selectionParams } from "~/features/map/selection";
import { answerFigures } from "~/features/proposals/answer-figures";
import { AnswerFilters } from "~/features/proposals/answer-filters";
import { AnsweredProposal } from "~/features/proposals/answered-proposal";
import { AnsweredShares } from "~/features/proposals/answered-shares";
import { ANSWER_TABS, answersSelection } from "~/features/proposals/answers-selection";
import { filterChips } from "~/features/proposals/filter-chips";
import { readAnswers } from "~/features/proposals/read-answers.server";
import { ResultPages } from "~/features/proposals/result-pages";
import { translator } from "~/i18n";
import { formatNumber, formatPercent } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, paths, t } = context;
  const asked = new URL(request.url).searchParams;
  const read = await readAnswers(db, { asked: parseSelection(asked), language });
  const canonical = selectionParams(read.selection);
  if (!isCanonical(asked, read.selection)) throw redirect(paths.answers(canonical));
  return {
    ...read,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("answers:title"), description: t("answers:description") },
      search: canonical.toString(),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Answers() {
  const {
    selection,
    tab: shown,
    statuses,
    unanswered,
    proposals,
    pageCount,
    themes,
    neighbourhoods,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["answers", "home", "proposals"]);
  const { language, paths } = useSite();
  const figures = answerFigures(statuses, unanswered);
  const hrefOf = (other: Selection) => paths.answers(selectionParams(answersSelection(other)));
  const everyTheme = { ...selection, themes: [], neighbourhoods: [], page: 1 };
  const values = { themes, neighbourhoods, meetings: [] };
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <AnswerFilters {...{ selection, themes, neighbourhoods }} />
      <FilterChips
        label={t("proposals:list.chips")}
        chips={filterChips({
          ...{ selection: { ...selection, statuses: [] }, values, language, t: translator(language) },
          hrefOf: (other) => hrefOf({ ...other, statuses: selection.statuses }),
        })}
        clear={{ label: t("proposals:list.chipsClear"), href: hrefOf(everyTheme) }}
      />
      <section className="section" aria-label={t("figures")}>
        <Figures
          figures={[
            {
              value: formatNumber(language, figures.published),
              label: t("home:numbers.published", { count: figures.published }),
            },
            { value: formatPercent(language, figures.answeredShare), label: t("answered") },
            {
              value: formatNumber(language, figures.included),
              label: t("home:numbers.included", { count: figures.included }),
            },
          ]}
        />
        {figures.isAnsweredAhead ? <p className="soft reading">{t("answeredAhead")}</p> : null}
      </section>
      <div className="section">
        <Tabs
          label={t("tabs")}
          tabs={ANSWER_TABS.map((tab) => ({
            label: t(`tab_${tab}`),
            href: hrefOf({ ...selection, statuses: [tab], page: 1 }),
            count: formatNumber(language, statuses.get(tab) ?? 0),
            current: tab === shown,
          }))}
        />
        <h2>{t(`tab_${shown}`)}</h2>
        {proposals.length > 0 ? (
          <>
            <p className="soft reading">{t(`lead_${shown}`)}</p>
            <ul className="answers">
              {proposals.map(({ proposal, passages }) => (
                <li key={proposal.number}>
                  <AnsweredProposal proposal={proposal} passages={passages} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <EmptyState scene="done" level={3} title={t("emptyTitle")}>
            {t("emptyText")}
          </EmptyState>
        )}
        <ResultPages
          page={selection.page}
          pageCount={pageCount}
          hrefOf={(page) => hrefOf({ ...selection, page })}
        />
      </div>
      <AnsweredShares themes={themes} neighbourhoods={neighbourhoods} />
    </>
  );
}
