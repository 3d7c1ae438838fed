import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listPasskeysOf } from "db/queries/passkeys";
import { findUser } from "db/queries/users";
import { ConfirmIdentity } from "~/features/accounts/confirm-identity-page";
import { relyingParty } from "~/features/accounts/passkey-challenge.server";
import { requestSignInLink } from "~/features/accounts/request-sign-in-link.server";
import { safeNext } from "~/features/accounts/safe-next";
import { signInByPasskey } from "~/features/accounts/sign-in-by-passkey.server";
import { readDevice } from "~/platform/device";
import { staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie, sessionCookieHeader } from "~/platform/session.server";

const privately = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };

export const headers: HeadersFunction = () => privately;

/** Asked by the guard before a page that needs a fresh sign-in, or in place of one whose form came too late. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, env, origin, paths, viewer, held, t } = context;
  const query = new URL(request.url).searchParams;
  const next = safeNext(query.get("next"));
  if (!viewer) throw redirect(paths.signIn({ next }), { headers: privately });
  if (viewer.isFresh && !held) throw redirect(next ?? paths.workspace, { headers: privately });
  const passkeys = relyingParty(env.origin, origin) ? await listPasskeysOf(db, viewer.id) : [];
  const page = {
    email: (await findUser(db, viewer.id))?.email ?? "",
    formToken: viewer.formToken,
    next: next ?? "",
    held: held ?? null,
    hasPasskeys: passkeys.length > 0,
    sent: query.has("sent"),
    mailLeaves: env.smtpUrl !== undefined,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("accounts:confirm.title"),
      hidden: true,
    },
  };
  return data(page, { status: held ? 403 : 200, headers: privately });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, env, origin, paths, viewer, client, secret, mailOrigin } = context;
  if (!viewer) return redirect(paths.signIn(), { status: 303 });
  const form = await staffForm(request, viewer);
  const next = safeNext(String(form.get("next") ?? ""));
  if (form.get("confirm-by") === "link") {
    const email = (await findUser(db, viewer.id))?.email ?? "";
    const asked = await requestSignInLink(db, { email, next, client, secret, mailOrigin });
    if (!asked.ok) return data({ error: { "": [asked.reason] } }, { status: 429, headers: privately });
    return redirect(paths.confirmIdentity({ next, sent: 1 }), { status: 303 });
  }
  const session = readSessionCookie(origin, request.headers.get("cookie"));
  const rp = relyingParty(env.origin, origin);
  const confirmed =
    session && rp
      ? await signInByPasskey(db, {
          ...{ answer: form.get("passkey"), browser: session, rp, userId: viewer.id },
          ...{ oldSession: session, device: readDevice(request.headers.get("user-agent")) },
        })
      : undefined;
  if (!confirmed?.ok)
    return data({ error: { "": ["accounts:error.passkeyRefused"] } }, { status: 400, headers: privately });
  // 307 sends the form that waited on, whole, to where it was going.
  const held = safeNext(String(form.get("held") ?? ""));
  return redirect(held ?? next ?? paths.workspace, {
    status: held ? 307 : 303,
    headers: { "Set-Cookie": sessionCookieHeader(origin, confirmed.session) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function ConfirmIdentityPage() {
  const page = useLoaderData<typeof loader>();
  return <ConfirmIdentity {...page} result={useActionData<typeof action>()} />;
}
