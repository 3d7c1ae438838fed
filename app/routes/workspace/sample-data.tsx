import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readSampleData } from "~/features/organisation/read-sample-data.server";
import { removeSample } from "~/features/organisation/remove-sample-data.server";
import { ConfirmSampleRemoval, NoSampleData, SampleData } from "~/features/organisation/sample-data-page";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const query = new URL(request.url).searchParams;
  const sample = await readSampleData(db);
  const confirms = sample.isThere && query.has("confirm");
  return {
    ...sample,
    confirms,
    justNow: query.has("removed"),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t(confirms ? "organisation:sample.confirmTitle" : "organisation:sample.title"),
      hidden: true,
    },
  };
}

/** Removing what is gone already is no error: the page then says what was removed, and by whom. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  await staffForm(request, viewer);
  await removeSample(context.db, { userId: viewer.id });
  return redirect(`${context.paths.sampleData}?removed`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function SampleDataPage() {
  const { counts, isThere, removed, confirms, justNow } = useLoaderData<typeof loader>();
  if (!isThere) return <NoSampleData removed={removed} justNow={justNow} />;
  return confirms ? <ConfirmSampleRemoval counts={counts} /> : <SampleData counts={counts} />;
}
