import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listThemeFacts } from "db/queries/managed-themes";
import { useTranslation } from "react-i18next";
import { Breadcrumb } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { receiveNewTheme } from "~/features/places/receive-theme.server";
import { emptyTheme } from "~/features/places/theme-fields";
import { ThemeForm } from "~/features/places/theme-form";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";
import { newId } from "~/platform/tokens.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  return {
    id: newId(),
    others: await listThemeFacts(db),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("places:theme.newTitle"),
      hidden: true,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const viewer = requireViewer(context);
  const received = await receiveNewTheme(db, {
    form: await staffForm(request, viewer),
    userId: viewer.id,
  });
  if (received.kind === "again") return data(received.answer, { status: received.status });
  if (received.kind === "gone") throw new Response(null, { status: 404 });
  return redirect(paths.workspaceThemes({ done: received.done, of: received.id }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NewTheme() {
  const { id, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("places");
  const paths = usePaths();
  return (
    <>
      <Breadcrumb
        label={t("crumbs")}
        crumbs={[{ label: t("themes.title"), href: paths.workspaceThemes() }]}
      />
      <PageHeader title={t("theme.newTitle")} lead={t("theme.newLead")} />
      <ThemeForm newId={id} fields={emptyTheme(others)} others={others} answer={answer} />
    </>
  );
}
