import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { metaBase, pageMeta } from "~/platform/meta";
import type { loader as frameLoader } from "./frame";

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { meta: metaBase(request, context, context.t("common:siteName")) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.meta, title: data.meta.siteName }) : [];

export default function Home() {
  const { t } = useTranslation("common");
  const organisation = useRouteLoaderData<typeof frameLoader>("public")?.organisation;
  return <h1>{organisation?.name ?? t("siteName")}</h1>;
}
