import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { passkeyPurposes } from "db/tables/accounts";
import { makePasskeyChallenge, relyingParty } from "~/features/accounts/passkey-challenge.server";
import { passkeyCookieHeader } from "~/features/accounts/passkey-cookie.server";
import { readForm } from "~/platform/forms.server";
import { readSessionCookie } from "~/platform/session.server";
import { randomToken } from "~/platform/tokens.server";

const privately = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** Only a script asks for a challenge: opened by hand, the address leads to the page where one signs in. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(context.paths.signIn());
}

/** What a device has to sign, tied to this browser: by a short-lived cookie, or by the session where there is one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, env, origin, viewer, client, t } = context;
  const form = await readForm(request);
  const purpose = passkeyPurposes.find((one) => one === form.get("purpose"));
  const rp = relyingParty(env.origin, origin);
  if (!purpose || !rp) return new Response(null, { status: 400 });
  const session = readSessionCookie(origin, request.headers.get("cookie"));
  const browser = purpose === "sign-in" ? randomToken() : session;
  if (!browser) return new Response(null, { status: 403 });
  const made = await makePasskeyChallenge(db, {
    ...{ purpose, browser, rp, client, userId: viewer?.id },
    siteName: t("common:siteName"),
  });
  if (!made.ok) return new Response(null, { status: made.reason === "gone" ? 403 : 429 });
  return new Response(JSON.stringify(made.options), {
    headers: {
      ...privately,
      ...(purpose === "sign-in" && { "Set-Cookie": passkeyCookieHeader(origin, browser) }),
    },
  });
}
