import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { NotFoundPage } from "~/features/organisation/error-page";
import { metaBase, pageMeta } from "~/platform/meta";

/** Every address that is not in the sitemap, and every one that is hidden from whoever asks. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const base = metaBase(request, context, context.t("common:siteName"));
  return data(
    { meta: { ...base, hidden: true }, title: context.t("common:error.notFoundTitle") },
    { status: 404 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.meta, title: data.title }) : [];

export default NotFoundPage;
