import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lostLinkSchema } from "~/features/proposals/lost-link.form";
import { LostLinkForm, LostLinkSent } from "~/features/proposals/lost-link-page";
import { sendLostLink } from "~/features/proposals/send-lost-link.server";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = context;
  return {
    isSent: new URL(request.url).searchParams.has("sent"),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("receipt:lost.title"), hidden: true },
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, paths, client, secret, mailOrigin } = context;
  const submission = parseWithZod(await readForm(request), { schema: lostLinkSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const sent = await sendLostLink(db, { ...submission.value, client, secret, mailOrigin });
  if (!sent.ok) return data(submission.reply({ formErrors: [sent.reason] }), { status: 429 });
  return redirect(paths.lostLink({ sent: 1 }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function LostLink() {
  const { isSent } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return isSent && !result ? <LostLinkSent /> : <LostLinkForm result={result} />;
}
