import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { offerSimilar } from "~/features/proposals/offer-similar.server";
import { readSubmission } from "~/features/proposals/read-submission.server";
import { receiveSubmission } from "~/features/proposals/receive-submission.server";
import { SubmissionForm } from "~/features/proposals/submission-form";
import { findSupporter } from "~/features/proposals/supporter.server";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { IslandScript } from "~/platform/site";
import mapStyles from "~/styles/map-live.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

/** Each form has a key of its own: a page kept somewhere would give one key to two people. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = context;
  return {
    read: await readSubmission(context, new URL(request.url).searchParams),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("submission:title"), description: t("submission:description") },
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, paths, language, client, secret, mailOrigin, files } = context;
  const form = await readForm(request);
  const received = await receiveSubmission(db, { form, files, language, client, secret, mailOrigin });
  if (!received.ok) {
    const browserHash = findSupporter(context, request.headers.get("cookie"))?.browserHash;
    const offered = await offerSimilar(db, { fields: form, language, browserHash });
    return data({ result: received.result, offered }, { status: received.status });
  }
  return redirect(paths.receipt(received.token, { done: "new" }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NewProposal() {
  const { read } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <>
      <SubmissionForm read={read} result={again?.result} offered={again?.offered} />
      <IslandScript name="place-picker" />
      <IslandScript name="writing" />
      <IslandScript name="shrink-photos" />
      <IslandScript name="draft" />
    </>
  );
}
