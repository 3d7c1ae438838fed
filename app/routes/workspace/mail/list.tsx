import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countMail, listMail } from "db/queries/outbox";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { EmptyState } from "~/components/empty-state";
import { Tabs } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { mostAttempts } from "~/features/notifications/deliver-outbox.server";
import { MailStateTag } from "~/features/notifications/mail-state";
import { retryFailedMail } from "~/features/notifications/retry-mail.server";
import { daysOf } from "~/features/privacy/kept-data";
import { ResultPages } from "~/features/proposals/result-pages";
import { formatDateTime, formatNumber } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";
import { StaffForm } from "~/platform/staff-form";

const pageSize = 30;
const filters = ["all", "waiting", "failed"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, env, t } = context;
  const query = new URL(request.url).searchParams;
  const filter = filters.find((one) => one === query.get("state")) ?? "all";
  const clock = { now: new Date().toISOString(), mostAttempts };
  const { sent, waiting, failed } = await countMail(db, clock);
  const counts = { all: sent + waiting + failed, waiting, failed };
  const pageCount = Math.max(1, Math.ceil(counts[filter] / pageSize));
  const asked = Number.parseInt(query.get("page") ?? "", 10);
  const page = Math.min(Math.max(asked || 1, 1), pageCount);
  const state = filter === "all" ? undefined : filter;
  return {
    ...{ filter, counts, page, pageCount, keptDays: daysOf("mailWritten"), retried: query.has("retried") },
    mails: await listMail(db, { ...clock, state, page, pageSize }),
    mailLeaves: env.smtpUrl !== undefined,
    meta: { ...metaBase(request, context, t("common:siteName")), title: t("mail:title"), hidden: true },
  };
}

/** The one thing to do here: try again what failed. */
export async function action({ request, context }: ActionFunctionArgs) {
  await staffForm(request, requireViewer(context));
  await retryFailedMail(context.db, {});
  return redirect(context.paths.mail({ retried: 1 }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MailList() {
  const { filter, counts, page, pageCount, keptDays, retried, mails, mailLeaves } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("mail");
  const { language, paths } = useSite();
  const hrefOf = (state: (typeof filters)[number], at = 1) =>
    paths.mail({ state: state === "all" ? undefined : state, page: at === 1 ? undefined : at });
  return (
    <div className="stack-l">
      {retried ? (
        <Notice kind="success" role="status">
          {t("retried")}
        </Notice>
      ) : null}
      <PageHeader title={t("title")} lead={t("lead", { days: keptDays })} />
      {mailLeaves ? null : (
        <Notice title={t("noServerTitle")}>
          <p>{t("noServerText")}</p>
          <p>{t("noServerHow")}</p>
        </Notice>
      )}
      <Tabs
        label={t("states")}
        tabs={filters.map((one) => ({
          label: t(`filter.${one}`),
          href: hrefOf(one),
          count: formatNumber(language, counts[one]),
          current: one === filter,
        }))}
      />
      {counts.failed > 0 && filter !== "waiting" ? (
        <StaffForm action={paths.mail()} className="row">
          <Button variant="quiet" small>
            {t("retryAll")}
          </Button>
        </StaffForm>
      ) : null}
      {mails.length === 0 ? (
        <EmptyState scene="done" title={t(filter === "all" ? "noneTitle" : "noneHereTitle")}>
          {t(filter === "all" ? "noneText" : "noneHereText")}
        </EmptyState>
      ) : (
        <section className="stack" aria-label={t("title")}>
          <DataTable
            caption={t("title")}
            hideCaption
            columns={(["subject", "to", "when", "state"] as const).map((key) => ({
              key,
              label: t(`column.${key}`),
            }))}
            rows={mails.map((mail) => ({
              id: mail.id,
              cells: [
                <a key="subject" href={paths.letter(mail.id)}>
                  {mail.subject}
                </a>,
                <span key="to" className="anywhere">
                  {mail.recipient}
                </span>,
                formatDateTime(language, mail.createdAt),
                <MailStateTag key="state" state={mail.state} mailLeaves={mailLeaves} />,
              ],
            }))}
          />
          <ResultPages page={page} pageCount={pageCount} hrefOf={(at) => hrefOf(filter, at)} />
        </section>
      )}
    </div>
  );
}
