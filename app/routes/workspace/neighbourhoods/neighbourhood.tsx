import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listNeighbourhoodUses } from "db/queries/managed-neighbourhoods";
import { listNeighbourhoods } from "db/queries/neighbourhoods";
import { useTranslation } from "react-i18next";
import { Breadcrumb, MoreLink } from "~/components/navigation";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page-header";
import { fieldsOfNeighbourhood } from "~/features/places/neighbourhood-fields";
import { NeighbourhoodForm } from "~/features/places/neighbourhood-form";
import { countPoints } from "~/features/places/outline";
import { neighbourhoodSeen } from "~/features/places/place-change.server";
import { readPlacePicker } from "~/features/places/read-neighbourhoods.server";
import { receiveNeighbourhood } from "~/features/places/receive-neighbourhood.server";
import { RemovePlace } from "~/features/places/remove-place";
import { formatNumber } from "~/i18n/formats";
import { requireViewer, staffForm } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { useSite } from "~/platform/site";
import mapStyles from "~/styles/map-live.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, t } = context;
  const found = (await listNeighbourhoods(db)).find(({ id }) => id === params.id);
  if (!found) throw new Response(null, { status: 404 });
  return {
    ...{ id: found.id, name: found.name, outlinePoints: countPoints(found.geometry) },
    ...{ fields: fieldsOfNeighbourhood(found), seen: neighbourhoodSeen(found) },
    picker: await readPlacePicker(context, { besides: found.id }),
    uses: (await listNeighbourhoodUses(db)).get(found.id),
    saved: new URL(request.url).searchParams.has("saved"),
    meta: { ...metaBase(request, context, t("common:siteName")), title: found.name, hidden: true },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, paths } = context;
  const viewer = requireViewer(context);
  const form = await staffForm(request, viewer);
  const received = await receiveNeighbourhood(db, { id: params.id ?? "", userId: viewer.id, form });
  if (received.kind === "gone") throw new Response(null, { status: 404 });
  if (received.kind === "again") return data(received.answer, { status: received.status });
  const { id, done } = received;
  const there =
    done === "removed"
      ? paths.workspaceNeighbourhoods({ done })
      : `${paths.workspaceNeighbourhood(id)}?saved`;
  return redirect(there, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function NeighbourhoodPage() {
  const { name, fields, seen, outlinePoints, picker, uses, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("places");
  const { language, paths } = useSite();
  const used = (key: "usedProposals" | "usedMeetings", count: number) =>
    count > 0 ? [t(`neighbourhood.${key}`, { count, shown: formatNumber(language, count) })] : [];
  return (
    <>
      <Breadcrumb
        label={t("crumbs")}
        crumbs={[{ label: t("neighbourhoods.title"), href: paths.workspaceNeighbourhoods() }]}
      />
      <PageHeader title={name} lead={t("neighbourhood.lead")} />
      <div className="stack-l">
        {saved && !answer ? (
          <Notice kind="success" role="status" title={t("neighbourhoods.saved")}>
            <MoreLink href={paths.map()}>{t("seePublic")}</MoreLink>
          </Notice>
        ) : null}
        <div>
          <NeighbourhoodForm {...{ fields, seen, outlinePoints, picker, answer }} />
        </div>
        <RemovePlace
          title={t("neighbourhood.removeTitle")}
          text={t("neighbourhood.removeText")}
          button={t("neighbourhood.removeButton")}
          seen={seen}
          used={
            uses && [
              t("neighbourhood.used"),
              ...used("usedProposals", uses.proposals),
              ...used("usedMeetings", uses.meetings),
              t("neighbourhood.usedHow"),
            ]
          }
        />
      </div>
    </>
  );
}
