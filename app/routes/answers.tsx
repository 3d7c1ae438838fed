import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCitationsOfProposals } from "db/queries/citations";
import { listProposalsByNumbers } from "db/queries/proposals";
import { countUnansweredProposals } from "db/queries/waiting-work";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/components/empty-state";
import { Tabs } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { Figures } from "~/components/summary-list";
import { askSelection } from "~/features/map/ask-selection.server";
import { EVERYTHING, parseSelection, type Selection, selectionParams } from "~/features/map/selection";
import { answerFigures } from "~/features/proposals/answer-figures";
import { AnsweredProposal } from "~/features/proposals/answered-proposal";
import { ResultPages } from "~/features/proposals/result-pages";
import { formatNumber, formatPercent } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

const PAGE_SIZE = 10;
/** What was done comes first; what waits comes last. */
const TABS = ["included", "not_included", "considered", "published"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, paths, t } = context;
  const params = new URL(request.url).searchParams;
  const asked = parseSelection(params);
  const status = TABS.find((tab) => asked.statuses.includes(tab)) ?? TABS[0];
  const answer = await askSelection(db, { ...EVERYTHING, statuses: [status], page: asked.page });
  const [numbers, statuses, total] = [answer.page(PAGE_SIZE), answer.facets().statuses, answer.total];
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (asked.page > pageCount) throw redirect(paths.answers(addressOf(status, pageCount)));
  const proposals = await listProposalsByNumbers(db, { numbers, language });
  const passages = await listCitationsOfProposals(db, { proposalIds: proposals.map(({ id }) => id) });
  return {
    ...{ status, statuses, pageCount, page: asked.page },
    unanswered: await countUnansweredProposals(db),
    proposals: proposals.map((proposal) => ({
      proposal,
      passages: passages.filter(({ proposalId }) => proposalId === proposal.id),
    })),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("answers:title"), description: t("answers:description") },
      search: addressOf(status, asked.page).toString(),
    },
  };
}

/** The first tab's first page is the page itself. */
function addressOf(status: (typeof TABS)[number], page: number): URLSearchParams {
  const selection: Selection = { ...EVERYTHING, statuses: status === TABS[0] ? [] : [status], page };
  return selectionParams(selection);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Answers() {
  const { status, statuses, unanswered, proposals, page, pageCount } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["answers", "proposals"]);
  const { language, paths } = useSite();
  const figures = answerFigures(statuses, unanswered);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <section aria-label={t("figures")}>
        <Figures
          figures={[
            { value: formatNumber(language, figures.published), label: t("published") },
            { value: formatPercent(language, figures.answeredShare), label: t("answered") },
            { value: formatNumber(language, figures.included), label: t("included") },
          ]}
        />
      </section>
      <div className="section">
        <Tabs
          label={t("tabs")}
          tabs={TABS.map((tab) => ({
            label: t(`proposals:status.${tab}`),
            href: paths.answers(addressOf(tab, 1)),
            count: formatNumber(language, statuses.get(tab) ?? 0),
            current: tab === status,
          }))}
        />
        <h2>{t(`proposals:status.${status}`)}</h2>
        {proposals.length > 0 ? (
          <>
            <p className="soft">{t(`lead_${status}`)}</p>
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
          page={page}
          pageCount={pageCount}
          hrefOf={(number) => paths.answers(addressOf(status, number))}
        />
      </div>
    </>
  );
}
