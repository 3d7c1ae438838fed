import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/components/page-header";
import { passkeyCookieName } from "~/features/accounts/passkey-cookie.server";
import { Controller } from "~/features/privacy/controller";
import { policySince } from "~/features/privacy/kept-data";
import { CookieTable, KeptTable } from "~/features/privacy/kept-table";
import { Complaint, Rights } from "~/features/privacy/rights";
import { supportCookie } from "~/features/proposals/supporter.server";
import { formatDate } from "~/i18n/formats";
import { cookieRules } from "~/platform/cookies.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { sessionCookie } from "~/platform/session.server";
import { useSite } from "~/platform/site";
import type { loader as frameLoader } from "./frame";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t, origin } = context;
  return {
    cookies: {
      support: cookieRules(origin, supportCookie).name,
      session: cookieRules(origin, sessionCookie).name,
      passkey: passkeyCookieName(origin),
    },
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("privacy:title"),
      description: t("privacy:description"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Privacy() {
  const { cookies } = useLoaderData<typeof loader>();
  const { t } = useTranslation("privacy");
  const { language } = useSite();
  const organisation = useRouteLoaderData<typeof frameLoader>("public")?.organisation;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="prose">
        <p className="soft">{t("updated", { when: formatDate(language, policySince) })}</p>
        <h2>{t("controllerTitle")}</h2>
        {organisation ? <Controller organisation={organisation} /> : null}
        <h2>{t("keptTitle")}</h2>
        <p>{t("keptLead")}</p>
        <p>{t("required")}</p>
      </div>
      <div className="kept-table">
        <KeptTable />
      </div>
      <div className="prose">
        <p>{t("backups")}</p>
        <h2>{t("basesTitle")}</h2>
        <ul>
          {(["publicTask", "consent", "legitimateInterest"] as const).map((basis) => (
            <li key={basis}>{t(`bases.${basis}`)}</li>
          ))}
        </ul>
        <h2>{t("rightsTitle")}</h2>
        <Rights />
        <h2>{t("cookiesTitle")}</h2>
        <p>{t("cookies")}</p>
      </div>
      <div className="kept-table">
        <CookieTable names={cookies} />
      </div>
      <div className="prose">
        <p>{t("onDevice")}</p>
        <h2>{t("thirdTitle")}</h2>
        <p>{t("third")}</p>
        <p>{t("processors")}</p>
        <p>{t("automatic")}</p>
        <h2>{t("othersTitle")}</h2>
        <p>{t("others")}</p>
        <h2>{t("childrenTitle")}</h2>
        <p>{t("children")}</p>
        <p>{t("childrenParent")}</p>
        <h2>{t("complaintTitle")}</h2>
        <Complaint />
      </div>
    </>
  );
}
