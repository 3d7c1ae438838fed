import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPasskey } from "~/features/accounts/add-passkey.server";
import { deviceName } from "~/features/accounts/device-name";
import { NewPasskey } from "~/features/accounts/new-passkey-page";
import { newPasskeySchema } from "~/features/accounts/passkey-answer.form";
import { relyingParty } from "~/features/accounts/passkey-challenge.server";
import { readDevice } from "~/platform/device";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie } from "~/platform/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { env, origin, t } = context;
  return {
    suggested: deviceName(t, readDevice(request.headers.get("user-agent"))) ?? "",
    possible: relyingParty(env.origin, origin) !== undefined,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("accounts:passkey.addTitle"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, env, origin, mailOrigin, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const submission = parseWithZod(form, { schema: newPasskeySchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const rp = relyingParty(env.origin, origin);
  const browser = readSessionCookie(origin, request.headers.get("cookie"));
  const added =
    rp && browser
      ? await addPasskey(db, {
          ...{ userId: viewer.id, name: submission.value.name, answer: form.get("passkey") },
          ...{ browser, rp, mailOrigin },
        })
      : undefined;
  if (added?.ok) return redirect(paths.account({ done: "passkeyAdded" }), { status: 303 });
  const reason = added?.reason ?? "accounts:error.passkeyNotAdded";
  return data(submission.reply({ formErrors: [reason] }), { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NewPasskeyPage() {
  const { suggested, possible } = useLoaderData<typeof loader>();
  return <NewPasskey suggested={suggested} possible={possible} result={useActionData<typeof action>()} />;
}
