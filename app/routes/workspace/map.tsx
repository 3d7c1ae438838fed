import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSections } from "db/queries/sections";
import { findDraftStrategy } from "db/queries/strategies";
import { useTranslation } from "react-i18next";
import { PageHeader } from "~/components/page-header";
import { CiteMenu } from "~/features/map/cite-menu";
import { MapExplorer } from "~/features/map/map-explorer";
import { readMap } from "~/features/map/read-map.server";
import { isCanonical, parseSelection, type Selection, selectionParams } from "~/features/map/selection";
import { requireViewer } from "~/platform/forms.server";
import { metaBase, pageMeta } from "~/platform/meta";
import { usePaths } from "~/platform/site";
import mapStyles from "~/styles/map-live.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: mapStyles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, paths, t } = context;
  const { roles } = requireViewer(context);
  const asked = new URL(request.url).searchParams;
  const listOf = (selection: Selection) => `${paths.workspaceMap(selectionParams(selection))}#results`;
  const read = await readMap(context, parseSelection(asked), listOf);
  if (!read) throw redirect(paths.setup);
  if (!isCanonical(asked, read.selection))
    throw redirect(paths.workspaceMap(selectionParams(read.selection)));
  const drafts = roles.includes("drafter") || roles.includes("administrator");
  const draft = drafts ? await findDraftStrategy(db) : undefined;
  const sections = draft ? await listSections(db, { strategyId: draft.id }) : [];
  const cite = {
    label: t("map:workspace.cite"),
    question: t("map:workspace.citeIn", { number: "{number}" }),
    sections: sections.map(({ slug, title }) => ({
      title,
      href: paths.draftSection(slug, { cite: 0 }).replace("cite=0", "cite={number}"),
    })),
  };
  return {
    read: { ...read, live: { ...read.live, ...(sections.length > 0 && { cite }) } },
    sections: sections.map(({ slug, title }) => ({ slug, title })),
    meta: {
      ...metaBase(request, context, t("common:siteName")),
      title: t("map:workspace.title"),
      hidden: true,
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

/** The drafter's map: the public one, and from each proposal the way into a section. */
export default function WorkspaceMap() {
  const { read, sections } = useLoaderData<typeof loader>();
  const { t } = useTranslation("map");
  const paths = usePaths();
  return (
    <>
      <PageHeader title={t("workspace.title")} lead={sections.length > 0 ? t("workspace.lead") : t("lead")} />
      <MapExplorer
        read={read}
        beside
        action={paths.workspaceMap()}
        hrefOf={(selection) => paths.workspaceMap(selectionParams(selection))}
        actionsOf={({ number }) =>
          sections.length > 0 ? <CiteMenu number={number} sections={sections} /> : null
        }
      />
    </>
  );
}
