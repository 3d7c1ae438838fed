import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPerson } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { changeOwnAccount, isNameless, ownAccountSeen } from "~/features/accounts/change-own-account.server";
import { endOtherSessions, listOwnSessions } from "~/features/accounts/end-other-sessions.server";
import { OwnAccount, OwnSessions } from "~/features/accounts/own-account";
import { namelessAccountSchema, ownAccountSchema } from "~/features/accounts/person.form";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { readSessionCookie } from "~/platform/session.server";

const sessionOf = (request: Request, origin: string) =>
  readSessionCookie(origin, request.headers.get("cookie")) ?? "";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, origin, t } = context;
  const viewer = requireViewer(context);
  const user = await findPerson(db, viewer.id);
  if (!user) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const done = query.get("done");
  return {
    user,
    seen: ownAccountSeen(user),
    nameless: isNameless(user),
    rights: user.roles.map((role) => t(`people:role.${role}`)).join(", "),
    sessions: await listOwnSessions(db, { userId: user.id, session: sessionOf(request, origin) }),
    done: done === "saved" || done === "ended" ? done : null,
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("people:account.title"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, origin, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  if (form.get("intent") === "end-others") {
    await endOtherSessions(db, { userId: viewer.id, session: sessionOf(request, origin) });
    return redirect(paths.account({ done: "ended" }), { status: 303 });
  }
  const user = await findPerson(db, viewer.id);
  const schema = user && isNameless(user) ? namelessAccountSchema : ownAccountSchema;
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const changed = await changeOwnAccount(db, { userId: viewer.id, ...submission.value });
  if (changed.ok) return redirect(paths.account({ done: "saved" }), { status: 303 });
  return data(
    changed.reason === "people:error.emailTaken"
      ? submission.reply({ fieldErrors: { email: [changed.reason] } })
      : submission.reply({ formErrors: [changed.reason] }),
    { status: 409 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function Account() {
  const { user, seen, nameless, rights, sessions, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("people");
  return (
    <div className="stack-l">
      {done === "saved" && !result ? (
        <Notice kind="success" role="status">
          {t("person.saved")}
        </Notice>
      ) : null}
      <PageHeader title={t("account.title")} lead={t("account.lead")} />
      <OwnAccount {...{ user, seen, nameless, rights, result }} neighbourhoods={user.neighbourhoods} />
      <OwnSessions sessions={sessions} ended={done === "ended" && !result} />
    </div>
  );
}
