import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { EmptyState } from "~/components/empty-state";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { readNeighbourhoods } from "~/features/places/read-neighbourhoods.server";
import { formatNumber } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

const doneHere = ["added", "removed"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const done = new URL(request.url).searchParams.get("done");
  return {
    neighbourhoods: await readNeighbourhoods(db),
    done: doneHere.find((one) => one === done),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("places:neighbourhoods.title"), hidden: true },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Neighbourhoods() {
  const { neighbourhoods, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("places");
  const { language, paths } = useSite();
  const shown = (count: number) => formatNumber(language, count);
  const add = (
    <ButtonLink href={paths.newNeighbourhood} icon="plus" className="large">
      {t("neighbourhoods.add")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t("neighbourhoods.title")}
        lead={t("neighbourhoods.lead")}
        actions={neighbourhoods.length > 0 ? add : undefined}
      />
      <div className="stack">
        {done ? <Notice kind="success" role="status" title={t(`neighbourhoods.${done}`)} /> : null}
        {neighbourhoods.length > 0 ? (
          <DataTable
            caption={t("neighbourhoods.title")}
            hideCaption
            columns={(["name", "place", "population", "proposals", "meetings"] as const).map((key) => ({
              key,
              label: t(`neighbourhoods.column.${key}`),
              numeric: key !== "name" && key !== "place",
            }))}
            rows={neighbourhoods.map((one) => ({
              id: one.id,
              cells: [
                <a key="name" href={paths.workspaceNeighbourhood(one.id)}>
                  {one.name}
                </a>,
                [
                  t(one.approximate ? "neighbourhoods.approximate" : "neighbourhoods.known"),
                  ...(one.drawn ? [t("neighbourhoods.drawn")] : []),
                ].join(", "),
                one.population === null ? "–" : shown(one.population),
                shown(one.proposals),
                shown(one.meetings),
              ],
            }))}
          />
        ) : (
          <EmptyState scene="map" title={t("neighbourhoods.noneTitle")}>
            <p>{t("neighbourhoods.noneText")}</p>
            {add}
          </EmptyState>
        )}
      </div>
    </>
  );
}
