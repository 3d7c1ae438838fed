import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCooperationProjects, listProjects } from "db/queries/projects";
import { findRegisterStrategy } from "db/queries/strategies";
import { listStrategyNodes } from "db/queries/strategy-nodes";
import { useTranslation } from "react-i18next";
import { Disclosure } from "~/components/disclosure";
import { EmptyState } from "~/components/empty-state";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { Figures } from "~/components/summary-list";
import { CooperationProjects } from "~/features/implementation/cooperation-projects";
import { ProjectGroups } from "~/features/implementation/project-groups";
import { registerFigures } from "~/features/implementation/project-state";
import { formatMoney, formatNumber } from "~/i18n/formats";
import { defaultLanguage } from "~/platform/language";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const strategy = await findRegisterStrategy(db);
  const [projects, nodes, cooperation] = await Promise.all([
    strategy ? listProjects(db, { strategyId: strategy.id, language }) : [],
    strategy ? listStrategyNodes(db, { strategyId: strategy.id }) : [],
    listCooperationProjects(db, { language }),
  ]);
  return {
    strategy: strategy ?? null,
    projects,
    actions: nodes.filter(({ kind }) => kind === "action").map(({ id, title }) => ({ id, title })),
    cooperation,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("implementation:title"),
      description: t("implementation:lead"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Implementation() {
  const { strategy, projects, actions, cooperation } = useLoaderData<typeof loader>();
  const { t } = useTranslation("implementation");
  const { language } = useSite();
  const original = language === defaultLanguage ? {} : { lang: defaultLanguage };
  const local = projects.filter(({ kind }) => kind === "local");
  const administration = projects.filter(({ kind }) => kind === "administration");
  const figures = registerFigures(local);
  const shown = (count: number) => formatNumber(language, count);
  const notes = [...new Set(local.map(({ note }) => note).filter(Boolean))];
  return (
    <div className="wrap">
      <PageHeader title={t("title")} lead={t("lead")} />
      {!strategy ? (
        <EmptyState scene="done" title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <>
          <Figures
            figures={[
              { value: shown(actions.length), label: t("figureActions", { count: actions.length }) },
              { value: shown(figures.approved), label: t("figureApproved", { count: figures.approved }) },
              ...figures.completed.map(({ year, count }) => ({
                value: shown(count),
                label: t("figureCompleted", { count, year }),
              })),
              ...figures.paid.map(({ year, count }) => ({
                value: shown(count),
                label: t("figurePaid", { count, year }),
              })),
            ]}
          />
          <section className="section stack-l" aria-labelledby="projects">
            <h2 id="projects">{t("projects.title")}</h2>
            {notes.length > 0 ? (
              <Notice title={t("projects.aboutList")}>
                {notes.map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </Notice>
            ) : null}
            <ProjectGroups projects={local} />
          </section>
          {administration.map((project) => (
            <section className="section reading stack" key={project.id} aria-labelledby={project.id}>
              <h2 id={project.id}>{t("administration")}</h2>
              <h3 {...original}>„{project.name}“</h3>
              {project.amountCents === null ? null : (
                <p className="amount">
                  <b className="num">{formatMoney(language, project.amountCents)}</b> {t("granted")}
                </p>
              )}
              {project.note ? <p className="soft">{project.note}</p> : null}
              {project.aim ? (
                <div className="prose" {...original}>
                  {project.aim.split("\n\n").map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </div>
              ) : null}
            </section>
          ))}
          <CooperationProjects projects={cooperation} />
          {actions.length > 0 ? (
            <section className="section" aria-labelledby="actions">
              <h2 id="actions">{t("actions.title")}</h2>
              <p className="reading">{t("actions.text")}</p>
              <Disclosure summary={t("actions.all", { count: actions.length })}>
                <ol className="columns" {...original}>
                  {actions.map(({ id, title }) => (
                    <li key={id}>{title}</li>
                  ))}
                </ol>
              </Disclosure>
            </section>
          ) : null}
        </>
      )}
    </div>
  );
}
