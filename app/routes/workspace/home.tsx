import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { TaskCard } from "~/features/accounts/task-card";
import { listWaitingWork } from "~/features/accounts/waiting-work.server";
import { hasNextSteps, NextSteps } from "~/features/organisation/next-steps";
import { formatDay, formatNumber } from "~/i18n/formats";
import { requireViewer } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { t } = context;
  return {
    isAdministrator: viewer.roles.includes("administrator"),
    work: await listWaitingWork(context.db, { userId: viewer.id, roles: viewer.roles }),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("workspace:title"),
      hidden: true,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function WorkspaceHome() {
  const { isAdministrator, work } = useLoaderData<typeof loader>();
  const { t } = useTranslation("workspace");
  const { language, paths } = useSite();
  const { proposals, unanswered, reported, corrected, minutes, nextMeeting, staleSentences } = work;
  const shown = (count: number) => formatNumber(language, count);
  const waiting = [proposals?.count, unanswered, reported, corrected, minutes, staleSentences].some(
    (count) => (count ?? 0) > 0,
  );
  return (
    <div className="stack-l">
      <PageHeader title={t("greeting")} lead={t(waiting ? "lead" : "done")} />
      {work.namelessAccount ? (
        <Notice title={t("nameless")}>
          <p>{t("namelessText")}</p>
          <MoreLink href={paths.account()}>{t("namelessOpen")}</MoreLink>
        </Notice>
      ) : null}
      {work.sampleData ? (
        <Notice kind="sample" title={t("sample")}>
          <p>{t("sampleText")}</p>
          <MoreLink href={paths.sampleData}>{t("sampleOpen")}</MoreLink>
        </Notice>
      ) : null}
      {work.beginnings && hasNextSteps(work.beginnings) ? <NextSteps beginnings={work.beginnings} /> : null}
      <section aria-labelledby="tasks" className="stack">
        <h2 id="tasks">{t("tasks")}</h2>
        <div className="tasks">
          {proposals ? (
            <TaskCard
              title={t("proposalsTitle")}
              figure={shown(proposals.count)}
              waits={proposals.count > 0}
              text={t("proposals", { count: proposals.count })}
              note={
                proposals.days === null
                  ? undefined
                  : proposals.days === 0
                    ? t("oldestToday")
                    : t("oldest", { count: proposals.days, shown: shown(proposals.days) })
              }
              link={{ label: t("proposalsOpen"), href: paths.moderation() }}
            />
          ) : null}
          {unanswered === undefined ? null : (
            <TaskCard
              title={t("unansweredTitle")}
              figure={shown(unanswered)}
              waits={unanswered > 0}
              text={t("unanswered", { count: unanswered })}
              link={{ label: t("unansweredOpen"), href: paths.moderation({ status: "unanswered" }) }}
            />
          )}
          {reported ? (
            <TaskCard
              title={t("reportedTitle")}
              figure={shown(reported)}
              waits
              text={t("reported", { count: reported })}
              link={{ label: t("reportedOpen"), href: paths.moderation({ status: "reported" }) }}
            />
          ) : null}
          {corrected ? (
            <TaskCard
              title={t("correctedTitle")}
              figure={shown(corrected)}
              waits
              text={t("corrected", { count: corrected })}
              link={{ label: t("correctedOpen"), href: paths.moderation({ status: "corrected" }) }}
            />
          ) : null}
          {minutes === undefined ? null : (
            <TaskCard
              title={t("minutesTitle")}
              figure={shown(minutes)}
              waits={minutes > 0}
              text={t("minutes", { count: minutes })}
              link={{ label: t("minutesOpen"), href: paths.workspaceMeetings }}
            />
          )}
          {staleSentences === undefined ? null : (
            <TaskCard
              title={t("staleTitle")}
              figure={shown(staleSentences)}
              waits={staleSentences > 0}
              text={t("stale", { count: staleSentences })}
              link={{ label: t("staleOpen"), href: paths.drafts }}
            />
          )}
          {minutes === undefined ? null : (
            <Card
              title={t("nextMeeting")}
              foot={
                nextMeeting ? (
                  <MoreLink href={paths.meetingLog(nextMeeting.number)}>{t("openLog")}</MoreLink>
                ) : (
                  <ButtonLink small variant="quiet" icon="calendar" href={paths.planMeeting}>
                    {t("plan")}
                  </ButtonLink>
                )
              }
            >
              {nextMeeting ? (
                <p>
                  <b>{nextMeeting.title}</b>
                  <br />
                  {formatDay(language, nextMeeting.heldOn)} {nextMeeting.startsAt}
                </p>
              ) : (
                <p>{t("noMeeting")}</p>
              )}
            </Card>
          )}
          <Card
            title={t("explore")}
            foot={<MoreLink href={paths.workspaceMap()}>{t("exploreOpen")}</MoreLink>}
          >
            <p>{t("exploreText")}</p>
          </Card>
        </div>
      </section>
      <nav aria-labelledby="manage" className="stack-s">
        <h2 id="manage">{t("manage")}</h2>
        <ul className="row">
          <li>
            <a href={paths.account()}>{t("account")}</a>
          </li>
          {isAdministrator ? (
            <>
              <li>
                <a href={paths.people()}>{t("people")}</a>
              </li>
              <li>
                <a href={paths.setup}>{t("organisation")}</a>
              </li>
              <li>
                <a href={paths.workspaceThemes()}>{t("themes")}</a>
              </li>
              <li>
                <a href={paths.workspaceNeighbourhoods()}>{t("neighbourhoods")}</a>
              </li>
              <li>
                <a href={paths.mail()}>{t("mail")}</a>
              </li>
              <li>
                <a href={paths.audit()}>{t("audit")}</a>
              </li>
              <li>
                <a href={paths.sampleData}>{t("sampleOpen")}</a>
              </li>
            </>
          ) : null}
        </ul>
      </nav>
    </div>
  );
}
