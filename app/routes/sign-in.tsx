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
import { findLoginToken } from "db/queries/login-tokens";
import { relyingParty } from "~/features/accounts/passkey-challenge.server";
import { passkeyCookieHeader, readPasskeyCookie } from "~/features/accounts/passkey-cookie.server";
import { requestSignInLink } from "~/features/accounts/request-sign-in-link.server";
import { safeNext } from "~/features/accounts/safe-next";
import { signInSchema } from "~/features/accounts/sign-in.form";
import { signIn } from "~/features/accounts/sign-in.server";
import { signInByPasskey } from "~/features/accounts/sign-in-by-passkey.server";
import { SignInConfirm, SignInForm, SignInSent } from "~/features/accounts/sign-in-pages";
import { readDevice } from "~/platform/device";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie, sessionCookieHeader } from "~/platform/session.server";
import { hashToken } from "~/platform/tokens.server";

/** The page carries a token in its address: nothing keeps it, and no other site learns it. */
const privately = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };

const titles = {
  ask: "accounts:signIn.title",
  sent: "accounts:signIn.sentTitle",
  confirm: "accounts:signIn.confirmTitle",
  spent: "accounts:signIn.spentTitle",
} as const;

export const headers: HeadersFunction = () => privately;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const token = query.get("token");
  const next = safeNext(query.get("next"));
  if (!token && context.viewer) throw redirect(next ?? context.paths.workspace, { headers: privately });
  const account = token
    ? await findLoginToken(context.db, {
        tokenHash: hashToken(token),
        kind: "sign-in",
        now: new Date().toISOString(),
      })
    : undefined;
  const view = token ? (account ? "confirm" : "spent") : query.has("sent") ? "sent" : "ask";
  const page = {
    view,
    token,
    account: account ?? null,
    next: next ?? "",
    signedOut: query.has("signed-out"),
    mailLeaves: context.env.smtpUrl !== undefined,
    passkeys: relyingParty(context.env.origin, context.origin) !== undefined,
    meta: { ...metaBase(request, context, context.t("common:siteName")), hidden: view !== "ask" },
    title: context.t(titles[view]),
    description: context.t("accounts:signIn.description"),
  } as const;
  return data(page, { status: view === "spent" ? 410 : 200, headers: privately });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const next = safeNext(String(form.get("next") ?? ""));
  const token = form.get("token");
  const cookies = request.headers.get("cookie");
  const oldSession = readSessionCookie(context.origin, cookies);
  const device = readDevice(request.headers.get("user-agent"));
  if (form.has("passkey")) {
    const rp = relyingParty(context.env.origin, context.origin);
    const browser = readPasskeyCookie(context.origin, cookies);
    const result =
      rp && browser
        ? await signInByPasskey(context.db, {
            ...{ answer: form.get("passkey"), browser, rp, oldSession, device },
          })
        : undefined;
    if (!result?.ok) return data({ error: { "": ["accounts:error.passkeyRefused"] } }, { status: 400 });
    const headers = new Headers({ "Set-Cookie": sessionCookieHeader(context.origin, result.session) });
    headers.append("Set-Cookie", passkeyCookieHeader(context.origin, ""));
    return redirect(next ?? context.paths.workspace, { status: 303, headers });
  }
  if (typeof token === "string") {
    const result = await signIn(context.db, { token, oldSession, device });
    // The page says of a spent link what to do, so that is where a late or second press leads.
    if (!result.ok) return redirect(context.paths.signIn({ token: "-", next }), { status: 303 });
    return redirect(next ?? context.paths.workspace, {
      status: 303,
      headers: { "Set-Cookie": sessionCookieHeader(context.origin, result.session) },
    });
  }
  const submission = parseWithZod(form, { schema: signInSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const asked = await requestSignInLink(context.db, {
    email: submission.value.email,
    next,
    client: context.client,
    secret: context.secret,
    mailOrigin: context.mailOrigin,
  });
  if (!asked.ok) return data(submission.reply({ formErrors: [asked.reason] }), { status: 429 });
  return redirect(context.paths.signIn({ sent: 1, next }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.meta, title: data.title, description: data.description }) : [];

export default function SignIn() {
  const { view, token, account, next, signedOut, mailLeaves, passkeys } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (view === "confirm" && account && token)
    return <SignInConfirm name={account.name} email={account.email} token={token} next={next} />;
  if (view === "sent" && !result) return <SignInSent next={next} mailLeaves={mailLeaves} />;
  return <SignInForm spent={view === "spent"} {...{ signedOut, next, passkeys, result }} />;
}
