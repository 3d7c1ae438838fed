import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { useTranslation } from "react-i18next";
import { Breadcrumb } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { addPerson } from "~/features/accounts/add-person.server";
import { newPersonSchema } from "~/features/accounts/person.form";
import { PersonForm } from "~/features/accounts/person-form";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";
import { newId } from "~/platform/tokens.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  return {
    neighbourhoods: (await listNeighbourhoods(db)).map(({ id: one, name }) => ({ id: one, name })),
    id: newId(),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("people:form.newTitle"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, mailOrigin, paths } = context;
  const viewer = requireViewer(context);
  const submission = parseWithZod(await staffForm(request, viewer), { schema: newPersonSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const { id, ...form } = submission.value;
  const added = await addPerson(db, { id, form, byId: viewer.id, mailOrigin });
  if (added.ok) return redirect(paths.person(id, { done: "added" }), { status: 303 });
  if (added.reason === "gone") throw new Response(null, { status: 404 });
  return data(submission.reply({ fieldErrors: { email: [added.reason] } }), { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NewPerson() {
  const { id, neighbourhoods } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const { language, paths } = useSite();
  return (
    <>
      <Breadcrumb label={t("person.crumbs")} crumbs={[{ label: t("title"), href: paths.people() }]} />
      <PageHeader title={t("form.newTitle")} lead={t("form.newLead")} />
      <PersonForm
        newId={id}
        fields={{ name: "", email: "", language, roles: [], neighbourhoods: [] }}
        {...{ neighbourhoods, result }}
      />
    </>
  );
}
