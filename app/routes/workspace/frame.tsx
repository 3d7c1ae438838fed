import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { findOrganisation } from "db/queries/organisation";
import { ErrorPage, errorTitle } from "~/features/organisation/error-page";
import { WorkspaceFrame } from "~/features/organisation/workspace-frame";
import { requireViewer } from "~/platform/forms.server";

export const handle = { hydrate: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const organisation = await findOrganisation(context.db, { language: context.language });
  return {
    organisation: organisation ?? null,
    viewer: { name: viewer.name, roles: viewer.roles, formToken: viewer.formToken },
  };
}

export const meta: MetaFunction<typeof loader> = ({ error, location }) =>
  error ? [{ title: errorTitle(error, location.pathname) }, { name: "robots", content: "noindex" }] : [];

export default function Frame() {
  const { organisation, viewer } = useLoaderData<typeof loader>();
  return (
    <WorkspaceFrame organisationName={organisation?.shortName} viewer={viewer}>
      <Outlet />
    </WorkspaceFrame>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("workspace");
  return (
    <WorkspaceFrame organisationName={data?.organisation?.shortName} viewer={data?.viewer}>
      <ErrorPage />
    </WorkspaceFrame>
  );
}
