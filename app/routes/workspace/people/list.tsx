import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPeople } from "db/queries/users";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { DataTable } from "~/components/data-table";
import { PageHeader } from "~/components/page-header";
import { accountState } from "~/features/accounts/account-state";
import { PersonStateTag } from "~/features/accounts/person-state";
import { sortKey } from "~/i18n/sort-key";
import { requireViewer } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const people = await listPeople(db);
  const now = new Date();
  // Those who can sign in first, by name.
  const key = (person: (typeof people)[number]) => (person.active ? "0" : "1") + sortKey(person.name);
  return {
    people: people
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map((person) => ({ ...person, state: accountState(person, now) })),
    viewerId: requireViewer(context).id,
    meta: { ...metaBase(request, context, t("common:siteName")), title: t("people:title"), hidden: true },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function PeopleList() {
  const { people, viewerId } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const paths = usePaths();
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href={paths.newPerson} icon="plus" className="large">
            {t("add")}
          </ButtonLink>
        }
      />
      <DataTable
        caption={t("list")}
        hideCaption
        columns={(["name", "email", "roles", "state"] as const).map((key) => ({
          key,
          label: t(`column.${key}`),
        }))}
        rows={people.map((person) => ({
          id: person.id,
          cells: [
            <span key="name">
              <a href={paths.person(person.id)}>{person.name}</a>
              {person.id === viewerId ? ` ${t("you")}` : null}
            </span>,
            <span key="email" className="anywhere">
              {person.email}
            </span>,
            person.roles.map((role) => t(`role.${role}`)).join(", "),
            <div key="state" className="stack-s">
              <PersonStateTag state={person.state} />
              {person.state.kind === "expired" ? (
                <p>
                  <a href={`${paths.person(person.id)}#account`}>
                    {t("inviteAgain")} <span className="hide">{person.name}</span>
                  </a>
                </p>
              ) : null}
            </div>,
          ],
        }))}
      />
    </>
  );
}
