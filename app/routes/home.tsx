import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { EmptyState } from "~/components/empty-state";
import { HomePage } from "~/features/organisation/home-page";
import { readHome } from "~/features/organisation/read-home.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";
import type { loader as frameLoader } from "./frame";

/** The bands of this page reach from edge to edge. */
export const handle = { layout: "bleed" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, paths, t } = context;
  return {
    home: (await readHome(db, { language, paths, t, now: new Date() })) ?? null,
    meta: metaBase(request, context, t("common:siteName")),
    description: t("home:description", { organisation: "{{organisation}}" }),
  };
}

export const meta: MetaFunction<typeof loader, { public: typeof frameLoader }> = ({ data, matches }) => {
  if (!data) return [];
  const organisation = matches.find(({ id }) => id === "public")?.data?.organisation?.name;
  return pageMeta({
    ...data.meta,
    title: data.meta.siteName,
    ...(organisation && { description: data.description.replace("{{organisation}}", organisation) }),
  });
};

export default function Home() {
  const { home } = useLoaderData<typeof loader>();
  const organisation = useRouteLoaderData<typeof frameLoader>("public")?.organisation;
  return home && organisation ? <HomePage home={home} territory={organisation.territory} /> : <Waiting />;
}

/** An empty installation, before its organisation is set up. */
function Waiting() {
  const { t } = useTranslation("home");
  const paths = usePaths();
  return (
    <div className="wrap page">
      <EmptyState scene="chairs" level={1} title={t("waiting.title")}>
        <p>{t("waiting.text")}</p>
        <ButtonLink href={paths.signIn({ next: paths.setup })}>{t("waiting.signIn")}</ButtonLink>
      </EmptyState>
    </div>
  );
}
