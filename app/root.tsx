import type { MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage, errorTitle } from "~/features/organisation/error-page";
import { useSite } from "~/platform/site";
import appStyles from "~/styles/app.css?url";

// Every page is set in these two; the other files hold letters that few pages have.
const preloadedFonts = ["/fonts/sans-lt.woff2", "/fonts/serif-lt.woff2"].map((href) => ({
  rel: "preload",
  as: "font" as const,
  type: "font/woff2",
  href,
  crossOrigin: "anonymous" as const,
}));

export const links = () => [
  ...preloadedFonts,
  { rel: "stylesheet", href: appStyles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
];

export const meta: MetaFunction = ({ error, location }) =>
  error ? [{ title: errorTitle(error, location.pathname) }] : [];

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
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1c2420" media="(prefers-color-scheme: dark)" />
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
  return (
    <main className="wrap page" id="main">
      <ErrorPage />
    </main>
  );
}
