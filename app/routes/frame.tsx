import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { findOrganisation } from "db/queries/organisation";

export async function loader({ context }: LoaderFunctionArgs) {
  return { organisation: (await findOrganisation(context.db, { language: context.language })) ?? null };
}

export default function Frame() {
  return (
    <main className="page" id="main">
      <Outlet />
    </main>
  );
}
