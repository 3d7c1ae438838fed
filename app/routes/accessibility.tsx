import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/components/page-header";
import { ContactLines } from "~/features/organisation/contact-lines";
import { formatDate } from "~/i18n/formats";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";
import type { loader as frameLoader } from "./frame";

/** When the site was last assessed and the statement written (YYYY-MM-DD). */
const preparedOn = "2026-11-24";
const good = ["keyboard", "list", "text", "colour", "dark", "plain"] as const;
const gaps = ["map", "photos", "languages", "signs"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = context;
  return {
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("accessibility:title"),
      description: t("accessibility:description"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

/** The statement in the form of the model of Commission Implementing Decision (EU) 2018/1523. */
export default function Accessibility() {
  const { t } = useTranslation("accessibility");
  const { language } = useSite();
  const organisation = useRouteLoaderData<typeof frameLoader>("public")?.organisation;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="prose">
        {organisation ? <p>{t("scope", { organisation: organisation.name })}</p> : null}
        <h2>{t("stateTitle")}</h2>
        <p>{t("state")}</p>
        <h2>{t("goodTitle")}</h2>
        <ul>
          {good.map((one) => (
            <li key={one}>{t(`good.${one}`)}</li>
          ))}
        </ul>
        <h2>{t("gapsTitle")}</h2>
        <ul>
          {gaps.map((one) => (
            <li key={one}>{t(`gaps.${one}`)}</li>
          ))}
        </ul>
        <h2>{t("madeTitle")}</h2>
        <p>{t("made", { date: formatDate(language, preparedOn) })}</p>
        <h2>{t("contactTitle")}</h2>
        <p>{t("contact")}</p>
        {organisation ? <ContactLines organisation={organisation} /> : null}
        <h2>{t("enforceTitle")}</h2>
        <p>{t("enforce")}</p>
      </div>
    </>
  );
}
