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
import { findOrganisation } from "db/queries/organisation";
import { findPerson } from "db/queries/users";
import { acceptInvitation } from "~/features/accounts/accept-invitation.server";
import { acceptInvitationSchema } from "~/features/accounts/invitation.form";
import { Invitation, SpentInvitation } from "~/features/accounts/invitation-page";
import { formatList } from "~/i18n/formats";
import { readDevice } from "~/platform/device";
import { readForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie, sessionCookieHeader } from "~/platform/session.server";
import { hashToken } from "~/platform/tokens.server";

/** The page carries a token in its address: nothing keeps it, and no other site learns it. */
const privately = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin" };

export const headers: HeadersFunction = () => privately;

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, language, paths, t } = context;
  const token = tokenOf(request);
  if (!token) throw redirect(paths.signIn());
  const now = new Date().toISOString();
  const found = await findLoginToken(db, { tokenHash: hashToken(token), kind: "invitation", now });
  const person = found && (await findPerson(db, found.userId));
  const organisation = await findOrganisation(db, { language });
  const title = t(person ? "accounts:welcome.title" : "accounts:welcome.spentTitle");
  const page = {
    invited: person
      ? {
          ...{ token, name: person.name, email: person.email },
          rights: formatList(
            language,
            person.roles.map((role) => t(`people:role.${role}`).toLowerCase()),
          ),
          organisation: organisation?.name ?? t("common:siteName"),
        }
      : null,
    meta: { ...metaBase(request, context, t("common:siteName")), title, hidden: true },
  };
  return data(page, { status: person ? 200 : 410, headers: privately });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, origin, paths } = context;
  const submission = parseWithZod(await readForm(request), { schema: acceptInvitationSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400, headers: privately });
  const accepted = await acceptInvitation(db, {
    token: tokenOf(request),
    name: submission.value.name,
    oldSession: readSessionCookie(origin, request.headers.get("cookie")),
    device: readDevice(request.headers.get("user-agent")),
  });
  // The page says of a spent invitation what to do, so that is where a late or second press leads.
  if (!accepted.ok) return redirect(paths.invitation({ token: "-" }), { status: 303 });
  return redirect(paths.account({ done: "welcome" }), {
    status: 303,
    headers: { "Set-Cookie": sessionCookieHeader(origin, accepted.session) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function InvitationPage() {
  const { invited } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return invited ? <Invitation {...invited} result={result} /> : <SpentInvitation />;
}
