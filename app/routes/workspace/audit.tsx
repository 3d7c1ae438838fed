import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { PageHeader } from "~/components/page-header";
import { AuditEntry } from "~/features/audit/audit-entry";
import { askedQuery, asksForAll, readAsked } from "~/features/audit/audit-filter";
import { AuditFilters } from "~/features/audit/audit-filters";
import { readAudit } from "~/features/audit/read-audit.server";
import { ResultPages } from "~/features/proposals/result-pages";
import { formatDate, formatNumber } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const query = readAsked(new URL(request.url).searchParams);
  const { page, ...read } = await readAudit(db, { asked: query, language, t });
  return {
    ...read,
    asked: { ...query, page },
    meta: { ...metaBase(request, context, t("common:siteName")), title: t("audit:title"), hidden: true },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Audit() {
  const { asked, entries, total, pageCount, people, actions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("audit");
  const { language, paths } = useSite();
  const days = [...new Set(entries.map(({ day }) => day))];
  const all = asksForAll(asked);
  return (
    <div className="stack-l">
      <PageHeader title={t("title")} lead={t("lead")} />
      <AuditFilters asked={asked} people={people} actions={actions} />
      {entries.length === 0 ? (
        <EmptyState scene={all ? "done" : "search"} title={t(all ? "emptyTitle" : "noneTitle")}>
          {t(all ? "emptyText" : "noneText")}
        </EmptyState>
      ) : (
        <section className="stack" aria-label={t("entries")}>
          <div className="audit-head">
            <p className="soft">{t("count", { count: total, shown: formatNumber(language, total) })}</p>
            <ButtonLink
              variant="quiet"
              small
              icon="download"
              href={paths.auditExport(askedQuery({ ...asked, page: 1 }))}
              download
            >
              {t("download")}
            </ButtonLink>
          </div>
          {days.map((day) => (
            <section key={day} className="audit-day" aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`}>{formatDate(language, day)}</h2>
              <ol>
                {entries
                  .filter((entry) => entry.day === day)
                  .map((entry) => (
                    <AuditEntry key={entry.id} entry={entry} />
                  ))}
              </ol>
            </section>
          ))}
          <ResultPages
            page={asked.page}
            pageCount={pageCount}
            hrefOf={(page) => paths.audit(askedQuery({ ...asked, page }))}
          />
        </section>
      )}
    </div>
  );
}
