import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findAddressToken } from "db/queries/login-tokens";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { findPerson } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { Breadcrumb } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { accountState } from "~/features/accounts/account-state";
import { isAnonymised, personSeen } from "~/features/accounts/managed-person.server";
import { PersonAccount } from "~/features/accounts/person-account";
import { PersonAnonymise } from "~/features/accounts/person-anonymise";
import { PersonConflict } from "~/features/accounts/person-conflict";
import { PersonDone, personDone } from "~/features/accounts/person-done";
import { PersonForm } from "~/features/accounts/person-form";
import { PersonStateTag } from "~/features/accounts/person-state";
import { fieldsOfPerson, receivePerson } from "~/features/accounts/receive-person.server";
import { formatInstantDate } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, env, t } = context;
  const person = await findPerson(db, params.id ?? "");
  if (!person) throw new Response(null, { status: 404 });
  const now = new Date();
  const done = new URL(request.url).searchParams.get("done");
  return {
    person,
    fields: fieldsOfPerson(person),
    neighbourhoods: (await listNeighbourhoods(db)).map(({ id, name }) => ({ id, name })),
    seen: personSeen(person),
    state: accountState(person, now),
    isFormer: isAnonymised(person),
    /** The address that waits to be confirmed. */
    newEmail: await findAddressToken(db, { userId: person.id, now: now.toISOString() }),
    done: personDone.find((one) => one === done),
    mailLeaves: env.smtpUrl !== undefined,
    meta: { ...metaBase(request, context, t("common:siteName")), title: person.name, hidden: true },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, mailOrigin, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const id = params.id ?? "";
  const received = await receivePerson(db, { id, byId: viewer.id, form, mailOrigin });
  if (received.kind === "gone") throw new Response(null, { status: 404 });
  if (received.kind === "again") return data(received.answer, { status: received.status });
  // Whoever gave their own right away can no longer open this page.
  const own = id === viewer.id ? await findPerson(db, id) : undefined;
  if (own && !(own.active && own.roles.includes("administrator")))
    return redirect(paths.workspace, { status: 303 });
  return redirect(paths.person(id, { done: received.done }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function PersonPage() {
  const { person, fields, neighbourhoods, seen, state, isFormer, newEmail, done, mailLeaves } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const { language, paths } = useSite();
  return (
    <>
      <Breadcrumb label={t("person.crumbs")} crumbs={[{ label: t("title"), href: paths.people() }]} />
      <PageHeader
        title={person.name}
        eyebrow={
          <>
            <PersonStateTag state={state} />
            <span>{t("person.since", { when: formatInstantDate(language, person.createdAt) })}</span>
          </>
        }
      />
      <div className="aside right">
        <div className="stack-l">
          {done && !answer ? (
            <PersonDone done={done} email={newEmail ?? person.email} mailLeaves={mailLeaves} />
          ) : null}
          {newEmail && done !== "addressAsked" ? (
            <Notice>
              <p className="anywhere">{t("person.addressWaits", { email: newEmail })}</p>
            </Notice>
          ) : null}
          {answer?.theirs ? (
            <PersonConflict theirs={answer.theirs.fields} neighbourhoods={neighbourhoods} />
          ) : null}
          {isFormer ? (
            <Notice>{t("person.formerText")}</Notice>
          ) : (
            <div>
              <PersonForm
                {...{ fields, neighbourhoods }}
                seen={answer?.theirs?.seen ?? seen}
                result={answer?.result}
              />
            </div>
          )}
        </div>
        {isFormer ? null : (
          <div className="stack-l">
            <PersonAccount person={person} state={state} />
            {person.active ? null : <PersonAnonymise name={person.name} wrong={answer?.wrongName} />}
          </div>
        )}
      </div>
    </>
  );
}
