import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "~/components/button";
import { MoreLink } from "~/components/navigation";
import { PageHeader } from "~/components/page-header";
import { MapExplorer } from "~/features/map/map-explorer";
import { readMap } from "~/features/map/read-map.server";
import { isCanonical, parseSelection, selectionParams } from "~/features/map/selection";
import { WaitingPage } from "~/features/organisation/waiting-page";
import { metaBase, pageMeta } from "~/platform/meta";
import { IslandScript, usePaths } from "~/platform/site";
import mapStyles from "~/styles/map-live.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { paths, t } = context;
  const asked = new URL(request.url).searchParams;
  const read = await readMap(context, parseSelection(asked));
  const page = {
    ...metaBase(request, context, t("common:siteName")),
    title: t("map:title"),
    description: t("map:description"),
  };
  if (!read) return { read: null, meta: { ...page, hidden: true } };
  const canonical = selectionParams(read.selection);
  if (!isCanonical(asked, read.selection)) throw redirect(paths.map(canonical));
  return {
    read,
    meta: {
      ...page,
      search: canonical.toString(),
      // Searches of people are not pages for search engines.
      hidden: read.selection.q !== undefined,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function MapPage() {
  const { read } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["map", "proposals"]);
  const paths = usePaths();
  if (!read) return <WaitingPage />;
  return (
    <div className="wrap wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href={paths.newProposal()} icon="speech">
            {t("proposals:list.write")}
          </ButtonLink>
        }
      />
      <MapExplorer
        read={read}
        action={paths.map()}
        hrefOf={(selection) => paths.map(selectionParams(selection))}
        more={
          <MoreLink href={paths.proposals(selectionParams({ ...read.selection, page: 1 }))}>
            {t("asList")}
          </MoreLink>
        }
      />
      <IslandScript name="map" />
    </div>
  );
}
