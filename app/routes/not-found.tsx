import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotFoundPage } from "~/features/organisation/error-page";
import { RefusedPage, refusalTexts } from "~/features/organisation/refused-page";
import { metaBase, pageMeta } from "~/platform/meta";

/** Every address that is not in the sitemap, every one that is hidden from whoever asks, and forms that were too much. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { refused, t, language } = context;
  const meta = { ...metaBase(request, context, t("common:siteName")), hidden: true };
  const texts = refused && refusalTexts(t, { ...refused, language });
  return data(
    { meta, texts, title: texts?.title ?? t("common:error.notFoundTitle") },
    { status: refused?.status ?? 404, headers: refused?.status === 503 ? { "Retry-After": "60" } : {} },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.meta, title: data.title }) : [];

export default function NoPage() {
  const { texts } = useLoaderData<typeof loader>();
  return texts ? <RefusedPage texts={texts} /> : <NotFoundPage />;
}
