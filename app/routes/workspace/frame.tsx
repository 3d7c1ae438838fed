import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { findOrganisation } from "db/queries/organisation";
import { ErrorPage, errorTitle } from "~/features/organisation/error-page";
import { SetupWaits } from "~/features/organisation/setup-waits";
import { WorkspaceFrame } from "~/features/organisation/workspace-frame";
import { requireViewer } from "~/platform/forms.server";
import staffStyles from "~/styles/staff.css?url";

export const handle = { hydrate: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: staffStyles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const organisation = await findOrganisation(context.db, { language: context.language });
  // Nothing can be done before there is an organisation, so its set-up is where an administrator begins.
  const { setup } = context.paths;
  const leads = viewer.roles.includes("administrator") && new URL(request.url).pathname !== setup;
  if (!organisation && leads) throw redirect(setup);
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
      {organisation || viewer.roles.includes("administrator") ? null : <SetupWaits />}
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
