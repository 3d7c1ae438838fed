import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { HomePage } from "~/features/organisation/home-page";
import { readHome } from "~/features/organisation/read-home.server";
import { WaitingPage } from "~/features/organisation/waiting-page";
import { metaBase, pageMeta } from "~/platform/meta";
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
  if (home && organisation) return <HomePage home={home} organisation={organisation} />;
  return (
    <div className="wrap page">
      <WaitingPage />
    </div>
  );
}
