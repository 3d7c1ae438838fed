import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSite } from "~/platform/site";
import appStyles from "~/styles/app.css?url";

export const links = () => [
  { rel: "stylesheet", href: appStyles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
];

/** A route that sets `handle = { hydrate: true }` gets React in the browser; all others are plain HTML. */
function useHydrates(): boolean {
  return useMatches().some(({ handle }) => {
    return typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;
  });
}

export function Layout({ children }: { children: ReactNode }) {
  const { language, nonce } = useSite();
  const hydrates = useHydrates();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {hydrates ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** The last resort, when even the frame failed: plain, with a way out. */
export function ErrorBoundary() {
  useRouteError();
  const { t } = useTranslation("common");
  const { paths } = useSite();
  return (
    <main className="page">
      <title>{t("error.failedTitle")}</title>
      <h1>{t("error.failedTitle")}</h1>
      <p>
        <a href={paths.home}>{t("error.home")}</a>
      </p>
    </main>
  );
}
