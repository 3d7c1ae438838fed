import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Strategy } from "db/queries/strategies";
import { useTranslation } from "react-i18next";
import { ButtonLink, Buttons } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { Icon } from "~/components/icon";
import { Notice, SampleTag } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { StatusTag } from "~/components/status";
import { Figures } from "~/components/summary-list";
import { readContents, type StrategyContents } from "~/features/strategy/read-contents.server";
import { GoalTree, NeedsList } from "~/features/strategy/strategy-outline";
import { formatDateRange, formatNumber } from "~/i18n/formats";
import { defaultLanguage } from "~/platform/language";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const contents = await readContents(db);
  return {
    contents: contents ?? null,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: contents?.strategy.title ?? t("strategy:read.title"),
      description: t("strategy:contents.description"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function StrategyContentsPage() {
  const { contents } = useLoaderData<typeof loader>();
  const { t } = useTranslation("strategy");
  const { paths } = useSite();
  if (contents) return <Contents {...contents} />;
  return (
    <div className="wrap">
      <PageHeader title={t("read.title")} />
      <EmptyState scene="speech" title={t("contents.noneTitle")}>
        <p>{t("contents.noneText")}</p>
        <Buttons>
          <ButtonLink href={paths.newProposal()}>{t("contents.propose")}</ButtonLink>
          <ButtonLink variant="quiet" href={paths.implementation}>
            {t("contents.implementation")}
          </ButtonLink>
        </Buttons>
      </EmptyState>
    </div>
  );
}

function Eyebrow({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation(["strategy", "common"]);
  const { language } = useSite();
  const { periodFrom, periodTo } = strategy;
  return (
    <>
      {periodFrom && periodTo ? (
        <span>{formatDateRange(language, String(periodFrom), String(periodTo))}</span>
      ) : null}
      {strategy.state === "draft" ? <StatusTag label={t("read.draft")} tone="wait" /> : null}
      {strategy.isSample ? <SampleTag label={t("common:sample.label")} /> : null}
    </>
  );
}

function Contents({ strategy, sections, needs, tree, totals, decided }: StrategyContents) {
  const { t } = useTranslation(["strategy", "common"]);
  const { language, paths } = useSite();
  const original = language === defaultLanguage ? {} : { lang: defaultLanguage };
  const shown = (count: number) => formatNumber(language, count);
  return (
    <div className="wrap strategy">
      <PageHeader
        title={<span {...original}>{strategy.title}</span>}
        eyebrow={<Eyebrow strategy={strategy} />}
        lead={strategy.purpose ? <span {...original}>{strategy.purpose}</span> : undefined}
      />
      {strategy.isSample ? (
        <Notice kind="sample" title={t("common:sample.label")}>
          {t("contents.sample")}
        </Notice>
      ) : null}
      <section className="section" aria-labelledby="sections">
        <div className="head">
          <h2 id="sections">{t("contents.title")}</h2>
        </div>
        <Figures
          figures={[
            { value: shown(totals.proposals), label: t("contents.proposals", { count: totals.proposals }) },
            { value: shown(totals.meetings), label: t("contents.meetings", { count: totals.meetings }) },
            {
              value: shown(totals.cited),
              label: t("contents.cited", { count: totals.cited, all: shown(totals.sentences) }),
            },
          ]}
        />
        {totals.proposals > 0 ? (
          <p className="soft reading">
            {t("contents.citedIs")}{" "}
            {t("contents.decided", {
              included: shown(decided.included),
              notIncluded: shown(decided.notIncluded),
              undecided: shown(decided.undecided),
            })}{" "}
            <a href={paths.answers()}>{t("contents.answers")}</a>
          </p>
        ) : null}
        <ol className="contents">
          {sections.map((section) => (
            <li key={section.slug}>
              <a href={paths.strategySection(section.slug)}>
                <span>
                  <b {...original}>{section.title}</b>
                  <small>
                    {section.sentences === 0
                      ? t("contents.unwritten")
                      : t("contents.sentences", { count: section.sentences, cited: shown(section.cited) })}
                  </small>
                </span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
        </ol>
      </section>
      {needs.length > 0 ? (
        <section className="section" aria-labelledby="needs">
          <h2 id="needs">{t("contents.needs")}</h2>
          <NeedsList needs={needs} original={original} />
        </section>
      ) : null}
      {tree.length > 0 ? (
        <section className="section" aria-labelledby="goals">
          <h2 id="goals">{t("contents.goals")}</h2>
          <GoalTree tree={tree} original={original} />
        </section>
      ) : null}
      <p className="section">
        <a href={paths.implementation}>{t("contents.implementation")}</a>
      </p>
    </div>
  );
}
