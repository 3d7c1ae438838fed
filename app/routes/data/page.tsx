import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listThemes } from "db/queries/themes";
import { countSampleData } from "db/queries/waiting-work";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/components/page-header";
import { FeedAddresses } from "~/features/feeds/feed-addresses";
import { DATASETS } from "~/features/open-data/dataset";
import { DatasetCard } from "~/features/open-data/dataset-card";
import { metaBase, pageMeta } from "~/platform/meta";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, origin, t } = context;
  const samples = await countSampleData(db);
  return {
    origin,
    hasSamples: samples.proposals + samples.meetings > 0,
    themes: (await listThemes(db, { language })).map(({ slug, name }) => ({ slug, name })),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("openData:title"), description: t("openData:description") },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function OpenData() {
  const { origin, hasSamples, themes } = useLoaderData<typeof loader>();
  const { t } = useTranslation("openData");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="stack-l">
        <p>
          {t("terms")} {hasSamples ? t("sample") : null}
        </p>
        {DATASETS.map((dataset) => (
          <DatasetCard key={dataset} dataset={dataset} theme={themes[0]?.slug} />
        ))}
        <FeedAddresses origin={origin} themes={themes} />
      </div>
    </>
  );
}
