import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countForModeration, listForModeration } from "db/queries/moderation";
import { listThemes } from "db/queries/themes";
import { moderationLists } from "db/tables/moderation";
import { proposalStatuses } from "db/tables/proposals";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/button";
import { Disclosure } from "~/components/disclosure";
import { EmptyState } from "~/components/empty-state";
import { Tabs } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { Select } from "~/components/select";
import { TextField } from "~/components/text-field";
import { readDone } from "~/features/moderation/done";
import { DoneNotice } from "~/features/moderation/done-notice";
import { Keys } from "~/features/moderation/keys";
import { QueueCard } from "~/features/moderation/queue-card";
import { queueQuery, readQueueFilter } from "~/features/moderation/queue-filter";
import { ResultPages } from "~/features/proposals/result-pages";
import { formatNumber } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

const pageSize = 20;
/** What waits for a moderator first. */
const tabs = [
  "received",
  "reported",
  "replied",
  "corrected",
  "asked",
  "unanswered",
  ...proposalStatuses.slice(1),
  "all",
] as const;
/** Shown also where there is nothing; the others would only take room. */
const always: readonly string[] = ["received", "unanswered", "all"];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, t } = context;
  const query = new URL(request.url).searchParams;
  const themes = await listThemes(db, { language });
  const filter = readQueueFilter(query, themes);
  const asked = { themeSlug: filter.theme, words: filter.words };
  const counts = await countForModeration(db, asked);
  const total = counts[filter.status];
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(filter.page, pageCount);
  const status = proposalStatuses.find((one) => one === filter.status);
  const list = moderationLists.find((one) => one === filter.status);
  const title = t("moderation:title");
  return {
    filter: { ...filter, page },
    proposals: await listForModeration(db, { ...asked, status, list, language, page, pageSize }),
    tabs: tabs
      .map((one) => ({ status: one, count: counts[one] }))
      .filter((tab) => tab.count > 0 || tab.status === filter.status || always.includes(tab.status)),
    ...{ total, pageCount, done: readDone(query) ?? null, now: new Date().toISOString() },
    themes: themes.map(({ slug, name }) => ({ value: slug, label: name })),
    meta: { ...metaBase(request, context, t("common:siteName")), title, hidden: true },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function ModerationQueue() {
  const { filter, proposals, tabs, total, pageCount, done, themes, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation("moderation");
  const { language, paths } = useSite();
  const narrowed = filter.theme !== undefined || filter.words !== undefined;
  // Whoever looks for something from the queue looks everywhere; a tab then narrows it.
  const searched = filter.status === "received" && !narrowed ? "all" : filter.status;
  const hrefOf = (change: Partial<typeof filter>) =>
    paths.moderation(queueQuery({ ...filter, page: 1, ...change }));
  return (
    <div className="stack-l">
      {done ? <DoneNotice done={done} /> : null}
      <PageHeader title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("list.statuses")}
        tabs={tabs.map(({ status, count }) => ({
          label: t(`status.${status}`),
          href: hrefOf({ status }),
          count: formatNumber(language, count),
          current: status === filter.status,
        }))}
      />
      <Disclosure summary={t("list.search")} open={narrowed}>
        <search aria-label={t("list.search")}>
          <form className="filters inline" action={paths.moderation()} method="get">
            {searched === "received" ? null : <input type="hidden" name="status" value={searched} />}
            <TextField
              id="q"
              name="q"
              type="search"
              label={t("list.words")}
              defaultValue={filter.words ?? ""}
              maxLength={200}
              autoComplete="off"
            />
            <Select
              id="theme"
              name="theme"
              label={t("list.theme")}
              empty={t("list.allThemes")}
              options={themes}
              defaultValue={filter.theme ?? ""}
            />
            <Button icon="search">{t("list.submit")}</Button>
            {narrowed ? (
              <ButtonLink variant="plain" href={hrefOf({ theme: undefined, words: undefined })}>
                {t("list.clear")}
              </ButtonLink>
            ) : null}
          </form>
        </search>
      </Disclosure>
      {proposals.length === 0 ? (
        narrowed || filter.status !== "received" ? (
          <EmptyState scene="search" title={t("list.noneTitle")}>
            {t("list.noneText")}
          </EmptyState>
        ) : (
          <EmptyState scene="done" title={t("list.emptyTitle")}>
            {t("list.emptyText")}
          </EmptyState>
        )
      ) : (
        <section aria-label={t("list.results")} className="stack">
          <p className="soft">{t("list.count", { count: total, shown: formatNumber(language, total) })}</p>
          {proposals.map((proposal) => (
            <QueueCard key={proposal.id} proposal={proposal} now={now} />
          ))}
          <ResultPages page={filter.page} pageCount={pageCount} hrefOf={(page) => hrefOf({ page })} />
        </section>
      )}
      <Keys page="queue" />
    </div>
  );
}
