import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { findOrganisation } from "db/queries/organisation";
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

export default function WorkspaceFrame() {
  return (
    <main className="page" id="main">
      <Outlet />
    </main>
  );
}
