import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findLoginToken } from "db/queries/login-tokens";
import { confirmAddress } from "~/features/accounts/confirm-address.server";
import { ConfirmAddress, type ConfirmAddressView } from "~/features/accounts/confirm-address-page";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie } from "~/platform/session.server";
import { hashToken } from "~/platform/tokens.server";

/** The page carries a token in its address: nothing keeps it, and no other site learns it. */
const privately = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };

export const headers: HeadersFunction = () => privately;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, paths, t } = context;
  const query = new URL(request.url).searchParams;
  const token = query.get("token") ?? "";
  const done = query.get("done");
  if (!token && !done) throw redirect(paths.signIn());
  const now = new Date().toISOString();
  const found = await findLoginToken(db, { tokenHash: hashToken(token), kind: "address", now });
  const told = done === "done" || done === "taken" ? done : "spent";
  const view: ConfirmAddressView = found ? "confirm" : told;
  const page = {
    ...{ view, token, email: found?.newEmail ?? "" },
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t(`accounts:address.${view}.title`),
      hidden: true,
    },
  };
  return data(page, { status: view === "spent" ? 410 : 200, headers: privately });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, origin, paths } = context;
  const confirmed = await confirmAddress(db, {
    token: new URL(request.url).searchParams.get("token") ?? "",
    session: readSessionCookie(origin, request.headers.get("cookie")),
  });
  const taken = !confirmed.ok && confirmed.reason === "people:error.emailTaken";
  const done = confirmed.ok ? "done" : taken ? "taken" : "spent";
  return redirect(paths.confirmAddress({ done }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function ConfirmAddressPage() {
  const { view, token, email } = useLoaderData<typeof loader>();
  return <ConfirmAddress view={view} token={token} email={email} />;
}
