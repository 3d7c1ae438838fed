import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Breadcrumb } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { emptyNeighbourhood } from "~/features/places/neighbourhood-fields";
import { NeighbourhoodForm } from "~/features/places/neighbourhood-form";
import { readPlacePicker } from "~/features/places/read-neighbourhoods.server";
import { receiveNewNeighbourhood } from "~/features/places/receive-neighbourhood.server";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";
import { newId } from "~/platform/tokens.server";
import mapStyles from "~/styles/map-live.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { t } = context;
  return {
    id: newId(),
    picker: await readPlacePicker(context),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      ...{ title: t("places:neighbourhood.newTitle"), hidden: true },
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const received = await receiveNewNeighbourhood(db, { form, userId: viewer.id });
  if (received.kind === "again") return data(received.answer, { status: received.status });
  if (received.kind === "gone") throw new Response(null, { status: 404 });
  return redirect(paths.workspaceNeighbourhoods({ done: received.done }), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NewNeighbourhood() {
  const { id, picker } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("places");
  const paths = usePaths();
  return (
    <>
      <Breadcrumb
        label={t("crumbs")}
        crumbs={[{ label: t("neighbourhoods.title"), href: paths.workspaceNeighbourhoods() }]}
      />
      <PageHeader title={t("neighbourhood.newTitle")} lead={t("neighbourhood.newLead")} />
      <NeighbourhoodForm newId={id} fields={emptyNeighbourhood} picker={picker} answer={answer} />
    </>
  );
}
