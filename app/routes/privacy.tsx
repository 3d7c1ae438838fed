import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DataTable } from "~/components/data-table";
import { PageHeader } from "~/components/page-header";
import { ContactLines } from "~/features/organisation/contact-lines";
import { metaBase, pageMeta } from "~/platform/meta";
import type { loader as frameLoader } from "./frame";

/** What the records hold of people, in the order in which people meet it. */
const kept = ["proposal", "name", "email", "support", "address", "mail", "minutes", "staff"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = context;
  return {
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("privacy:title"),
      description: t("privacy:description"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Privacy() {
  const { t } = useTranslation("privacy");
  const organisation = useRouteLoaderData<typeof frameLoader>("public")?.organisation;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="prose">
        <h2>{t("controllerTitle")}</h2>
        {organisation ? (
          <>
            <p>{t("controller", { organisation: organisation.name })}</p>
            <p>{t("controllerContact")}</p>
            <ContactLines organisation={organisation} />
          </>
        ) : null}
        <h2>{t("keptTitle")}</h2>
      </div>
      <DataTable
        caption={t("keptCaption")}
        hideCaption
        columns={[
          { key: "what", label: t("heads.what") },
          { key: "why", label: t("heads.why") },
          { key: "long", label: t("heads.long") },
        ]}
        rows={kept.map((row) => ({
          id: row,
          cells: [t(`kept.${row}.what`), t(`kept.${row}.why`), t(`kept.${row}.long`)],
        }))}
      />
      <div className="prose">
        <h2>{t("cookiesTitle")}</h2>
        <p>{t("cookies")}</p>
        <h2>{t("thirdTitle")}</h2>
        <p>{t("third")}</p>
        <h2>{t("othersTitle")}</h2>
        <p>{t("others")}</p>
        <h2>{t("childrenTitle")}</h2>
        <p>{t("children")}</p>
        <h2>{t("rightsTitle")}</h2>
        <p>{t("rights")}</p>
        <p>{t("complaint")}</p>
      </div>
    </>
  );
}
