import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { findOrganisation } from "db/queries/organisation";
import { ErrorPage, errorTitle } from "~/features/organisation/error-page";
import { PublicFrame } from "~/features/organisation/public-frame";

export async function loader({ context }: LoaderFunctionArgs) {
  return { organisation: (await findOrganisation(context.db, { language: context.language })) ?? null };
}

export const meta: MetaFunction<typeof loader> = ({ error, location }) =>
  error ? [{ title: errorTitle(error, location.pathname) }, { name: "robots", content: "noindex" }] : [];

export default function Frame() {
  const { organisation } = useLoaderData<typeof loader>();
  return (
    <PublicFrame organisation={organisation}>
      <Outlet />
    </PublicFrame>
  );
}

export function ErrorBoundary() {
  const organisation = useRouteLoaderData<typeof loader>("public")?.organisation;
  return (
    <PublicFrame organisation={organisation} layout="column">
      <ErrorPage />
    </PublicFrame>
  );
}
