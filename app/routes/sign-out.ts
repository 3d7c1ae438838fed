import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endSession, readSessionCookie, sessionCookieHeader } from "~/platform/session.server";

/** Only a form ends a session: opened by hand, the address leads to the page that says who is signed in. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(context.paths.signIn());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = readSessionCookie(context.origin, request.headers.get("cookie"));
  if (session) await endSession(context.db, session);
  return redirect(context.paths.signIn({ "signed-out": 1 }), {
    status: 303,
    headers: { "Set-Cookie": sessionCookieHeader(context.origin, "") },
  });
}
