import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/components/empty-state";
import { Icon } from "~/components/icon";
import { Breadcrumb } from "~/components/navigation";
import { SampleTag } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { StatusTag } from "~/components/status";
import { CitedPassages } from "~/features/strategy/cited-passages";
import { readSection } from "~/features/strategy/read-section.server";
import { defaultLanguage } from "~/platform/language";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const read = await readSection(db, { slug: params.section ?? "", language });
  if (!read) throw new Response(null, { status: 404 });
  return {
    ...read,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: read.section.title,
      description: t("strategy:read.description", {
        section: read.section.title,
        strategy: read.strategy.title,
      }),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function StrategySection() {
  const { strategy, section, place, count, previous, next, blocks, sources, changed } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation(["strategy", "common"]);
  const { language, paths } = useSite();
  const lang = language === defaultLanguage ? undefined : defaultLanguage;
  const original = lang ? { lang } : {};
  return (
    <div className="wrap strategy">
      <Breadcrumb label={t("read.crumbs")} crumbs={[{ label: t("read.title"), href: paths.strategy }]} />
      <article>
        <PageHeader
          title={<span {...original}>{section.title}</span>}
          eyebrow={
            <>
              <span>{t("read.place", { place, count })}</span>
              {strategy.state === "draft" ? <StatusTag label={t("read.draft")} tone="wait" /> : null}
              {strategy.isSample ? <SampleTag label={t("common:sample.label")} /> : null}
            </>
          }
          lead={blocks.length > 0 ? t("read.howTo") : undefined}
        />
        {blocks.length > 0 ? (
          <div className="cited">
            <CitedPassages blocks={blocks} sources={sources} changed={changed} lang={lang} />
          </div>
        ) : (
          <EmptyState scene="speech" title={t("read.emptyTitle")}>
            {t("read.emptyText")}
          </EmptyState>
        )}
      </article>
      <nav className="turn" aria-label={t("read.turn")}>
        {previous ? (
          <a href={paths.strategySection(previous.slug)} rel="prev">
            <Icon name="back" />
            <span>
              <small>{t("read.previous")}</small>
              <b {...original}>{previous.title}</b>
            </span>
          </a>
        ) : null}
        {next ? (
          <a className="next" href={paths.strategySection(next.slug)} rel="next">
            <span>
              <small>{t("read.next")}</small>
              <b {...original}>{next.title}</b>
            </span>
            <Icon name="arrow" />
          </a>
        ) : null}
      </nav>
    </div>
  );
}
